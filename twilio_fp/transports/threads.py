"""A blocking transport behind ``await``: the bridge runs each exchange in one of its own threads.

With it an `AsyncClient` needs no other package. Importing this doesn't load asyncio; the first send does.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager
from datetime import timedelta
from functools import partial
from threading import Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, NoReturn, Self, SupportsIndex, TypeVar, cast
from urllib.parse import urlsplit

from attrs import evolve

from twilio_fp.checks import whole
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.printable import half_built
from twilio_fp.transports import (
    AsyncClosableTransport,
    AsyncResponseStream,
    AsyncStreamingTransport,
    ResponseStream,
    Transport,
    closable,
    streaming,
    timed,
)
from twilio_fp.transports._per_process import PerProcess

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


__all__ = ["ThreadBridge", "in_threads"]

T = TypeVar("T")


def in_threads(transport: Transport, *, at_once: int = 32) -> ThreadBridge:
    """Wrap a transport as an `AsyncTransport` that runs each exchange in a thread.

    Args:
        transport: the blocking transport, such as a `Urllib3Transport`; it is called from several threads concurrently.
            Give it a ``pool_size`` as large as at_once, so that every connection is kept. Closing the bridge closes it.
        at_once: how many exchanges run concurrently; others wait for their turn. A request's own timeout includes this
            wait; the transport's, for requests without one, starts after it.

    >>> import asyncio
    >>> from twilio_fp.http import HttpRequest, HttpResponse
    >>> async def main() -> int:
    ...     async with in_threads(lambda request: HttpResponse(204)) as transport:
    ...         return (await transport(HttpRequest("DELETE", "https://api.twilio.com/"))).status
    >>> asyncio.run(main())
    204

    Raises:
        UsageError: at_once is less than one.
    """
    return ThreadBridge(transport, at_once=at_once)


class ThreadBridge(AsyncStreamingTransport, AsyncClosableTransport):
    """An `AsyncTransport` over a blocking one, made by `in_threads`.

    Its threads start at the first send in a process and serve every event loop. A cancelled task does not wait: an
    exchange that has not begun is not sent, and one that has begun runs to its end unobserved in its thread, so its
    request may still be executed. The interpreter waits for such a thread when it exits.

    >>> in_threads(len)
    in_threads(<built-in function len>, at_once=32)
    """

    __slots__ = ("__weakref__", "_at_once", "_threads", "_transport")

    def __init__(self, transport: Transport, *, at_once: int = 32) -> None:
        self._transport = transport
        self._at_once = at_once  # set first, since a traceback with locals shows the invalid bridge
        whole("at_once", at_once, 1)
        self._threads: PerProcess[ThreadPoolExecutor] = PerProcess(
            partial(_threads, at_once),
            close=lambda threads: threads.shutdown(wait=False),
            on_inherited=lambda _: None,  # a forked child has none of its parent's threads
            owner="this transport",
        )

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its response.

        Raises:
            TransportError: as for the transport, or the request's turn did not come within its timeout.
            UsageError: as for the transport, or this bridge is closed.
        """
        return await self._run(
            partial(_send_in_time, self._transport, request, monotonic(), timed(self._transport)), request
        )

    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncGenerator[AsyncResponseStream]:
        """Send the request when entered, and stream its response, as the transport's own `stream` does.

        Raises:
            TransportError: as for the transport, or the request's turn did not come within its timeout.
            UsageError: the transport has no stream.
        """
        if not streaming(self._transport):
            raise UsageError(f"{self._transport!r} must have a stream method: declare it a StreamingTransport")
        stream = _BlockingStream(
            partial(_send_in_time, self._transport.stream, request, monotonic(), timed(self._transport))
        )
        try:
            response = await self._run(stream.enter, request)
            yield _AsyncStream(
                response.status, response.headers, partial(self._run, stream.read_piece, request, sent=True)
            )
        except BaseException:
            # A thread may still be reading: a cancelled task does not wait for it.
            Thread(target=stream.leave, daemon=True).start()
            raise
        await self._run(stream.leave)

    async def _run(self, work: Callable[[], T], request: HttpRequest | None = None, *, sent: bool = False) -> T:
        """Run some work in a thread, whose turn must come within the request's timeout."""
        from asyncio import wait, wrap_future
        from contextvars import copy_context

        from twilio_fp.loops import asyncio_loop

        asyncio_loop("a transport in threads", "use an AsyncHttpxTransport")
        running = self._threads.get().submit(copy_context().run, work)
        result = wrap_future(running)
        try:
            if request is not None and request.timeout is not None:
                await wait({result}, timeout=request.timeout.total_seconds())
                if not result.done() and running.cancel():  # cancels only work that has not begun
                    raise _too_late(request, sent=sent)
            return await result
        finally:
            result.cancel()

    def close(self) -> None:
        """Close the transport, if it is closable; exchanges that have begun run to their end."""
        self._threads.close()
        if closable(self._transport):
            self._transport.close()

    async def aclose(self) -> None:
        """Call `close`, which does not block."""
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    @half_built
    def __repr__(self) -> str:
        return f"in_threads({self._transport!r}, at_once={self._at_once})"

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise UsageError("a transport holds threads and can't be pickled: create it where it is used")


def _send_in_time(send: Callable[..., T], request: HttpRequest, since: float, is_timed: bool) -> T:  # noqa: FBT001
    """Send the request with the rest of its timeout, now that its turn has come."""
    if request.timeout is None:
        return send(request)
    remaining = request.timeout - timedelta(seconds=monotonic() - since)
    if remaining <= timedelta():
        raise _too_late(request, sent=False)
    return send(request, since=since) if is_timed else send(evolve(request, timeout=remaining))


def _too_late(request: HttpRequest, *, sent: bool) -> TransportError:
    seconds = cast("timedelta", request.timeout).total_seconds()
    name = f"{request.method} {urlsplit(request.url).hostname}"
    reason = "it may have been executed" if sent else "nothing was sent"
    return TransportError(
        f"{name}: timed out after waiting {seconds:g} s for a thread ({reason})",
        may_have_executed=sent,
        timed_out=True,
    )


def _threads(at_once: int) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(at_once, thread_name_prefix="twilio_fp")


class _BlockingStream:
    """A stream used by several threads, one at a time."""

    def __init__(self, stream: Callable[[], AbstractContextManager[ResponseStream]]) -> None:
        self._stream = stream
        self._lock = Lock()
        self._stack = ExitStack()
        self._pieces: Iterator[bytes] = iter(())

    def enter(self) -> ResponseStream:
        with self._lock:
            response = self._stack.enter_context(self._stream())
            self._pieces = iter(response)
            return response

    def read_piece(self) -> bytes:
        with self._lock:
            return next(self._pieces, b"")

    def leave(self) -> None:
        with self._lock:
            self._stack.close()


class _AsyncStream:
    def __init__(self, status: int, headers: Headers, piece: Callable[[], Any]) -> None:
        self.status = status
        self.headers = headers
        self._piece = piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while piece := await self._piece():
            yield piece
