"""What performs HTTP: a transport takes an `HttpRequest` and gives back an `HttpResponse`, whatever its status.

A transport is any callable; your own is a function of a few lines. It sends the headers that
``request.headers.reveal()`` gives, since read as a mapping they show a mask for credentials; it keeps to
``request.timeout``; and where no answer comes it raises a `TransportError`, which says whether the request can have
been executed.

>>> from twilio_fp.http import HttpRequest, HttpResponse
>>> def offline(request: HttpRequest) -> HttpResponse:
...     return HttpResponse(503, body=b"offline")
>>> transport: Transport = offline
>>> transport(HttpRequest("GET", "https://api.twilio.com/2010-04-01.json")).status
503

What else a transport can do it declares, by a base class: it is a `StreamingTransport`, an `OperationTransport`, a
`ClosableTransport` (or the asynchronous ones) that lists these among its bases. An attribute that happens to be called
``stream`` or ``close``, as a mock or a session of another library has it, is never called.

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
"""What performs one HTTP exchange."""

AsyncTransport: TypeAlias = Callable[[HttpRequest], Awaitable[HttpResponse]]
"""What performs one HTTP exchange without holding up its thread."""


class ResponseStream(Protocol):
    """An answer whose body comes in pieces: iterate it once, inside the ``with`` that opened it.

    The pieces are bytes, 64 KiB at most and never empty, freed of transfer and content encodings.
    """

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers as they came."""
        ...

    def __iter__(self) -> Iterator[bytes]: ...


class StreamingTransport(Protocol):
    """A `Transport` that can also hand out a large body in pieces."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /) -> HttpResponse:
        """Send the request and return its answer."""
        ...

    def stream(self, request: HttpRequest, /) -> AbstractContextManager[ResponseStream]:
        """Return what sends the request when entered, and gives its answer in pieces."""
        ...


class AsyncResponseStream(Protocol):
    """A `ResponseStream` for ``async for``."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def headers(self) -> Headers:
        """The headers as they came."""
        ...

    def __aiter__(self) -> AsyncIterator[bytes]: ...


class AsyncStreamingTransport(Protocol):
    """An `AsyncTransport` that can also hand out a large body in pieces."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /) -> Awaitable[HttpResponse]:
        """Send the request and return its answer."""
        ...

    def stream(self, request: HttpRequest, /) -> AbstractAsyncContextManager[AsyncResponseStream]:
        """Return what sends the request when entered, and gives its answer in pieces."""
        ...


class TimedTransport(StreamingTransport, Protocol):
    """A `StreamingTransport` of which a request's timeout may have begun to count before it is called."""

    __slots__ = ()

    def __call__(self, request: HttpRequest, /, *, since: float | None = None) -> HttpResponse:
        """Send the request and return its answer; the timeout counts since then, in seconds of `time.monotonic`."""
        ...

    def stream(self, request: HttpRequest, /, *, since: float | None = None) -> AbstractContextManager[ResponseStream]:
        """Return what sends the request when entered, and gives its answer in pieces."""
        ...


class OperationTransport(Protocol):
    """A transport that is given the operation beside its request, as fakes and cassettes need it."""

    __slots__ = ()

    def exchange(self, asked: Exchange, /) -> HttpResponse | Awaitable[HttpResponse]:
        """Return the answer to an exchange; a client asks for this in place of calling the transport."""
        ...


class ClosableTransport(Protocol):
    """A transport that holds something, such as connections, and ends it when its client is closed."""

    __slots__ = ()

    def close(self) -> None:
        """End what it holds; closing twice is closing once."""
        ...


class AsyncClosableTransport(Protocol):
    """A `ClosableTransport` for an `AsyncClient`."""

    __slots__ = ()

    async def aclose(self) -> None:
        """End what it holds; closing twice is closing once."""
        ...


def streaming(transport: object) -> TypeGuard[StreamingTransport]:
    """Return whether a transport declares that it is a `StreamingTransport`.

    >>> streaming(Urllib3Transport()), streaming(len)
    (True, False)
    """
    return StreamingTransport in type(transport).__mro__


def timed(transport: object) -> TypeGuard[TimedTransport]:
    """Return whether a transport declares that it is a `TimedTransport`."""
    return TimedTransport in type(transport).__mro__


def astreaming(transport: object) -> TypeGuard[AsyncStreamingTransport]:
    """Return whether a transport declares that it is an `AsyncStreamingTransport`."""
    return AsyncStreamingTransport in type(transport).__mro__


def sees_operations(transport: object) -> TypeGuard[OperationTransport]:
    """Return whether a transport declares that it is an `OperationTransport`."""
    return OperationTransport in type(transport).__mro__


def closable(transport: object) -> TypeGuard[ClosableTransport]:
    """Return whether a transport declares that it is a `ClosableTransport`."""
    return ClosableTransport in type(transport).__mro__


def aclosable(transport: object) -> TypeGuard[AsyncClosableTransport]:
    """Return whether a transport declares that it is an `AsyncClosableTransport`."""
    return AsyncClosableTransport in type(transport).__mro__
