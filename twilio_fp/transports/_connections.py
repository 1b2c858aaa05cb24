"""urllib3's connections, told what their settings don't say (one deadline for an exchange), and kept for the next."""

from __future__ import annotations

# The system's resolver encodes a host's name by this, and would import it at the first send.
import encodings.idna  # noqa: F401  # pyright: ignore[reportUnusedImport]
import errno
import socket
import ssl
from collections import deque
from collections.abc import Callable
from functools import partial
from threading import RLock
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Self, cast
from weakref import finalize

from attrs import define, field
from urllib3.connection import HTTPConnection, HTTPSConnection, ProxyConfig
from urllib3.exceptions import ProtocolError

from twilio_fp.origin import is_readers
from twilio_fp.transports._response import Response
from twilio_fp.transports._settings import ConnectionSettings
from twilio_fp.transports._tls import tls_context
from twilio_fp.transports._way import found_once, way_to

if TYPE_CHECKING:
    from twilio_fp.transports._attempt import Attempt
    from twilio_fp.transports._way import Way

__all__ = ["Connection", "Pools", "Route"]

_STREAM: Final = socket.SOCK_STREAM
_NOT_READING: Final = {errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET, errno.EPROTOTYPE}
_PIECE: Final = 16_384  # one record of TLS: of more, some may have left when one fails


class Connection(HTTPConnection):
    """A connection, told of the attempt that it serves; once closed it is not opened again."""

    attempt: Attempt
    connect_head = b""
    """How a proxy is asked to connect."""
    masked: Callable[[str], str]
    """Masks in what a proxy says what it was shown."""
    sent_at: float
    """When a head had last left, by the monotonic clock."""

    def begin(self, attempt: Attempt) -> Self:
        """Serve that attempt, from now on."""
        self.attempt = attempt
        return self

    @property
    def is_idle(self) -> bool:
        """Whether it is open and the server has said nothing that nobody asked for, TLS's own buffer included."""
        pending = getattr(self.sock, "pending", None)
        return self.is_connected and not (pending and pending())

    def response(self, method: str) -> Response:
        """Return the answer to a request of that method, of which nothing has been read yet."""
        return Response(self.attempt, cast("socket.socket", self.sock), method=method)

    def send_message(self, head: bytes, body: bytes, response: Response) -> bool:
        """Send a request as it is, and return whether all of it has left: a server may end it by its answer.

        It leaves in one piece where it is small, else in pieces, each with the time that is left.

        Raises:
            OSError: the server takes no more, and does not answer.
        """
        attempt, sock, data, sent = self.attempt, cast("socket.socket", self.sock), memoryview(head + body), 0
        self.sent_at = monotonic()
        while sent < len(data):
            if attempt.head_sent and response.is_early_error():
                return False
            piece = data[sent : sent + _PIECE]
            sock.settimeout(attempt.left())
            # Before it leaves: what comes from outside may come when it has left, and before that is noted.
            attempt.head_sent = sent + len(piece) >= len(head)
            try:
                sent += sock.send(piece)
            except OSError as error:
                if not attempt.is_own(error):
                    raise
                attempt.head_sent = sent >= len(head)
                if error.errno in _NOT_READING or isinstance(error, ssl.SSLEOFError):  # it may have answered
                    return False
                raise
            attempt.head_sent = sent >= len(head)
        return True

    def _new_conn(self) -> socket.socket:
        # urllib3's takes an exception from outside for an address that does not answer, and tries the next.
        failure = OSError("the host has no address")
        for family, kind, protocol, _, address in self._addresses():
            try:
                return self._connected(socket.socket(family, kind, protocol), address)
            except OSError as error:
                if not self.attempt.is_own(error):
                    raise
                failure = error
        raise failure

    def _addresses(self) -> list[Any]:
        return socket.getaddrinfo(self._dns_host, self.port, type=_STREAM)

    def _connected(self, sock: socket.socket, address: Any) -> socket.socket:
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(min(self.attempt.seconds / 2, self.attempt.left()))  # so that another may be tried
            sock.connect(address)
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        # RFC 9110 §9.3.6. The standard library's shows credentials to a traceback, and reads a looser head.
        sock, response = cast("socket.socket", self.sock), self.response("CONNECT")
        sock.settimeout(self.attempt.left())
        sock.sendall(self.connect_head)
        response.begin()
        if not 200 <= response.status < 300:
            raise ProtocolError(f"the proxy refused to connect: {response.status} {self.masked(response.reason)}")
        if response.has_more:
            raise ProtocolError("the proxy sent data before the tunnel was used")


class _TlsConnection(Connection, HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        # The end of the stream counts as an end only where TLS says so (RFC 9112 §9.8).
        cast("Any", self.sock).suppress_ragged_eofs = False


@define(eq=False, repr=False)
class Route:
    """How requests get to a host, and the unused connections there; safe between threads, without a lock."""

    way: Way
    """Who is asked, and how."""
    _make: Callable[..., Connection] = field(repr=False)
    _tunnel: dict[str, Any] = field(repr=False)
    _connect_head: bytes = field(repr=False)
    _size: int
    _keep_seconds: float
    _unused: deque[Connection] = field(factory=deque["Connection"], init=False)

    def __attrs_post_init__(self) -> None:
        finalize(self, _trim, self._unused, 0)

    def take(self, attempt: Attempt) -> Connection:
        """Return a connection for that attempt: the one last used, if it can be trusted, else one yet to be opened."""
        while (connection := _taken(self._unused.pop)) is not None:
            if monotonic() - connection.sent_at < self._keep_seconds and connection.is_idle:
                return connection.begin(attempt)
            connection.close()
        connection = self._make()
        if self._tunnel:
            connection.set_tunnel(**self._tunnel)
            connection.connect_head = self._connect_head
        connection.masked = self.way.masked
        return connection.begin(attempt)

    def give_back(self, connection: Connection) -> None:
        """Keep a connection whose answer has been read; of too many, the one unused for longest goes."""
        del connection.attempt  # which holds what the caller was handling
        self._unused.append(connection)
        _trim(self._unused, self._size)

    def close(self) -> None:
        """Close what is unused, and from now on what is given back."""
        self._size = 0
        _trim(self._unused, 0)


def _trim(connections: deque[Connection], size: int) -> None:
    while len(connections) > size and (oldest := _taken(connections.popleft)) is not None:
        oldest.close()


def _taken(pop: Callable[[], Connection]) -> Connection | None:
    """Return a connection, or None where there is none: other threads take some meanwhile."""
    try:
        return pop()
    except IndexError as error:
        if not is_readers(error):
            raise
        return None


def _connect_head(where: str, headers: dict[str, str]) -> bytes:
    lines = [f"CONNECT {where} HTTP/1.1", f"Host: {where}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


@define(eq=False, repr=False)
class Pools:
    """The connections that one process keeps open; safe between threads. As `Urllib3Transport` has its settings."""

    settings: ConnectionSettings
    _routes: dict[str, Route] = field(factory=dict[str, Route], init=False)
    _lock: RLock = field(factory=RLock, init=False)

    def route(self, base: str) -> Route:
        """Return the way to the host of a URL that has nothing after its host and port; it is found out once.

        Raises:
            UsageError: it names none, or there are credentials in it, or a setting is invalid.
        """
        return self._routes.get(base) or found_once(self._routes, self._lock, base, self._open)

    def _open(self, base: str) -> Route:
        settings = self.settings
        way = way_to(base, settings.proxy, trust_env=settings.trust_env)
        make: Callable[..., Connection] = partial(Connection, *way.first)
        if way.is_tls:
            context = settings.ssl_context or tls_context(settings.ca_bundle)
            to_proxy = ProxyConfig(
                context, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None
            )
            make = partial(_TlsConnection, *way.first, ssl_context=context, proxy_config=to_proxy)
        tunnel, connect_head = dict[str, Any](), b""
        if way.proxy is not None and way.scheme == "https":
            tunnel = {"host": way.host.strip("[]"), "port": way.port, "scheme": way.proxy_scheme}
            connect_head = _connect_head(f"{way.host}:{way.port}", way.proxy.headers())
        return Route(way, make, tunnel, connect_head, settings.pool_size, settings.keep_alive.total_seconds())

    def close(self) -> None:
        """Close what is idle, and later what is in use."""
        for route in list(self._routes.values()):
            route.close()
