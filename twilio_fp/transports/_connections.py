"""urllib3's connections, each within a deadline, and the pool that keeps them open."""

from __future__ import annotations

import os
import socket
import ssl
import sys
from functools import cache
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Final
from weakref import finalize

from urllib3.connection import HTTPConnection, HTTPSConnection, ProxyConfig

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers, HttpRequest
from twilio_fp.transports._http1 import PIECE, Reader, encode_head, read_head

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.transports._http1 import Origin
    from twilio_fp.transports._proxies import Proxy

__all__ = ["Connection", "Pool", "Wire", "tls_context"]


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """Return the context that verifies servers: by that bundle alone, else by the system's certificates.

    There is one a process for each bundle, since reading one takes tens of milliseconds.

    >>> tls_context(None) is tls_context(None)
    True

    Args:
        ca_bundle: a file of PEM certificates or a directory of hashed ones; None is OpenSSL's own, which
            ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace.

    Raises:
        UsageError: it can't be read.
    """
    return _context(ca_bundle, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _context(ca_bundle: str | None, _file: str | None, _directory: str | None) -> ssl.SSLContext:
    try:
        if ca_bundle is not None and Path(ca_bundle).is_dir():
            context = ssl.create_default_context(capath=ca_bundle)
        else:
            context = ssl.create_default_context(cafile=ca_bundle)
    except OSError as error:
        raise UsageError(f"ca_bundle can't be read as PEM certificates: {ca_bundle!r} ({error})") from error
    if context.minimum_version < ssl.TLSVersion.TLSv1_2:  # a system's OpenSSL configuration may allow less
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class Wire:
    """A socket within a deadline: however slowly bytes come and go, each wait ends when the time is up."""

    __slots__ = ("_sock", "deadline", "sent")

    def __init__(self, sock: socket.socket, deadline: float) -> None:
        self._sock = sock
        self.deadline = deadline
        self.sent = False
        """Whether a byte has left."""

    def send(self, data: bytes) -> None:
        """Send all of it."""
        rest = memoryview(data)
        while rest:
            self._sock.settimeout(_left(self.deadline))
            rest = rest[self._sock.send(rest) :]
            self.sent = True

    def receive(self) -> bytes:
        """Return what comes next; nothing at the end."""
        self._sock.settimeout(_left(self.deadline))
        return self._sock.recv(PIECE)


def _left(deadline: float) -> float:
    left = deadline - monotonic()
    if left <= 0:
        raise TimeoutError
    return left


class _Bounded(HTTPConnection):
    deadline = float("inf")
    shown_to_proxy: Headers = Headers()

    def _new_conn(self) -> socket.socket:
        # As urllib3's, but the addresses share the time: each but the last may take half of what is left.
        found = socket.getaddrinfo(self._dns_host, self.port, type=socket.SOCK_STREAM)
        failure: OSError = OSError("the name has no address")
        for others, (family, kind, protocol, _, address) in zip(reversed(range(len(found))), found, strict=True):
            sock = socket.socket(family, kind, protocol)
            try:
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                left = _left(self.deadline)
                sock.settimeout(left / 2 if others else left)
                sock.connect(address)
                sock.settimeout(_left(self.deadline))
            except OSError as error:
                sock.close()
                failure = error
            except BaseException:
                sock.close()
                raise
            else:
                sys.audit("http.client.connect", self, self.host, self.port)
                return sock
        try:
            raise failure
        finally:
            del failure  # which would hold this frame, which holds it

    def _tunnel(self) -> None:
        # http.client's waits anew for every byte of the proxy's answer.
        host = f"[{self._tunnel_host}]" if ":" in str(self._tunnel_host) else self._tunnel_host
        where = f"{host}:{self._tunnel_port}"
        wire = Wire(self.sock, self.deadline)
        wire.send(encode_head(HttpRequest("CONNECT", f"https://{where}", self.shown_to_proxy), where, where))
        reader = Reader(wire.receive)
        head = read_head(reader)
        if not 200 <= head.status < 300:
            hint = " (it wants credentials: http://user:password@host:port)" if head.status == 407 else ""
            raise ConnectionError(f"the proxy refuses to connect: HTTP {head.status}{hint}")
        if reader.buffer:
            raise ConnectionError("the proxy says more than it was asked")
        self.sock.settimeout(_left(self.deadline))


class _Plain(_Bounded):
    pass


class _Tls(_Bounded, HTTPSConnection):
    pass


class Connection:
    """A connection for one origin, by way of a proxy or not, opened when `open` is called.

    Args:
        origin: who is at the other end.
        proxy: what is between.
        context: returns the TLS context, where one is needed.
    """

    __slots__ = ("_connection", "idle_since", "origin", "proxy")

    def __init__(self, origin: Origin, proxy: Proxy | None, context: Callable[[], ssl.SSLContext]) -> None:
        self.origin = origin
        self.proxy = proxy
        self.idle_since = 0.0
        """When it was last used, by the monotonic clock, in seconds."""
        host, port = (origin.host, origin.port) if proxy is None else (proxy.host, proxy.port)
        first_scheme = origin.scheme if proxy is None else proxy.scheme
        if origin.scheme == "http" and first_scheme == "http":
            self._connection: _Bounded = _Plain(host, port)
        else:
            tls = context()
            at_proxy = ProxyConfig(tls, use_forwarding_for_https=False, assert_hostname=None, assert_fingerprint=None)
            self._connection = _Tls(host, port, ssl_context=tls, proxy_config=at_proxy)

    @property
    def tunnels(self) -> bool:
        """Whether a proxy passes the bytes on unread, rather than the requests."""
        return self.proxy is not None and self.origin.scheme == "https"

    @property
    def is_open(self) -> bool:
        """Whether it is open, as far as can be known without sending."""
        return self._connection.is_connected

    @property
    def is_fresh(self) -> bool:
        """Whether it was never opened."""
        return self._connection.sock is None

    def open(self, deadline: float) -> None:
        """Connect, through the proxy and the TLS handshake; a failure closes what was opened."""
        connection = self._connection
        connection.deadline = deadline
        connection.timeout = _left(deadline)
        if self.proxy is not None and self.tunnels:
            connection.shown_to_proxy = self.proxy.headers
            connection.set_tunnel(self.origin.host, self.origin.port, scheme=self.proxy.scheme)
        try:
            connection.connect()
        except BaseException:
            connection.close()
            raise

    def wire(self, deadline: float) -> Wire:
        """Return its socket within that deadline."""
        return Wire(self._connection.sock, deadline)

    def close(self) -> None:
        """Close it."""
        self._connection.close()


class Pool:
    """The connections that one process keeps open; safe between threads.

    Args:
        size: how many to each origin.
        keep_seconds: how long an unused one is trusted to be still open.
        route: returns the proxy to an origin, or None.
        context: returns the TLS context.
    """

    def __init__(
        self,
        size: int,
        keep_seconds: float,
        route: Callable[[Origin], Proxy | None],
        context: Callable[[], ssl.SSLContext],
    ) -> None:
        self._size = size
        self._keep_seconds = keep_seconds
        self._route = route
        self._context = context
        self._routes: dict[Origin, Proxy | None] = {}
        self._idle: dict[Origin, list[Connection]] = {}
        self._lock = Lock()
        self._closed = False
        # What nobody closes is closed with the last reference, or at exit: not left to a ResourceWarning.
        finalize(self, _close_idle, self._idle)

    def take(self, origin: Origin) -> Connection:
        """Return a connection that nobody else has: one kept open, or one still to be opened."""
        idle = self._idle.get(origin, _NONE)
        oldest = monotonic() - self._keep_seconds
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # another thread was quicker
                break
            if connection.idle_since >= oldest and connection.is_open:
                return connection
            connection.close()
        return Connection(origin, self.proxy(origin), self._one_context)

    def proxy(self, origin: Origin) -> Proxy | None:
        """Return the proxy that requests to it go through; it is looked up once."""
        if origin not in self._routes:
            self._routes[origin] = self._route(origin)
        return self._routes[origin]

    def give(self, connection: Connection) -> None:
        """Take a connection back, good for another request."""
        connection.idle_since = monotonic()
        with self._lock:
            idle = self._idle.setdefault(connection.origin, [])
            if not self._closed and len(idle) < self._size:
                idle.append(connection)
                return
        connection.close()

    def close(self) -> None:
        """Close what is idle, and from now on whatever is given back."""
        with self._lock:
            self._closed = True
            _close_idle(self._idle)

    def abandon(self) -> None:
        """Close a forked child's copies of its parent's sockets, which closes nothing for the parent."""
        _close_idle(self._idle)  # without the lock, which the parent may have held when it forked

    def _one_context(self) -> ssl.SSLContext:
        with self._lock:  # two threads at once would each read the certificates
            return self._context()


_NONE: Final[list[Connection]] = []


def _close_idle(idle: dict[Origin, list[Connection]]) -> None:
    for connections in list(idle.values()):
        while connections:
            connections.pop().close()
