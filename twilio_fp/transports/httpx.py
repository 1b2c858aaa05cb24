"""HTTP over httpcore, httpx's connection layer: blocking, or asynchronous under asyncio and trio.

Nothing that httpx's own clients add is used, such as headers, cookies, redirects or retries.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Generator, Iterable, Mapping
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any, Self, cast

import httpcore
from attrs import Factory, field, frozen

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
from twilio_fp.transports._async_incoming import AsyncIncomingResponse
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._content import Content
from twilio_fp.transports._destination import Destination, header_fields, request_target, split_url
from twilio_fp.transports._httpcore import AsyncBackend, Backend, Pool, Pools
from twilio_fp.transports._incoming import IncomingResponse
from twilio_fp.transports._origin import drop_frames
from twilio_fp.transports._per_loop import PerLoop
from twilio_fp.transports._per_process import PerProcess
from twilio_fp.transports._settings import Settings

__all__ = ["AsyncHttpxTransport", "HttpxTransport"]


def _pools_of(transport: HttpxTransport) -> PerProcess[Pools[Pool]]:
    settings = transport.connection_settings

    def make() -> Pools[Pool]:
        return Pools(Pool, Backend(), settings)

    return PerProcess(make, close=_close, on_inherited=_close, owner="this transport")


def _close(pools: Pools[Pool]) -> None:
    for pool in pools.all():
        pool.close()


def _async_pools_of(transport: AsyncHttpxTransport) -> PerLoop[Pools[httpcore.AsyncConnectionPool]]:
    settings = transport.connection_settings

    def make() -> Pools[httpcore.AsyncConnectionPool]:
        return Pools(httpcore.AsyncConnectionPool, AsyncBackend(), settings)

    return PerLoop(running, make, _aclose, "this transport")


async def _aclose(pools: Pools[httpcore.AsyncConnectionPool]) -> None:
    for pool in pools.all():
        await pool.aclose()


@frozen(init=False, eq=False, repr=False)
class HttpxTransport(Settings, StreamingTransport, ClosableTransport):
    """A `Transport` over httpx's connections (httpcore), otherwise like `Urllib3Transport`.

    Threads may share one; close it by ``with`` or `close`. It sends the request's body and headers and adds only Host
    and Content-Length, if missing. It follows no redirects and never retries.

    Its settings are those of `Urllib3Transport`. Several addresses that don't respond may exceed the timeout.

    >>> HttpxTransport(proxy="http://me:secret@proxy.example:3128").pool_size
    10

    Raises:
        UsageError: a setting is invalid.
    """

    _pools: PerProcess[Pools[Pool]] = field(init=False, default=Factory(_pools_of, takes_self=True))

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its response, whatever the status.

        Raises:
            TransportError: there was no response, or it is too large.
            UsageError: the request is invalid, or this transport is closed.
        """
        with self._exchange(request) as response:
            return response.read_all(self.max_response_bytes)

    @contextmanager
    def stream(self, request: HttpRequest) -> Generator[ResponseStream]:
        """Send the request when entered, and stream its response in pieces of at most 64 KiB.

        The timeout applies to connecting and receiving the head, and then to each piece.

        Raises:
            TransportError: there was no response or, while iterating, the rest doesn't arrive.
            UsageError: the request is invalid, or this transport is closed.
        """
        with self._exchange(request) as response:
            yield response

    def _exchange(self, request: HttpRequest) -> IncomingResponse:
        handled = sys.exception()
        try:
            pools, base = self._pools.get(), split_url(request.url)[0]
            destination, pool = pools.route(base)
            attempt, core_request = _prepare(self, request, destination, handled)
        except BaseException as error:
            drop_frames(error, handled)
            raise
        try:
            try:
                response = pool.handle_request(core_request)
            except httpcore.ProxyError as error:
                refused = _refused(destination, error)
            else:
                try:
                    _check_head(destination, response)
                    return _HttpcoreResponse(attempt, response, partial(pools.drop, base))
                except BaseException:
                    response.close()
                    raise
            raise refused
        except BaseException as error:  # noqa: BLE001 -- raised again
            if not attempt.is_connection_failure(error):
                pools.drop(base)
            raise attempt.failed(error, may_have_executed=attempt.head_sent)  # noqa: B904 -- its cause is set

    def close(self) -> None:
        """Close this process's connections, including those in use. Nothing can be sent after that."""
        self._pools.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


@frozen(init=False, eq=False, repr=False)
class AsyncHttpxTransport(Settings, AsyncStreamingTransport, AsyncClosableTransport):
    """An `AsyncTransport` over httpx's connections (httpcore), under asyncio and trio.

    Tasks may share one; close it by ``async with``. Otherwise it is like `HttpxTransport`, with the same settings.
    Connections belong to the event loop, or trio run, that opened them, and close with it.

    >>> AsyncHttpxTransport(pool_size=50).pool_size
    50

    Raises:
        UsageError: a setting is invalid.
    """

    _pools: PerLoop[Pools[httpcore.AsyncConnectionPool]] = field(
        init=False, default=Factory(_async_pools_of, takes_self=True)
    )

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its response, whatever the status.

        Raises:
            TransportError: there was no response, or it is too large.
            UsageError: the request is invalid, or this transport is closed.
        """
        response = await self._new_response(request)
        try:
            return await response.read_all(self.max_response_bytes)
        except BaseException as error:  # noqa: BLE001 -- raised again
            await response.end(complete=False)
            raise response.attempt.failed(error, may_have_executed=response.attempt.head_sent)  # noqa: B904 -- its cause is set

    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncGenerator[AsyncResponseStream]:
        """Send the request when entered, and stream its response in pieces of at most 64 KiB.

        Raises:
            TransportError: there was no response or, while iterating, the rest doesn't arrive.
            UsageError: the request is invalid, or this transport is closed.
        """
        response = await self._new_response(request)
        try:
            try:
                await response.begin()
            except BaseException as error:  # noqa: BLE001 -- raised again
                raise response.attempt.failed(error, may_have_executed=response.attempt.head_sent)  # noqa: B904 -- its cause is set
            yield response
        finally:
            await response.end(complete=False)

    async def _new_response(self, request: HttpRequest) -> _AsyncHttpcoreResponse:
        handled = sys.exception()
        try:
            destination, pool = (await self._pools.get()).route(split_url(request.url)[0])
            attempt, core_request = _prepare(self, request, destination, handled)
            return _AsyncHttpcoreResponse(attempt, pool, destination, core_request)
        except BaseException as error:
            drop_frames(error, handled)
            raise

    async def aclose(self) -> None:
        """Close the running event loop's connections, including those in use. Nothing can be sent after that."""
        await self._pools.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class _HttpcoreResponse(IncomingResponse):
    """A response read by httpcore."""

    __slots__ = ("_chunks", "_content", "_drop", "_response")

    def __init__(self, attempt: Attempt, response: httpcore.Response, drop: Callable[[], None]) -> None:
        super().__init__(attempt, response.status, _headers(response))
        self._response = response
        self._drop = drop
        self._chunks = iter(cast("Iterable[bytes]", response.stream))
        self._content = Content(self.headers, attempt)

    def read_piece(self) -> bytes:
        with self._reading():
            while (piece := self._content.next()) is None:
                self._content.feed(next(self._chunks, b""))
            return piece

    def end(self, *, complete: bool) -> None:  # httpcore decides what to keep
        if not self.ended:
            self.ended = True
            with self._reading():
                self._response.close()

    @contextmanager
    def _reading(self) -> Generator[None]:
        try:
            yield
        except BaseException as error:
            if not self.attempt.is_connection_failure(error):
                self._drop()
            raise


class _AsyncHttpcoreResponse(AsyncIncomingResponse):
    """A response read by httpcore."""

    __slots__ = ("_chunks", "_destination", "_pool", "_request", "_response")

    def __init__(
        self,
        attempt: Attempt,
        pool: httpcore.AsyncConnectionPool,
        destination: Destination,
        core_request: httpcore.Request,
    ) -> None:
        super().__init__(attempt)
        self._pool = pool
        self._destination = destination
        self._request = core_request
        self._response: httpcore.Response | None = None
        self._chunks: AsyncGenerator[bytes] | None = None

    async def begin(self) -> None:
        try:
            self._response = response = await self._pool.handle_async_request(self._request)
        except httpcore.ProxyError as error:
            refused = _refused(self._destination, error)
        else:
            _check_head(self._destination, response)
            self._chunks = cast("AsyncGenerator[bytes]", aiter(cast("AsyncIterable[bytes]", response.stream)))
            self.set_head(response.status, _headers(response))
            return
        raise refused

    async def receive(self) -> bytes:
        return await anext(cast("AsyncGenerator[bytes]", self._chunks), b"")

    async def end(self, *, complete: bool) -> None:
        self.ended = True
        response, self._response = self._response, None
        if response is not None:
            if self._chunks is not None:
                await self._chunks.aclose()
            await response.aclose()


def _prepare(
    settings: Settings, request: HttpRequest, destination: Destination, handled: BaseException | None
) -> tuple[Attempt, httpcore.Request]:
    """Return a request as httpcore takes it, which carries its attempt in the place of each of its timeouts."""
    seconds = (settings.timeout if request.timeout is None else request.timeout).total_seconds()
    attempt = Attempt(f"{request.method} {destination.name}", seconds, handled, settings.ssl_context)
    core_request = httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=destination.scheme,
            host=destination.host,
            port=None if destination.is_default_port else destination.port,
            target=request_target(split_url(request.url)[1]),
        ),
        headers=[
            (name.encode("ascii"), value.encode("latin-1")) for name, value in header_fields(destination, request)
        ],
        content=request.body,
        extensions={"timeout": {"connect": attempt, "read": attempt, "write": attempt, "pool": seconds}},
    )
    return attempt, core_request


def _headers(response: httpcore.Response) -> Headers:
    return Headers.of_valid([(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers])


def _refused(destination: Destination, error: httpcore.ProxyError) -> ConnectionError:
    return ConnectionError(f"the proxy refused to connect: {destination.masked(str(error))}")


def _check_head(destination: Destination, response: httpcore.Response) -> None:
    """Raise an error for a response that isn't the server's response to the request."""
    if response.status == 101:
        raise ConnectionError("the server switched protocols without being asked")
    if destination.target_prefix and response.status == 407:  # RFC 9110 §15.5.8: the proxy's own, with any body
        extensions = cast("Mapping[str, Any]", response.extensions)
        reason = extensions.get("reason_phrase", b"").decode("latin-1")
        raise ConnectionError(f"the proxy refused the request: 407 {destination.masked(reason)}")
