"""The loop that runs event handlers: pure, and independent of how frames are received and sent.

It parses frames, keeps the session, calls the handler, and checks and renders the replies. It requests all I/O as a
`Step`, so that the same loop runs in an event loop, in a test without one, and under a virtual clock.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Generator, Iterable
from typing import Any, Final, TypeAlias, cast

from twilio_fp.checks import function, whole
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.streams.handlers import Close, Handler, RunningHandler, Session, count_parameters, start_handler
from twilio_fp.streams.media import Clear, MediaMessage, MediaReceived, Start
from twilio_fp.streams.media_session import MediaSession
from twilio_fp.streams.notices import Event
from twilio_fp.streams.parsing import parse, render
from twilio_fp.streams.relay import Interrupt, RelayReceived, Setup
from twilio_fp.streams.relay_session import RelaySession
from twilio_fp.streams.wire import Message

__all__ = [
    "MAX_MESSAGE",
    "Ending",
    "Next",
    "NextResult",
    "Send",
    "Step",
    "Stop",
    "Wait",
    "converse",
    "exchange",
]

MAX_MESSAGE: Final = 65_536
"""The default maximum length of a message in an adapter, in characters or bytes."""

_MAX_MALFORMED: Final = 10  # in a row: as many as Twilio tolerates


@record
class Step(Record):
    """A request of the loop."""


@record
class Next(Step):
    """A request for the next frame or the next reply of a stream, whichever comes first."""

    streams: tuple[AsyncIterator[Any], ...] = ()


@record
class Send(Step):
    """A request to send a frame: its text and its message; the result is False if the other side has gone."""

    text: str
    message: Message


@record
class Wait(Step):
    """A request to await something."""

    awaitable: Awaitable[Any]


@record
class Stop(Step):
    """A request to stop a stream of replies that is no longer wanted."""

    stream: AsyncIterator[Any]


@record(kw_only=True)
class NextResult(Record):
    """The result of `Next`.

    Attributes:
        frame: the frame received; None if the other side closed the socket, or for a reply.
        stream: the stream of the reply; None for a frame.
        reply: the reply.
        is_over: whether the stream has ended, without a reply.
    """

    frame: str | bytes | None = None
    stream: AsyncIterator[Any] | None = None
    reply: Any = None
    is_over: bool = False


@record
class Ending(Record):
    """The end of a conversation: the code and reason for closing the socket.

    Attributes:
        code: the WebSocket close code.
        reason: the reason, in words.

    Source: https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1
    """

    code: int = 1000
    reason: str = ""


Conversation: TypeAlias = Generator[Any, Any, Ending]
"""The running loop of one conversation."""

_CLOSED_BY_PEER: Final = Ending(1000, "the other side closed the connection")
_HANDLER_ENDED: Final = Ending(1000, "the handler has ended")


def converse(
    handler: Handler,
    *,
    accept: Callable[[Start | Setup], bool] | None = None,
    max_message: int = MAX_MESSAGE,
    bidirectional: bool = True,
) -> Conversation:
    """Return the loop that answers one socket's messages with a handler: a generator of `Step` requests.

    While an async ConversationRelay handler runs, events wait, except for an `Interrupt`, which stops the handler and
    ends its turn. On a media stream, events wait for an async function but not for an async generator; sending a
    `Clear` stops the other generators that still yield replies.

    Args:
        handler: the event handler.
        accept: called with the stream's `Start` or `Setup`; if the result is falsy, the socket is closed with 1008.
        max_message: the maximum length of a message, in characters or bytes.
        bidirectional: whether audio can be sent on a media stream: False if ``<Start>`` begins it.

    Raises:
        UsageError: an argument is of the wrong type.
    """
    new_session = MediaSession(bidirectional=bidirectional)
    if accept is not None:
        function("accept", accept)
    whole("max_message", max_message, 1)
    count_parameters(handler)
    return _Loop(handler, accept, max_message, new_session).run()


class _Loop:
    """The state and steps of one conversation."""

    def __init__(
        self,
        handler: Handler,
        accept: Callable[[Start | Setup], bool] | None,
        max_message: int,
        new_session: MediaSession,
    ) -> None:
        self.handler = handler
        self.accept = accept
        self.max_message = max_message
        self.new_session = new_session
        self.session: Session | None = None
        self.streams: list[AsyncIterator[Any]] = []
        self.events: deque[Event] = deque()
        self.malformed = 0
        self.ending: Ending | None = None

    def run(self) -> Conversation:
        try:
            running = start_handler(self.handler)
        except StopIteration:
            return _HANDLER_ENDED
        failure: BaseException | None = None
        try:
            while self.ending is None:
                yield from self._advance(running)
        except GeneratorExit:
            if not running.is_async_generator:
                running.close()
            raise
        except BaseException as error:  # noqa: BLE001  # raised after cleaning up
            failure = error
        for step in (*map(Stop, self.streams), *map(Wait, running.close())):
            try:
                yield step
            except GeneratorExit:
                raise
            except BaseException as error:  # noqa: BLE001  # the remaining cleanup still runs
                failure = failure or error
        if failure is not None:
            raise failure
        return self.ending or Ending()

    def _advance(self, running: RunningHandler) -> Generator[Any, Any, None]:
        if self.events and not (self.streams and isinstance(self.session, RelaySession)):
            yield from self._handle_event(running, self.events.popleft())
        elif isinstance(self.session, MediaSession) and self.session.has_ended:
            self.ending = Ending(1000, "the stream has stopped")
        else:
            result: NextResult = yield Next(tuple(self.streams))
            yield from self._handle_next(result)

    def _handle_next(self, result: NextResult) -> Generator[Any, Any, None]:
        if result.stream is not None:
            if result.is_over:
                self.streams = [stream for stream in self.streams if stream is not result.stream]
            else:
                yield from self._send_replies(result.reply, result.stream)
            return
        if result.frame is None:
            self.ending = _CLOSED_BY_PEER
        elif len(result.frame) > self.max_message:
            self.ending = Ending(1009, f"a message must have at most {self.max_message} characters")
        else:
            yield from self._handle_frame(result.frame)

    def _handle_frame(self, frame: str | bytes) -> Generator[Any, Any, None]:
        try:
            message: Any = self._parse(frame)
        except DecodeError:
            self.malformed += 1
            if self.malformed == _MAX_MALFORMED:
                self.ending = Ending(1007, "too many consecutive malformed messages")
            return
        self.malformed = 0
        if self.session is None:
            if not isinstance(message, (MediaReceived, RelayReceived)):
                self.ending = Ending(1008, "a message that Twilio does not send")
                return
            self.session = self.new_session if isinstance(message, MediaMessage) else RelaySession()
        session: Any = self.session
        self.session, events = session.receive(message)
        if isinstance(message, (Start, Setup)) and message in events and self.accept and not self.accept(message):
            self.ending = Ending(1008, "the call was not accepted")
            return
        if not isinstance(message, Interrupt):
            self.events += events
            return
        self.events.extendleft(events)  # it concerns the current speech, so it precedes waiting events
        if self.streams:
            yield from self._stop_streams(None)
            yield from self._send_messages(cast("RelaySession", self.session).interrupt()[1])

    def _parse(self, frame: str | bytes) -> Any:
        if self.session is None:
            return parse(frame)
        return parse(frame, MediaReceived) if isinstance(self.session, MediaSession) else parse(frame, RelayReceived)

    def _stop_streams(self, keep: AsyncIterator[Any] | None) -> Generator[Any, Any, None]:
        """Stop all streams of replies except one."""
        for stream in [stream for stream in self.streams if stream is not keep]:
            self.streams.remove(stream)
            yield Stop(stream)

    def _handle_event(self, running: RunningHandler, event: Event) -> Generator[Any, Any, None]:
        try:
            replies = running.reply_to(event, cast("Session", self.session))
            if running.is_async_generator:
                replies = yield Wait(replies)
        except (StopIteration, StopAsyncIteration):
            self.ending = _HANDLER_ENDED
            return
        yield from self._send_replies(replies, None)

    def _send_replies(self, replies: Any, stream: AsyncIterator[Any] | None) -> Generator[Any, Any, None]:
        if replies is None or self.ending is not None:
            return
        if isinstance(replies, Close):
            self.ending = Ending(replies.code)
        elif isinstance(replies, Message):
            if isinstance(replies, Clear):
                yield from self._stop_streams(stream)
            yield from self._send_messages((replies,))
        elif isinstance(replies, AsyncIterable):
            self.streams.append(aiter(cast("AsyncIterable[Any]", replies)))
        elif isinstance(replies, Awaitable):
            if isinstance(self.session, MediaSession):
                yield from self._send_replies((yield Wait(cast("Awaitable[Any]", replies))), stream)
            else:  # an interruption can stop it
                self.streams.append(_SingleReply(cast("Awaitable[Any]", replies)))
        elif isinstance(replies, Iterable) and not isinstance(replies, (str, bytes, dict)):
            for reply in cast("Iterable[Any]", replies):
                yield from self._send_replies(reply, stream)
        else:
            got = typed(cast("object", replies))
            raise UsageError(f"a handler must return messages to send, such as Text(…), or None, got {got}")

    def _send_messages(self, messages: tuple[Message, ...]) -> Generator[Any, Any, None]:
        session: Any = self.session
        self.session, prepared = session.send(*messages)
        for message in prepared:
            if (yield Send(render(message), message)) is False:
                self.ending = _CLOSED_BY_PEER
                return


class _SingleReply(AsyncIterator[Any]):
    """A stream of a single reply, the result of an awaitable."""

    def __init__(self, awaitable: Awaitable[Any]) -> None:
        self._awaitable: Awaitable[Any] | None = awaitable

    async def __anext__(self) -> Any:
        awaitable, self._awaitable = self._awaitable, None
        if awaitable is None:
            raise StopAsyncIteration
        return await awaitable

    def close(self) -> None:
        """Close the awaitable if it was not awaited."""
        _close_unawaited(self._awaitable)


def _close_unawaited(awaitable: object) -> None:
    close = getattr(awaitable, "close", None)
    if close is not None:
        close()


def _frame(frame: object) -> str | bytes:
    if not isinstance(frame, (str, bytes)):
        raise UsageError(f"a frame must be text or bytes, such as render() returns, got {typed(frame)}")
    return frame


def exchange(handler: Handler, frames: Iterable[str | bytes], **options: Any) -> tuple[tuple[Message, ...], Ending]:
    """Return the replies of a synchronous handler to frames, and how the conversation ends, without a network.

    Args:
        handler: the event handler.
        frames: the frames received, in order; then the other side closes the socket.
        options: as for `converse`.

    >>> from twilio_fp.streams import Prompt, Setup, Text, render
    >>> def handle(event):
    ...     return Text("Hello.", last=True) if isinstance(event, Prompt) else None
    >>> exchange(handle, map(render, [Setup(), Prompt(voice_prompt="Hi")]))[0]
    (Text(token='Hello.', last=True),)

    Raises:
        UsageError: the handler is async, or returns something other than messages; a frame is neither text nor bytes.
        StreamError: the handler returns a message that must not be sent.
    """
    if isinstance(frames, (str, bytes, bytearray)) or not isinstance(cast("object", frames), Iterable):
        raise UsageError(
            f"frames must be an iterable of frames, got a value of type {type(frames).__name__}: write [frame]"
        )
    conversation, remaining, sent = converse(handler, **options), map(_frame, frames), list[Message]()
    result: Any = None
    while True:
        try:
            step = conversation.send(result)
        except StopIteration as stop:
            return tuple(sent), stop.value
        result = None
        if isinstance(step, Send):
            sent.append(step.message)
        elif isinstance(step, Next) and not step.streams:
            result = NextResult(frame=next(remaining, None))
        else:
            for unawaited in step.streams if isinstance(step, Next) else (step.awaitable,):
                _close_unawaited(unawaited)
            conversation.close()
            raise UsageError("handler must not be async, got one that is: serve it with an adapter")
