"""A network backend for httpcore, with a pool for each host and every step bounded by an attempt's time."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import httpcore
from attrs import define, field

from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._destination import Destination, find_destination, find_once
from twilio_fp.transports._settings import ConnectionSettings
from twilio_fp.transports._tls import tls_context

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncBackend", "Backend", "Pool", "Pools"]

P = TypeVar("P", bound=httpcore.ConnectionPool | httpcore.AsyncConnectionPool)

_PIECE: Final = 65_536


@define(eq=False, repr=False)
class Pools(Generic[P]):
    """The connections of one process or event loop, in a pool for each host."""

    _make: Callable[..., P]
    _backend: Any
    _settings: ConnectionSettings
    _routes: dict[str, tuple[Destination, P]] = field(factory=dict[str, "tuple[Destination, P]"], init=False)
    _lock: RLock = field(factory=RLock, init=False)

    def route(self, base: str) -> tuple[Destination, P]:
        """Return the destination of a URL without a path, and its pool."""
        return self._routes.get(base) or find_once(self._routes, self._lock, base, self._open)

    def drop(self, base: str) -> None:
        """Stop using a host's connections, which an outside exception may have left in any state."""
        self._routes.pop(base, None)

    def all(self) -> list[P]:
        """Return all pools."""
        return [pool for _, pool in self._routes.values()]

    def _open(self, base: str) -> tuple[Destination, P]:
        settings = self._settings
        destination = find_destination(base, settings.proxy, trust_env=settings.trust_env)
        context = (settings.ssl_context or tls_context(settings.ca_bundle)) if destination.is_tls else None
        proxy = None
        if destination.proxy is not None:
            proxy_headers: Any = {} if destination.target_prefix else destination.proxy.headers()
            proxy = httpcore.Proxy(
                destination.proxy.url,
                headers=proxy_headers,
                ssl_context=context if destination.proxy_scheme == "https" else None,
            )
        return destination, self._make(
            ssl_context=context,
            proxy=proxy,
            max_connections=None,
            max_keepalive_connections=settings.pool_size,
            keepalive_expiry=settings.keep_alive.total_seconds(),
            network_backend=self._backend,
        )


class Pool(httpcore.ConnectionPool):
    """A pool whose lock is not left held by an outside exception, unlike httpcore's, which Python code acquires."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self._optional_thread_lock: Any = RLock()


_WRAPPERS: Final = (httpcore.NetworkError, httpcore.TimeoutException)
"""httpcore's wrappers of failures. The wrapped one may be the caller's own and is raised unchanged."""


class Backend(httpcore.NetworkBackend):
    """A backend that connects within an attempt's time; the attempt is passed as the timeout."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: Any = None, *others: Any, **more: Any) -> Any:
        seconds = min(timeout.seconds / 2, timeout.remaining())  # leaves time for another address
        name: Any = _without_brackets(host).encode("ascii")  # so that no codec wraps a signal handler's exception
        try:
            return _Stream(self._inner.connect_tcp(name, port, seconds, *others, **more))
        except _WRAPPERS as error:
            cause = error.__cause__ or error
        raise cause


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        try:
            return self._inner.read(max_bytes, timeout.remaining())
        except _WRAPPERS as error:
            cause = error.__cause__ or error
        raise cause

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        _record_sending(buffer, timeout)
        try:
            for start in range(0, len(buffer), _PIECE):
                self._inner.write(buffer[start : start + _PIECE], timeout.remaining())
        except _WRAPPERS as error:
            cause = error.__cause__ or error
        else:
            return
        raise cause

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: Any = None, timeout: Any = None) -> Any:
        try:
            return _Stream(self._inner.start_tls(ssl_context, _without_brackets(server_hostname), timeout.remaining()))
        except _WRAPPERS as error:
            cause = error.__cause__ or error
        raise cause

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """The asynchronous `Backend`."""

    def __init__(self) -> None:
        self._inner = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(self, host: str, port: int, timeout: Any = None, *others: Any, **more: Any) -> Any:
        return _AsyncStream(
            await self._inner.connect_tcp(_without_brackets(host), port, timeout.remaining(), *others, **more)
        )


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        return await self._inner.read(max_bytes, timeout.remaining())

    async def write(self, buffer: bytes, timeout: Any = None) -> None:
        _record_sending(buffer, timeout)
        await self._inner.write(buffer, timeout.remaining())

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: Any = None, timeout: Any = None) -> Any:
        return _AsyncStream(
            await self._inner.start_tls(ssl_context, _without_brackets(server_hostname), timeout.remaining())
        )

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _without_brackets(host: str) -> str:
    """Strip an IPv6 address's brackets, which proxy requests have but the network API does not."""
    return host.strip("[]")


def _record_sending(data: bytes, attempt: Attempt) -> None:
    """Record that a head is being sent, unless it is a CONNECT to a proxy."""
    attempt.head_sent = attempt.head_sent or (bool(data) and not data.startswith(b"CONNECT "))
