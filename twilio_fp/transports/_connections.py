"""urllib3's connections with one deadline for a whole exchange, and their pools."""

from __future__ import annotations

# The resolver encodes host names with this, and would import it at the first send.
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
from twilio_fp.transports._destination import find_destination, find_once
from twilio_fp.transports._response import Response
from twilio_fp.transports._settings import ConnectionSettings
from twilio_fp.transports._tls import tls_context

if TYPE_CHECKING:
    from twilio_fp.transports._attempt import Attempt
    from twilio_fp.transports._destination import Destination

__all__ = ["Connection", "Pools", "Route"]

_STREAM: Final = socket.SOCK_STREAM
_NOT_READING: Final = {errno.EPIPE, errno.ESHUTDOWN, errno.ECONNRESET, errno.EPROTOTYPE}
_PIECE: Final = 16_384  # one TLS record: of several, some may have been sent when one fails


class Connection(HTTPConnection):
    """A connection that serves one attempt at a time; once closed it is not reopened."""

    attempt: Attempt
    connect_head = b""
    """The head of the CONNECT request to a proxy."""
    masked: Callable[[str], str]
    """Masks credentials in a proxy's messages."""
    sent_at: float
    """When a head was last sent, by the monotonic clock."""

    def begin(self, attempt: Attempt) -> Self:
        """Serve an attempt from now on."""
        self.attempt = attempt
        return self

    @property
    def is_idle(self) -> bool:
        """Whether it is open and has no unsolicited data from the server, including in TLS's buffer."""
        pending = getattr(self.sock, "pending", None)
        return self.is_connected and not (pending and pending())

    def response(self, method: str) -> Response:
        """Return the response, still unread, to a request with a method."""
        return Response(self.attempt, cast("socket.socket", self.sock), method=method)

    def send_message(self, head: bytes, body: bytes, response: Response) -> bool:
        """Send a request, and return whether all of it was sent: a server may respond early.

        A small request is sent in one piece, others in several, each within the remaining time.

        Raises:
            OSError: the server stops reading and doesn't respond.
        """
        attempt, sock, data, sent = self.attempt, cast("socket.socket", self.sock), memoryview(head + body), 0
        self.sent_at = monotonic()
        while sent < len(data):
            if attempt.head_sent and response.is_early_error():
                return False
            piece = data[sent : sent + _PIECE]
            sock.settimeout(attempt.remaining())
            # Set before sending: an outside exception may come after it was sent but before that is recorded.
            attempt.head_sent = sent + len(piece) >= len(head)
            try:
                sent += sock.send(piece)
            except OSError as error:
                if not attempt.is_connection_failure(error):
                    raise
                attempt.head_sent = sent >= len(head)
                if error.errno in _NOT_READING or isinstance(error, ssl.SSLEOFError):  # it may have responded
                    return False
                raise
            attempt.head_sent = sent >= len(head)
        return True

    def _new_conn(self) -> socket.socket:
        # urllib3's would mistake an outside exception for an unresponsive address, and try the next.
        failure = OSError("the host has no address")
        for family, kind, protocol, _, address in self._addresses():
            try:
                return self._connect_socket(socket.socket(family, kind, protocol), address)
            except OSError as error:
                if not self.attempt.is_connection_failure(error):
                    raise
                failure = error
        raise failure

    def _addresses(self) -> list[Any]:
        return socket.getaddrinfo(self._dns_host, self.port, type=_STREAM)

    def _connect_socket(self, sock: socket.socket, address: Any) -> socket.socket:
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.settimeout(min(self.attempt.seconds / 2, self.attempt.remaining()))  # leaves time for another address
            sock.connect(address)
        except BaseException:
            sock.close()
            raise
        return sock

    def _tunnel(self) -> None:
        # RFC 9110 §9.3.6. The standard library's exposes credentials to tracebacks and parses heads less strictly.
        sock, response = cast("socket.socket", self.sock), self.response("CONNECT")
        sock.settimeout(self.attempt.remaining())
        sock.sendall(self.connect_head)
        response.begin()
        if not 200 <= response.status < 300:
            raise ProtocolError(f"the proxy refused to connect: {response.status} {self.masked(response.reason)}")
        if response.has_more:
            raise ProtocolError("the proxy sent data before the tunnel was used")


class _TlsConnection(Connection, HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        # A stream ends properly only with a TLS close_notify (RFC 9112 §9.8).
        cast("Any", self.sock).suppress_ragged_eofs = False


@define(eq=False, repr=False)
class Route:
    """A destination, and its idle connections; thread-safe without a lock."""

    destination: Destination
    """Where its connections lead."""
    _make: Callable[..., Connection] = field(repr=False)
    _tunnel: dict[str, Any] = field(repr=False)
    _connect_head: bytes = field(repr=False)
    _size: int
    _keep_seconds: float
    _idle: deque[Connection] = field(factory=deque["Connection"], init=False)

    def __attrs_post_init__(self) -> None:
        finalize(self, _trim, self._idle, 0)

    def take(self, attempt: Attempt) -> Connection:
        """Return the most recently used idle connection that is still usable, or an unopened one."""
        while (connection := _pop_or_none(self._idle.pop)) is not None:
            if monotonic() - connection.sent_at < self._keep_seconds and connection.is_idle:
                return connection.begin(attempt)
            connection.close()
        connection = self._make()
        if self._tunnel:
            connection.set_tunnel(**self._tunnel)
            connection.connect_head = self._connect_head
        connection.masked = self.destination.masked
        return connection.begin(attempt)

    def give_back(self, connection: Connection) -> None:
        """Keep a connection whose response has been read; if there are too many, close the one idle longest."""
        del connection.attempt  # it holds the exception that the caller was handling
        self._idle.append(connection)
        _trim(self._idle, self._size)

    def close(self) -> None:
        """Close idle connections, and from now on those that are given back."""
        self._size = 0
        _trim(self._idle, 0)


def _trim(connections: deque[Connection], size: int) -> None:
    while len(connections) > size and (oldest := _pop_or_none(connections.popleft)) is not None:
        oldest.close()


def _pop_or_none(pop: Callable[[], Connection]) -> Connection | None:
    """Return a connection, or None if other threads have popped them all."""
    try:
        return pop()
    except IndexError as error:
        if not is_readers(error):
            raise
        return None


def _connect_head(authority: str, headers: dict[str, str]) -> bytes:
    lines = [
        f"CONNECT {authority} HTTP/1.1",
        f"Host: {authority}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


@define(eq=False, repr=False)
class Pools:
    """The connections that one process keeps open, with a `Urllib3Transport`'s settings; thread-safe."""

    settings: ConnectionSettings
    _routes: dict[str, Route] = field(factory=dict[str, Route], init=False)
    _lock: RLock = field(factory=RLock, init=False)

    def route(self, base: str) -> Route:
        """Return the route to the host of a URL without a path; it is determined once.

        Raises:
            UsageError: the URL has no host, or has credentials, or a setting is invalid.
        """
        return self._routes.get(base) or find_once(self._routes, self._lock, base, self._open)

    def _open(self, base: str) -> Route:
        settings = self.settings
        destination = find_destination(base, settings.proxy, trust_env=settings.trust_env)
        make: Callable[..., Connection] = partial(Connection, *destination.address)
        if destination.is_tls:
            context = settings.ssl_context or tls_context(settings.ca_bundle)
            proxy_config = ProxyConfig(
                context, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None
            )
            make = partial(_TlsConnection, *destination.address, ssl_context=context, proxy_config=proxy_config)
        tunnel, connect_head = dict[str, Any](), b""
        if destination.proxy is not None and destination.scheme == "https":
            tunnel = {
                "host": destination.host.strip("[]"),
                "port": destination.port,
                "scheme": destination.proxy_scheme,
            }
            connect_head = _connect_head(f"{destination.host}:{destination.port}", destination.proxy.headers())
        return Route(destination, make, tunnel, connect_head, settings.pool_size, settings.keep_alive.total_seconds())

    def close(self) -> None:
        """Close idle connections now, and those in use when they are given back."""
        for route in list(self._routes.values()):
            route.close()
