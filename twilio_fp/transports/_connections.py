"""urllib3's pools and connections, told what its settings don't say: one deadline for a whole exchange."""

from __future__ import annotations

import os
import ssl
from functools import cache
from http.client import HTTPResponse
from io import BufferedReader, RawIOBase
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Any, cast

from attrs import define, field, frozen
from urllib3 import PoolManager, ProxyManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from twilio_fp.errors import UsageError
from twilio_fp.transports._attempt import CURRENT
from twilio_fp.transports._proxies import Proxy, environment_proxy

if TYPE_CHECKING:
    import socket

    from urllib3 import HTTPConnectionPool

__all__ = ["Pools", "Route", "tls_context"]


def tls_context(ca_bundle: str | None) -> ssl.SSLContext:
    """Return the context that verifies servers: by that file or directory alone, else by OpenSSL's own certificates.

    There is one a process for each bundle, since reading one takes tens of milliseconds.

    >>> tls_context(None) is tls_context(None)
    True

    Raises:
        UsageError: it can't be read.
    """
    return _context(ca_bundle, os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@cache
def _context(ca_bundle: str | None, _file: str | None, _directory: str | None) -> ssl.SSLContext:
    is_directory = ca_bundle is not None and Path(ca_bundle).is_dir()
    try:
        context = ssl.create_default_context(
            cafile=None if is_directory else ca_bundle, capath=ca_bundle if is_directory else None
        )
    except OSError as error:
        raise UsageError(f"ca_bundle can't be read as PEM certificates: {ca_bundle!r} ({error})") from error
    if context.minimum_version < ssl.TLSVersion.TLSv1_2:  # a system's OpenSSL configuration may allow less
        context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class _Timely(RawIOBase):
    # urllib3's read timeout is for each wait: a server that sends a byte now and then would be listened to for ever.
    def __init__(self, sock: socket.socket, raw: RawIOBase) -> None:
        self._sock = sock
        self._raw = raw
        self._attempt = CURRENT.get()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._attempt.left())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Response(HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp = BufferedReader(_Timely(sock, self.fp.detach()))

    def begin(self) -> None:
        super().begin()
        while 101 < self.status < 200:  # http.client takes an early hint for the answer: RFC 9110 §15.2
            self.headers = cast("Any", None)
            super().begin()


class _Connection(HTTPConnection):
    response_class = _Response
    _used_at = 0.0

    @property
    def is_connected(self) -> bool:
        return monotonic() - self._used_at < CURRENT.get().keep_seconds and super().is_connected

    def connect(self) -> None:
        super().connect()
        self.sock.settimeout(CURRENT.get().left())

    def endheaders(self, *args: Any, **kwargs: Any) -> None:
        super().endheaders(*args, **kwargs)
        CURRENT.get().head_sent = True
        self._used_at = monotonic()

    def send(self, data: Any) -> None:
        if self.sock is not None:
            self.sock.settimeout(CURRENT.get().left())
        super().send(data)


class _TlsConnection(_Connection, HTTPSConnection):
    pass


@frozen
class Route:
    """How requests get to a host."""

    name: str
    """For errors."""
    pool: HTTPConnectionPool
    prefix: str
    """What stands before the path in the request line: something where a proxy is to read it."""


@define(eq=False)
class Pools:
    """The connections that one process keeps open; safe between threads. As `Urllib3Transport` has its settings."""

    size: int
    proxy: Proxy | None
    trust_env: bool
    ca_bundle: str | None
    ssl_context: ssl.SSLContext | None
    _routes: dict[str, Route] = field(factory=dict[str, Route], init=False)
    _lock: Lock = field(factory=Lock, init=False)

    def route(self, base: str) -> Route:
        """Return the way to the host of a URL that has nothing after its host and port; it is found out once.

        Raises:
            UsageError: it names none, or there are credentials in it, or a setting can't be.
        """
        route = self._routes.get(base)
        if route is None:
            with self._lock:  # two threads at once would each read the certificates
                route = self._routes[base] = self._routes.get(base) or self._open(base)
        return route

    def _open(self, base: str) -> Route:
        try:
            url = parse_url(base)
        except LocationParseError:  # which shows the URL
            url = Url()
        if url.auth is not None or "@" in base:
            raise UsageError("a request's URL names a host and at most a port: credentials belong in headers")
        if url.scheme is None or not url.host or url.path or url.port == 0:
            raise UsageError(f"a request's URL names no host and port that can be: {base!r}")
        proxy = self.proxy
        if proxy is None and self.trust_env:
            proxy = environment_proxy(url.scheme, url.host, url.port or {"http": 80, "https": 443}[url.scheme])
        context = None
        if url.scheme == "https" or (proxy is not None and proxy.url.startswith("https")):
            context = self.ssl_context or tls_context(self.ca_bundle)
        nagle_off = HTTPConnection.default_socket_options  # through proxies too: head and body are sent apart
        options: dict[str, Any] = {"maxsize": self.size, "ssl_context": context, "socket_options": nagle_off}
        if proxy is None:
            manager = PoolManager(**options)
        else:
            manager = ProxyManager(proxy.url, proxy_headers=proxy.headers(), proxy_ssl_context=context, **options)
        pool = manager.connection_from_host(url.host, url.port, url.scheme)
        pool.ConnectionCls = cast("Any", _TlsConnection if pool.scheme == "https" else _Connection)
        name = base if proxy is None else f"{base} by way of {proxy}"
        return Route(name, pool, base if proxy is not None and url.scheme == "http" else "")

    def close(self) -> None:
        """Close what is idle, and later what is in use."""
        for route in list(self._routes.values()):
            route.pool.close()
