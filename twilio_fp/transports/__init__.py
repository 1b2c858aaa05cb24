"""Transports perform HTTP: they take an `HttpRequest` and return an `HttpResponse`, whatever its status.

A transport is any callable; a custom one is a function of a few lines. It sends the headers from
``request.headers.reveal()``, since the mapping itself masks credentials. It respects ``request.timeout``. If there is
no response it raises a `TransportError`, which tells whether the request may have been executed.

>>> from twilio_fp.http import HttpRequest, HttpResponse
>>> def offline(request: HttpRequest) -> HttpResponse:
...     return HttpResponse(503, body=b"offline")
>>> transport: Transport = offline
>>> transport(HttpRequest("GET", "https://api.twilio.com/2010-04-01.json")).status
503

A transport declares its other abilities by its base classes: `StreamingTransport`, `OperationTransport` and
`ClosableTransport`, or the asynchronous ones. Attributes that happen to be called ``stream`` or ``close``, such as
those of a mock or of another library's session, are never called.

>>> class Connected(ClosableTransport):
...     def __call__(self, request: HttpRequest) -> HttpResponse:
...         return HttpResponse(204)
...     def close(self) -> None:
...         print("closed")
>>> from twilio_fp import Client
>>> Client(transport=Connected()).close()
closed
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeGuard

from twilio_fp.effect import Exchange
from twilio_fp.http import Headers, HttpRequest, HttpResponse

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from twilio_fp.effect import Exchange
    from twilio_fp.http import Headers, HttpRequest, HttpResponse
    from twilio_fp.transports.aiohttp import AiohttpTransport as AiohttpTransport
    from twilio_fp.transports.httpx import AsyncHttpxTransport as AsyncHttpxTransport
    from twilio_fp.transports.httpx import HttpxTransport as HttpxTransport
    from twilio_fp.transports.threads import in_threads as in_threads
    from twilio_fp.transports.urllib3 import Urllib3Transport as Urllib3Transport

else:
    from twilio_fp.lazy import face

    _, __getattr__, _ = face(
        __name__,
        {
            "aiohttp": "AiohttpTransport",
            "httpx": "AsyncHttpxTransport HttpxTransport",
            "threads": "in_threads",
            "urllib3": "Urllib3Transport",
        },
    )

    def __dir__() -> list[str]:
        return __all__


__all__ = [
    "AiohttpTransport",
    "AsyncClosableTransport",
    "AsyncHttpxTransport",
    "AsyncResponseStream",
    "AsyncStreamingTransport",
    "AsyncTransport",
    "ClosableTransport",
    "HttpxTransport",
    "OperationTransport",
    "ResponseStream",
    "StreamingTransport",
    "TimedTransport",
    "Transport",
    "Urllib3Transport",
    "aclosable",
    "astreaming",
    "closable",
    "in_threads",
    "sees_operations",
    "streaming",
    "timed",
]

Transport: TypeAlias = Callable[[HttpRequest], HttpResponse]
"""Performs one HTTP exchange."""

AsyncTransport: TypeAlias = Callable[[HttpRequest], Awaitable[HttpResponse]]
"""Performs one HTTP exchange without blocking its thread."""


class ResponseStream(Protocol):
    """A response whose body comes in pieces: iterate over it once, inside the ``with`` that opened it.

    The pieces are bytes, at most 64 KiB and never empty, with transfer and content encodings removed.
    """

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers as received."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...


class StreamingTransport(Protocol):
    """A `Transport` that can also stream a large body."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /) -> HttpResponse:
        """Send the request and return its response."""
        ...

    def stream(self, request: HttpRequest, /) -> AbstractContextManager[ResponseStream]:
        """Return a context manager that sends the request when entered and yields the response as a stream."""
        ...


class AsyncResponseStream(Protocol):
    """A `ResponseStream` for ``async for``."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers as received."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class AsyncStreamingTransport(Protocol):
    """An `AsyncTransport` that can also stream a large body."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /) -> Awaitable[HttpResponse]:
        """Send the request and return its response."""
        ...

    def stream(self, request: HttpRequest, /) -> AbstractAsyncContextManager[AsyncResponseStream]:
        """Return a context manager that sends the request when entered and yields the response as a stream."""
        ...


class TimedTransport(StreamingTransport, Protocol):
    """A `StreamingTransport` for requests whose timeout may have started before the call."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /, *, since: float | None = None) -> HttpResponse:
        """Send the request and return its response; the timeout starts at ``since``, in seconds of `time.monotonic`."""
        ...

    def stream(self, request: HttpRequest, /, *, since: float | None = None) -> AbstractContextManager[ResponseStream]:
        """Return a context manager that sends the request when entered and yields the response as a stream."""
        ...


class OperationTransport(Protocol):
    """A transport that is given the operation along with its request, for fakes and cassettes."""

    __slots__ = ()

    def exchange(self, exchange: Exchange, /) -> HttpResponse | Awaitable[HttpResponse]:
        """Return the response to an exchange; a client calls this instead of the transport."""
        ...


class ClosableTransport(Protocol):
    """A transport with resources, such as connections, that are released when its client is closed."""

    __slots__ = ()

    def close(self) -> None:
        """Release its resources; closing again does nothing."""
        ...


class AsyncClosableTransport(Protocol):
    """A `ClosableTransport` for an `AsyncClient`."""

    __slots__ = ()

    async def aclose(self) -> None:
        """Release its resources; closing again does nothing."""
        ...


def streaming(transport: object) -> TypeGuard[StreamingTransport]:
    """Return whether a transport declares itself a `StreamingTransport`.

    >>> streaming(Urllib3Transport()), streaming(len)
    (True, False)
    """
    return StreamingTransport in type(transport).__mro__


def timed(transport: object) -> TypeGuard[TimedTransport]:
    """Return whether a transport declares itself a `TimedTransport`."""
    return TimedTransport in type(transport).__mro__


def astreaming(transport: object) -> TypeGuard[AsyncStreamingTransport]:
    """Return whether a transport declares itself an `AsyncStreamingTransport`."""
    return AsyncStreamingTransport in type(transport).__mro__


def sees_operations(transport: object) -> TypeGuard[OperationTransport]:
    """Return whether a transport declares itself an `OperationTransport`."""
    return OperationTransport in type(transport).__mro__


def closable(transport: object) -> TypeGuard[ClosableTransport]:
    """Return whether a transport declares itself a `ClosableTransport`."""
    return ClosableTransport in type(transport).__mro__


def aclosable(transport: object) -> TypeGuard[AsyncClosableTransport]:
    """Return whether a transport declares itself an `AsyncClosableTransport`."""
    return AsyncClosableTransport in type(transport).__mro__
