"""HTTP over httpcore, the connections of httpx: blocking, and awaited under asyncio and trio.

What httpx's own clients add, such as headers, cookies, redirects and repeats, has no part in it.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable, Mapping
from contextlib import asynccontextmanager, contextmanager
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar, cast

import httpcore
from attrs import Factory, define, field, frozen

from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.loops import running
from twilio_fp.transports import (
    AsyncClosableTransport,
    AsyncResponseStream,
    AsyncStreamingTransport,
    ClosableTransport,
    ResponseStream,
    StreamingTransport,
)
from twilio_fp.transports._answer import Answer
from twilio_fp.transports._async_answer import AsyncAnswer
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._origin import drop_frames
from twilio_fp.transports._per_loop import PerLoop
from twilio_fp.transports._per_process import PerProcess
from twilio_fp.transports._proxies import Proxy
from twilio_fp.transports._settings import Settings
from twilio_fp.transports._tls import tls_context
from twilio_fp.transports._way import Way, check, fields_of, split, target_of, way_to

if TYPE_CHECKING:
    import ssl

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]

P = TypeVar("P", httpcore.ConnectionPool, httpcore.AsyncConnectionPool)

_PIECE: Final = 65_536


def _pools_of(it: HttpxTransport) -> PerProcess[_Pools[httpcore.ConnectionPool]]:
    settings = it.pool_size, it.keep_alive.total_seconds(), it.proxy, it.trust_env, it.ca_bundle, it.ssl_context

    def make() -> _Pools[httpcore.ConnectionPool]:
        return _Pools(httpcore.ConnectionPool, _Backend(), *settings)

    return PerProcess(make, close=_close, inherited=_close, what="this transport")


def _close(pools: _Pools[httpcore.ConnectionPool]) -> None:
    for pool in pools.all():
        pool.close()


def _async_pools_of(it: AsyncHttpxTransport) -> PerLoop[_Pools[httpcore.AsyncConnectionPool]]:
    settings = it.pool_size, it.keep_alive.total_seconds(), it.proxy, it.trust_env, it.ca_bundle, it.ssl_context

    def make() -> _Pools[httpcore.AsyncConnectionPool]:
        return _Pools(httpcore.AsyncConnectionPool, _AsyncBackend(), *settings)

    return PerLoop(running, make, _aclose, "this transport")


async def _aclose(pools: _Pools[httpcore.AsyncConnectionPool]) -> None:
    for pool in pools.all():
        await pool.aclose()


@frozen(init=False, eq=False, repr=False)
class HttpxTransport(Settings, StreamingTransport, ClosableTransport):
    """A `Transport` over the connections of httpx (httpcore), in all else as `Urllib3Transport`.

    Threads may share one; close it by ``with`` or `close`. It sends the request's own body and headers, adding Host and
    Content-Length alone where they are missing. It follows no redirect and repeats nothing.

    Its settings are those of `Urllib3Transport`, and mean the same.

    >>> HttpxTransport(proxy="http://me:secret@proxy.example:3128").pool_size
    10

    Raises:
        UsageError: a setting can't be.
    """

    _pools: PerProcess[_Pools[httpcore.ConnectionPool]] = field(init=False, default=Factory(_pools_of, takes_self=True))

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its answer, whatever the status.

        Raises:
            TransportError: no answer came, or a larger one than may be.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        with self._exchange(request) as answer:
            return answer.whole(self.max_response_bytes)

    @contextmanager
    def stream(self, request: HttpRequest) -> Generator[ResponseStream]:
        """Send the request when entered, and give its answer in pieces of 64 KiB at most.

        The timeout bounds connecting and waiting for the head, and after that the wait for each piece.

        Raises:
            TransportError: no answer came; while iterating, the rest of it does not come.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        with self._exchange(request) as answer:
            yield answer

    def _exchange(self, request: HttpRequest) -> Answer:
        handled = sys.exception()
        try:
            check(request)
            way, pool = self._pools.get().route(split(request.url)[0])
            attempt, asked = _asked(self, request, way, handled)
        except BaseException as error:
            drop_frames(error, handled)
            raise
        try:
            try:
                response = pool.handle_request(asked)
            except httpcore.ProxyError as error:
                refused = _refused(way, error)
            else:
                try:
                    _check_head(way, response)
                    more = iter(cast("Iterable[bytes]", response.stream))
                    return Answer(attempt, response.status, _headers(response), more, response.close)
                except BaseException:
                    response.close()
                    raise
            raise refused
        except BaseException as error:  # noqa: BLE001 -- raised again
            raise attempt.failed(error, may_have_executed=attempt.head_sent)  # noqa: B904 -- its cause is set

    def close(self) -> None:
        """Close this process's connections, those in use too. Nothing is sent after that."""
        self._pools.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@frozen(init=False, eq=False, repr=False)
class AsyncHttpxTransport(Settings, AsyncStreamingTransport, AsyncClosableTransport):
    """An `AsyncTransport` over the connections of httpx (httpcore), under asyncio and trio.

    Tasks may share one; close it by ``async with``. In all else it is as `HttpxTransport`, whose settings it has.
    Connections belong to the event loop, or the run of trio, that opened them, and end with it.

    >>> AsyncHttpxTransport(pool_size=50).pool_size
    50

    Raises:
        UsageError: a setting can't be.
    """

    _pools: PerLoop[_Pools[httpcore.AsyncConnectionPool]] = field(
        init=False, default=Factory(_async_pools_of, takes_self=True)
    )

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its answer, whatever the status.

        Raises:
            TransportError: no answer came, or a larger one than may be.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        answer = await self._answer(request)
        try:
            return await answer.whole(self.max_response_bytes)
        except BaseException as error:  # noqa: BLE001 -- raised again
            await answer.end(whole=False)
            raise answer.attempt.failed(error, may_have_executed=answer.attempt.head_sent)  # noqa: B904 -- its cause is set

    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncGenerator[AsyncResponseStream]:
        """Send the request when entered, and give its answer in pieces of 64 KiB at most.

        Raises:
            TransportError: no answer came; while iterating, the rest of it does not come.
        """
        answer = await self._answer(request)
        try:
            try:
                await answer.begin()
            except BaseException as error:  # noqa: BLE001 -- raised again
                raise answer.attempt.failed(error, may_have_executed=answer.attempt.head_sent)  # noqa: B904 -- its cause is set
            yield answer
        finally:
            await answer.end(whole=False)

    async def _answer(self, request: HttpRequest) -> _AsyncAnswer:
        handled = sys.exception()
        try:
            check(request)
            way, pool = (await self._pools.get()).route(split(request.url)[0])
            attempt, asked = _asked(self, request, way, handled)
            return _AsyncAnswer(attempt, pool, way, asked)
        except BaseException as error:
            drop_frames(error, handled)
            raise

    async def aclose(self) -> None:
        """Close the running event loop's connections, those in use too. Nothing is sent after that."""
        await self._pools.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class _AsyncAnswer(AsyncAnswer):
    """An answer that httpcore reads."""

    __slots__ = ("_asked", "_more", "_pool", "_response", "_way")

    def __init__(self, attempt: Attempt, pool: httpcore.AsyncConnectionPool, way: Way, asked: httpcore.Request) -> None:
        super().__init__(attempt)
        self._pool = pool
        self._way = way
        self._asked = asked
        self._response: httpcore.Response | None = None
        self._more: AsyncGenerator[bytes] | None = None

    async def begin(self) -> None:
        try:
            self._response = response = await self._pool.handle_async_request(self._asked)
        except httpcore.ProxyError as error:
            refused = _refused(self._way, error)
        else:
            _check_head(self._way, response)
            self._more = cast("AsyncGenerator[bytes]", aiter(cast("AsyncIterable[bytes]", response.stream)))
            self.begun(response.status, _headers(response))
            return
        raise refused

    async def more(self) -> bytes:
        return await anext(cast("AsyncGenerator[bytes]", self._more), b"")

    async def end(self, *, whole: bool) -> None:
        self.ended = True
        response, self._response = self._response, None
        if response is not None:
            if self._more is not None:
                await self._more.aclose()
            await response.aclose()


def _asked(
    it: Settings, request: HttpRequest, way: Way, handled: BaseException | None
) -> tuple[Attempt, httpcore.Request]:
    """Return a request as httpcore takes it, which carries its attempt in the place of each of its timeouts."""
    seconds = (it.timeout if request.timeout is None else request.timeout).total_seconds()
    attempt = Attempt(f"{request.method} {way.name}", seconds, handled, it.ssl_context)
    asked = httpcore.Request(
        request.method.encode("ascii"),
        httpcore.URL(
            scheme=way.scheme.encode("ascii"),
            host=way.host.strip("[]").encode("ascii"),
            port=None if way.is_default_port else way.port,
            target=target_of(split(request.url)[1]).encode("ascii"),
        ),
        headers=[(name.encode("ascii"), value.encode("latin-1")) for name, value in fields_of(way, request)],
        content=request.body,
        extensions={"timeout": {"connect": attempt, "read": attempt, "write": attempt, "pool": seconds}},
    )
    return attempt, asked


def _headers(response: httpcore.Response) -> Headers:
    return Headers.of_valid([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers])


def _refused(way: Way, error: httpcore.ProxyError) -> ConnectionError:
    return ConnectionError(f"the proxy refused to connect: {way.masked(str(error))}")


def _check_head(way: Way, response: httpcore.Response) -> None:
    """Refuse an answer that is none."""
    if response.status == 101:
        raise ConnectionError("the server switched protocols without being asked")
    if way.prefix and response.status == 407:  # RFC 9110 §15.5.8: the proxy's own, whose body may hold anything
        said = cast("Mapping[str, Any]", response.extensions)
        reason = said.get("reason_phrase", b"").decode("latin-1")
        raise ConnectionError(f"the proxy refused the request: 407 {way.masked(reason)}")


@define(eq=False)
class _Pools(Generic[P]):
    """The connections of a process, or of one event loop: a pool for each host."""

    _make: Callable[..., P]
    _backend: Any
    _size: int
    _keep_seconds: float
    _proxy: Proxy | None
    _trust_env: bool
    _ca_bundle: str | None
    _ssl_context: ssl.SSLContext | None
    _routes: dict[str, tuple[Way, P]] = field(factory=dict[str, "tuple[Way, P]"], init=False)
    _lock: RLock = field(factory=RLock, init=False)

    def route(self, base: str) -> tuple[Way, P]:
        """Return the way to the host of a URL that has nothing after its host and port, and the connections there."""
        route = self._routes.get(base)
        if route is None:
            with self._lock:
                route = self._routes.get(base) or self._routes.setdefault(base, self._open(base))
        return route

    def all(self) -> list[P]:
        """Return the pools there are."""
        return [pool for _, pool in self._routes.values()]

    def _open(self, base: str) -> tuple[Way, P]:
        way = way_to(base, self._proxy, trust_env=self._trust_env)
        context = (self._ssl_context or tls_context(self._ca_bundle)) if way.is_tls else None
        proxy = None
        if way.proxy is not None:
            shown: Any = {} if way.prefix else way.proxy.headers()
            proxy = httpcore.Proxy(
                way.proxy.url, headers=shown, ssl_context=context if way.proxy_scheme == "https" else None
            )
        return way, self._make(
            ssl_context=context,
            proxy=proxy,
            max_connections=None,
            max_keepalive_connections=self._size,
            keepalive_expiry=self._keep_seconds,
            network_backend=self._backend,
        )


_FAILED: Final = (httpcore.NetworkError, httpcore.TimeoutException)
"""What httpcore wraps failures in: what they wrap may be a caller's own, which passes unchanged."""


class _Backend(httpcore.NetworkBackend):
    """Connects within an attempt's time, which stands in the place of a timeout."""

    def __init__(self) -> None:
        self._inner = httpcore.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: Any = None, *others: Any, **more: Any) -> Any:
        seconds = min(timeout.seconds / 2, timeout.left())  # so that another address may be tried
        try:
            return _Stream(self._inner.connect_tcp(host, port, seconds, *others, **more))
        except _FAILED as error:
            cause = error.__cause__ or error
        raise cause


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self._inner = inner

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        try:
            return self._inner.read(max_bytes, timeout.left())
        except _FAILED as error:
            cause = error.__cause__ or error
        raise cause

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        _leaving(buffer, timeout)
        try:
            for start in range(0, len(buffer), _PIECE):
                self._inner.write(buffer[start : start + _PIECE], timeout.left())
        except _FAILED as error:
            cause = error.__cause__ or error
        else:
            return
        raise cause

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Any = None) -> Any:
        try:
            return _Stream(self._inner.start_tls(ssl_context, server_hostname, timeout.left()))
        except _FAILED as error:
            cause = error.__cause__ or error
        raise cause

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    """Does what `_Backend` does."""

    def __init__(self) -> None:
        self._inner = cast("httpcore.AsyncNetworkBackend", httpcore.AnyIOBackend())

    async def connect_tcp(self, host: str, port: int, timeout: Any = None, *others: Any, **more: Any) -> Any:
        return _AsyncStream(await self._inner.connect_tcp(host, port, timeout.left(), *others, **more))


class _AsyncStream(httpcore.AsyncNetworkStream):
    def __init__(self, inner: httpcore.AsyncNetworkStream) -> None:
        self._inner = inner

    async def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        return await self._inner.read(max_bytes, timeout.left())

    async def write(self, buffer: bytes, timeout: Any = None) -> None:
        _leaving(buffer, timeout)
        await self._inner.write(buffer, timeout.left())

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Any = None
    ) -> Any:
        return _AsyncStream(await self._inner.start_tls(ssl_context, server_hostname, timeout.left()))

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _leaving(data: bytes, attempt: Attempt) -> None:
    """Note that a head leaves, but for what only a proxy is asked."""
    attempt.head_sent = attempt.head_sent or (bool(data) and not data.startswith(b"CONNECT "))
