"""The forms that an event handler may take, and the replies that it may return.

A handler is a function of an event that returns or yields replies, async or not. A handler with state is a generator
function without parameters, which yields replies and is sent the next event.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable
from inspect import Parameter, isasyncgenfunction, isgeneratorfunction, signature
from typing import Any, TypeAlias, cast

from attrs import define

from twilio_fp.checks import function, whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.streams.media_session import MediaSession
from twilio_fp.streams.notices import Event
from twilio_fp.streams.relay_session import RelaySession
from twilio_fp.streams.wire import Message

__all__ = ["Close", "Handler", "Replies", "Reply", "RunningHandler", "Session", "count_parameters", "start_handler"]

Session: TypeAlias = MediaSession | RelaySession
"""The state of either kind of stream."""


@record(kw_only=True)
class Close(Record):
    """A reply that closes the socket; after ``<Connect><Stream>``, the call goes on with the next verb.

    Attributes:
        code: the WebSocket close code; 1000 is a normal closure.

    >>> Close()
    Close()

    Source: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
    """

    code: int = 1000

    def __attrs_post_init__(self) -> None:
        whole("code", self.code, 1000, 4999)


Reply: TypeAlias = Message | Close
Replies: TypeAlias = (
    Reply
    | Iterable[Reply | None]
    | AsyncIterable[Reply | None]
    | Awaitable[Reply | Iterable[Reply | None] | None]
    | None
)
"""A handler's return value: messages, or iterables or awaitables of them."""

Handler: TypeAlias = (
    Callable[[Event], Any]
    | Callable[[Event, Any], Any]
    | Callable[[], Generator[Any, Event, Any]]
    | Callable[[], AsyncIterator[Any]]
)
"""An event handler: a function of an event, or an event and the session, or a generator without parameters."""


@define(eq=False, repr=False)
class RunningHandler:
    """A handler that was started: how to pass it an event, and how to close it."""

    reply_to: Callable[[Event, Session], Any]
    generator: Any = None
    is_async_generator: bool = False

    def close(self) -> tuple[Awaitable[Any], ...]:
        """Close a generator, so that its ``finally`` runs; return what to await if it is async."""
        if self.is_async_generator:
            return (self.generator.aclose(),)
        if self.generator is not None:
            self.generator.close()
        return ()


def start_handler(handler: Handler) -> RunningHandler:
    """Start a handler; StopIteration is raised if it is a generator that ends without yielding."""
    count = count_parameters(handler)
    call: Any = handler
    if count == 0 and isgeneratorfunction(handler):
        generator: Any = call()
        next(generator)
        return RunningHandler(lambda event, _: generator.send(event), generator)
    if count == 0:
        async_generator: Any = call()
        started: list[bool] = []

        async def send(event: Event) -> Any:
            if not started:
                started.append(True)
                await async_generator.asend(None)
            return await async_generator.asend(event)

        return RunningHandler(lambda event, _: send(event), async_generator, is_async_generator=True)
    if count == 1:
        return RunningHandler(lambda event, _: call(event))
    return RunningHandler(call)


def count_parameters(handler: object) -> int:
    """Return the number of a handler's parameters: 1 for the event, 2 with the session, or 0.

    Raises:
        UsageError: it is not a handler.
    """
    function("handler", handler)
    try:
        parameters = signature(cast("Callable[..., Any]", handler)).parameters.values()
    except (TypeError, ValueError):
        raise UsageError(f"handler must be a function of an event, got {typed(handler)}") from None
    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    count = len([one for one in parameters if one.kind in positional and one.default is Parameter.empty])
    is_generator = isgeneratorfunction(handler) or isasyncgenfunction(handler)
    if count not in {1, 2} and not (is_generator and not count):
        raise UsageError(
            "handler must be a function of an event, or of an event and the session, or a generator function without"
            f" parameters, got a function with {count} parameters"
        )
    return count
