"""The forms that a handler of events may have, and what it may say.

A handler is a function of an event that returns replies, or yields them; async or not. One that remembers is a
generator function without parameters, which is sent each event where it yields replies.
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

__all__ = ["Agent", "Close", "Handler", "Replies", "Reply", "Session", "parameters_of", "started"]

Session: TypeAlias = MediaSession | RelaySession
"""What either kind of stream has come to."""


@record(kw_only=True)
class Close(Record):
    """A reply that closes the socket: of ``<Connect><Stream>`` the call goes on with the next verb.

    Attributes:
        code: the WebSocket's code: 1000 for a normal end.

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
"""What a handler returns: messages, or what they come from."""

Handler: TypeAlias = (
    Callable[[Event], Any]
    | Callable[[Event, Any], Any]
    | Callable[[], Generator[Any, Event, Any]]
    | Callable[[], AsyncIterator[Any]]
)
"""What answers events: a function of an event, or of an event and the session; or a generator of no parameter."""


@define(eq=False, repr=False)
class Agent:
    """A handler at work: what it is given for an event, and how it ends."""

    answer: Callable[[Event, Session], Any]
    made: Any = None
    is_continued: bool = False

    def close(self) -> tuple[Awaitable[Any], ...]:
        """End a generator, so that its ``finally`` is run; of one that is async, return what is to be awaited."""
        if self.is_continued:
            return (self.made.aclose(),)
        if self.made is not None:
            self.made.close()
        return ()


def started(handler: Handler) -> Agent:
    """Return a handler at work; a StopIteration is raised where it is a program that has ended at once."""
    taken = parameters_of(handler)
    call: Any = handler
    if taken == 0 and isgeneratorfunction(handler):
        made: Any = call()
        next(made)
        return Agent(lambda event, _: made.send(event), made)
    if taken == 0:
        begun: Any = call()
        primed: list[bool] = []

        async def ask(event: Event) -> Any:
            if not primed:
                primed.append(True)
                await begun.asend(None)
            return await begun.asend(event)

        return Agent(lambda event, _: ask(event), begun, is_continued=True)
    if taken == 1:
        return Agent(lambda event, _: call(event))
    return Agent(call)


def parameters_of(handler: object) -> int:
    """Return how many parameters a handler takes: an event, the session too, or none.

    Raises:
        UsageError: it is no handler.
    """
    function("handler", handler)
    try:
        parameters = signature(cast("Callable[..., Any]", handler)).parameters.values()
    except (TypeError, ValueError):
        raise UsageError(f"handler must be a function of an event, got {typed(handler)}") from None
    positional = (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)
    taken = len([one for one in parameters if one.kind in positional and one.default is Parameter.empty])
    is_program = isgeneratorfunction(handler) or isasyncgenfunction(handler)
    if taken not in {1, 2} and not (is_program and not taken):
        raise UsageError(
            "handler must be a function of an event, or of an event and the session, or a generator function without"
            f" parameters, got a function of {taken} parameters"
        )
    return taken
