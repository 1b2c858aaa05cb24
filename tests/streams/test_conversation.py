from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import StreamError, UsageError
from twilio_fp.streams import (
    Clear,
    Close,
    Connected,
    Dtmf,
    End,
    Ending,
    Interrupt,
    Mark,
    MarkReturned,
    Media,
    MediaReceived,
    MediaSession,
    OutOfOrder,
    Prompt,
    RelayReceived,
    RelaySession,
    SendMark,
    SendMedia,
    Setup,
    Start,
    Stop,
    Text,
    converse,
    exchange,
    render,
)
from twilio_fp.streams.adapters.entry import serve
from twilio_fp.testing.strategies import stream_messages

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Generator, Iterable

SETUP = Setup(session_id="VX1", call_sid="CA1", account_sid="AC1")
START = Start(sequence_number=1, stream_sid="MZ1", call_sid="CA1", account_sid="AC1")
HI = Prompt(voice_prompt="Hi")
FRAME = bytes(160)
CLOSED_BY_PEER = Ending(1000, "the other side closed the connection")


def frames(*messages: Any) -> list[str]:
    return [one if isinstance(one, str) else render(one) for one in messages]


def serve_frames(handler: Any, incoming: Iterable[str | bytes], **options: Any) -> tuple[list[str], Ending]:
    """Run a handler in an event loop; each frame is received once all replies to earlier ones have been sent."""
    sent: list[str] = []

    async def run() -> Ending:
        remaining = iter(incoming)

        async def receive() -> str | bytes | None:
            for _ in range(50):
                await asyncio.sleep(0)
            return next(remaining, None)

        async def send(text: str) -> None:
            sent.append(text)

        return await serve(converse(handler, **options), receive, send)

    return sent, asyncio.run(run())


def echo(event: object) -> Any:
    match event:
        case Setup():
            return [Text("Welcome. "), None, Text("Hello.", last=True)]
        case Prompt(voice_prompt=words):
            return Text(words, last=True)
        case Start():
            return SendMark("started")
        case Media(payload=payload):
            return SendMedia(payload) if payload else None
        case MarkReturned(name=name, reason=reason):
            return SendMark(f"{name} {reason}"[:60])
        case _:
            return None


def echo_program() -> Generator[Any, Any, None]:
    replies: Any = None
    while True:
        event = yield replies
        replies = echo(event)


async def echo_async(event: object) -> Any:
    await asyncio.sleep(0)
    return echo(event)


async def echo_stream(event: object) -> AsyncIterator[Any]:
    for one in [echo(event)]:
        await asyncio.sleep(0)
        yield one


async def echo_async_program() -> AsyncIterator[Any]:
    replies: Any = None
    while True:
        event = yield replies
        replies = echo(event)


def with_session(event: object, session: object) -> Any:
    assert isinstance(session, (MediaSession, RelaySession))
    return echo(event)


HANDLERS = [echo, echo_program, echo_async, echo_stream, echo_async_program, with_session]
SYNC_HANDLERS = [echo, echo_program, with_session]


@pytest.mark.parametrize("handler", HANDLERS)
def test_every_form_of_handler_sends_the_same_replies(handler: Any) -> None:
    sent, ending = serve_frames(handler, frames(SETUP, HI, Prompt(voice_prompt="Bye")))
    assert sent == frames(Text("Welcome. "), Text("Hello.", last=True), Text("Hi", last=True), Text("Bye", last=True))
    assert ending == CLOSED_BY_PEER
    sent, ending = serve_frames(handler, frames(Connected(), START, Media(payload=FRAME), Stop()))
    assert sent == frames(SendMark("started", stream_sid="MZ1"), SendMedia(FRAME, stream_sid="MZ1"))
    assert ending == Ending(1000, "the stream has stopped")


CONVERSATIONS = st.lists(stream_messages(RelayReceived), max_size=8).map(lambda rest: [SETUP, *rest]) | st.lists(
    stream_messages(MediaReceived), max_size=8
).map(lambda rest: [Connected(), START, *rest])


@pytest.mark.parametrize("handler", SYNC_HANDLERS)
@given(CONVERSATIONS)
def test_a_sync_handler_sends_the_same_with_and_without_an_event_loop(handler: Any, messages: list[Any]) -> None:
    without_loop = exchange(handler, frames(*messages))
    with_loop = serve_frames(handler, frames(*messages))
    assert (frames(*without_loop[0]), without_loop[1]) == with_loop


def test_bytes_are_accepted_like_text() -> None:
    assert exchange(echo, [text.encode() for text in frames(SETUP, HI)]) == exchange(echo, frames(SETUP, HI))


def test_malformed_messages_are_ignored_until_ten_in_a_row() -> None:
    sent, ending = exchange(echo, frames(*["x"] * 9, SETUP, *["x"] * 9, HI, *["{}"] * 10, HI))
    assert [one.token for one in sent if isinstance(one, Text)] == ["Welcome. ", "Hello.", "Hi"]
    assert ending == Ending(1007, "too many consecutive malformed messages")


def test_a_message_that_is_too_long_ends_the_conversation() -> None:
    sent, ending = exchange(echo, frames(SETUP, Prompt(voice_prompt="x" * 70_000)))
    assert (len(sent), ending.code) == (2, 1009)
    assert exchange(echo, frames(SETUP, Prompt(voice_prompt="x" * 70_000)), max_message=80_000)[1] == CLOSED_BY_PEER


@pytest.mark.parametrize("first", [Text("Hi"), Clear()])
def test_a_peer_that_sends_messages_of_the_applications_side_is_disconnected(first: Any) -> None:
    assert exchange(echo, frames(first))[1].code == 1008


def test_a_call_that_is_not_accepted_is_closed() -> None:
    events: list[object] = []
    calls: list[object] = []
    for accepted in (True, False):

        def accept(message: Any, accepted: bool = accepted) -> bool:
            calls.append(message)
            return accepted

        _, ending = exchange(events.append, frames(SETUP, HI), accept=accept)
        assert ending == (CLOSED_BY_PEER if accepted else Ending(1008, "the call was not accepted"))
    assert calls == [SETUP, SETUP]
    assert events == [SETUP, HI]


def test_before_the_call_is_accepted_the_handler_sees_only_messages_out_of_order() -> None:
    events: list[object] = []
    exchange(events.append, frames(HI, '{"type": "new"}', SETUP, HI), accept=lambda _: False)
    assert all(isinstance(one, OutOfOrder) for one in events)
    events.clear()
    exchange(events.append, frames(Media(payload=FRAME), Connected(), Dtmf(digit="1"), '{"event": "new"}', START))
    assert [type(one) for one in events] == [OutOfOrder, Connected, OutOfOrder, OutOfOrder, Start]


@pytest.mark.parametrize("odd", ["Hello", b"x", 5, {"type": "text"}, object(), ["Hello"]])
def test_a_handler_must_return_messages(odd: Any) -> None:
    with pytest.raises(UsageError, match="a handler must return messages"):
        exchange(lambda event: odd, frames(SETUP))
    with pytest.raises(UsageError, match="a handler must return messages"):
        serve_frames(lambda event: odd, frames(SETUP))


def test_sending_an_invalid_message_is_an_error_of_the_handler() -> None:
    with pytest.raises(StreamError, match="must be non-empty audio"):
        exchange(lambda event: SendMedia(b"") if isinstance(event, Start) else None, frames(Connected(), START))
    with pytest.raises(StreamError, match="the session has ended"):
        exchange(lambda event: [End(), Text("Hi")], frames(SETUP))
    with pytest.raises(UsageError, match="must be a message to send in a ConversationRelay session"):
        exchange(lambda event: SendMark("a"), frames(SETUP))


def test_nothing_is_sent_on_a_unidirectional_stream() -> None:
    sent, _ = exchange(echo, frames(Connected(), Stop()), bidirectional=False)
    assert sent == ()
    with pytest.raises(StreamError, match="unidirectional"):
        exchange(echo, frames(Connected(), START), bidirectional=False)
    with pytest.raises(UsageError, match="bidirectional must be True or False"):
        exchange(echo, [], bidirectional=1)


def test_a_close_reply_or_the_end_of_a_generator_closes_the_socket() -> None:
    assert exchange(lambda event: [Text("Bye"), Close(), Text("no")], frames(SETUP, HI)) == (
        (Text("Bye"),),
        Ending(1000),
    )

    def once() -> Generator[Any, Any, None]:
        yield
        yield Text("Bye")

    sent, ending = exchange(once, frames(SETUP, HI, HI))
    assert (sent, ending) == ((Text("Bye"),), Ending(1000, "the handler has ended"))

    def never() -> Generator[Any, Any, None]:
        yield from ()

    assert exchange(never, frames(SETUP)) == ((), Ending(1000, "the handler has ended"))


@pytest.mark.parametrize("run", [exchange, serve_frames])
def test_a_generator_is_closed_on_a_disconnect_or_a_failure(run: Callable[..., Any]) -> None:
    closed: list[str] = []

    def program() -> Generator[Any, Any, None]:
        try:
            event = yield
            while True:
                event = yield (Text("") if isinstance(event, Setup) else 5)
        finally:
            closed.append("closed")

    run(program, frames(SETUP))
    with pytest.raises(UsageError):
        run(program, frames(SETUP, HI))
    assert closed == ["closed", "closed"]


def test_an_async_generator_is_closed_too() -> None:
    closed: list[str] = []

    async def program() -> AsyncIterator[Any]:
        try:
            while True:
                yield None
        finally:
            await asyncio.sleep(0)
            closed.append("closed")

    serve_frames(program, frames(SETUP, HI))
    assert closed == ["closed"]


def test_an_async_handler_needs_an_event_loop() -> None:
    for handler in (echo_async, echo_stream):
        with pytest.raises(UsageError, match="handler must not be async"):
            exchange(handler, frames(SETUP))


def test_closing_a_conversation_closes_its_generator() -> None:
    closed: list[str] = []

    def program() -> Generator[Any, Any, None]:
        try:
            yield
        finally:
            closed.append("closed")

    conversation = converse(program)
    next(conversation)
    conversation.close()
    assert closed == ["closed"]


@pytest.mark.parametrize("odd", [None, "x", 5, dict, type, lambda: None, lambda a, b, c: None, lambda *a: None])
def test_a_handler_must_be_a_function_of_an_event(odd: Any) -> None:
    with pytest.raises(UsageError, match="handler must be a function"):
        converse(odd)


class Model:
    """A model that yields word by word until it is stopped."""

    def __init__(self) -> None:
        self.events: list[object] = []
        self.stopped: list[str] = []

    async def __call__(self, event: object) -> AsyncIterator[Any]:
        self.events.append(event)
        if isinstance(event, Prompt):
            try:
                for word in range(1000):
                    yield Text(f"{word} ")
                    await asyncio.sleep(0.0001)
            finally:
                self.stopped.append(event.voice_prompt)


async def serve_paced(handler: Any, *steps: Any) -> tuple[list[Any], Ending]:
    """Run a handler that receives each message once it has sent the given number of further messages."""
    sent: list[Any] = []
    remaining = list(steps)

    async def receive() -> str | None:
        if not remaining:
            return None
        count, message = remaining.pop(0)
        target = len(sent) + count
        async with asyncio.timeout(30):
            while len(sent) < target:
                await asyncio.sleep(0)
        return render(message) if message is not None else None

    async def send(text: str) -> None:
        sent.append(json.loads(text))

    return sent, await serve(converse(handler), receive, send)


def test_an_interruption_stops_the_streamed_reply_and_ends_its_turn() -> None:
    model = Model()
    sent, _ = asyncio.run(
        serve_paced(model, (0, SETUP), (0, HI), (3, Interrupt(utterance_until_interrupt="0 1")), (0, HI))
    )
    assert model.stopped == ["Hi", "Hi"]
    last = [index for index, one in enumerate(sent) if one["last"]]
    assert len(last) == 1
    assert sent[last[0]] == {"type": "text", "token": "", "last": True}
    assert 3 <= last[0] <= 6
    assert [type(event) for event in model.events] == [Setup, Prompt, Interrupt, Prompt]


def test_events_during_a_streamed_turn_wait_for_its_end() -> None:
    events: list[object] = []

    async def handler(event: object) -> AsyncIterator[Any]:
        events.append(event)
        if isinstance(event, Prompt):
            for last in (False, False, True):
                await asyncio.sleep(0)
                yield Text(event.voice_prompt, last=last)

    sent, _ = asyncio.run(serve_paced(handler, (0, SETUP), (0, HI), (1, Prompt(voice_prompt="Ho")), (5, None)))
    assert [one["token"] for one in sent] == ["Hi"] * 3 + ["Ho"] * 3


def test_an_interruption_stops_a_slow_reply() -> None:
    stopped: list[str] = []

    async def handler(event: object) -> Any:
        if isinstance(event, Prompt):
            return slow()
        return Text("Sorry.", last=True) if isinstance(event, Interrupt) else None

    async def slow() -> AsyncIterator[Any]:
        yield Text("Moment.")
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            stopped.append("cancelled")
            raise

    sent, _ = asyncio.run(serve_paced(handler, (0, SETUP), (0, HI), (1, Interrupt()), (1, None)))
    assert stopped == ["cancelled"]
    assert [one["token"] for one in sent] == ["Moment.", "", "Sorry."]


def test_audio_is_received_while_sending_and_a_clear_stops_the_sending() -> None:
    events: list[object] = []
    stopped: list[bool] = []

    async def speech() -> AsyncIterator[Any]:
        try:
            while True:
                yield SendMedia(FRAME)
                await asyncio.sleep(0)
        finally:
            stopped.append(True)

    def handler(event: object) -> Any:
        events.append(event)
        if isinstance(event, Start):
            return speech()
        return Clear() if isinstance(event, Dtmf) else None

    sent, ending = asyncio.run(
        serve_paced(
            handler,
            (0, Connected()),
            (0, START),
            (2, Media(payload=FRAME)),
            (2, Media(payload=FRAME)),
            (2, Dtmf(digit="1")),
            (0, Stop()),
        )
    )
    assert [type(event) for event in events] == [Connected, Start, Media, Media, Dtmf, Stop]
    assert stopped == [True]
    assert [one["event"] for one in sent][-1] == "clear"
    assert ending.code == 1000


def test_an_error_in_a_stream_of_replies_ends_the_conversation_and_the_other_streams() -> None:
    stopped: list[bool] = []

    async def failing() -> AsyncIterator[Any]:
        yield SendMedia(FRAME)
        raise LookupError("no voice")

    async def endless() -> AsyncIterator[Any]:
        try:
            while True:
                await asyncio.sleep(0)
                yield None
        finally:
            stopped.append(True)

    with pytest.raises(LookupError, match="no voice"):
        asyncio.run(
            serve_paced(
                lambda event: [endless(), failing()] if isinstance(event, Start) else None,
                (0, Connected()),
                (0, START),
                (50, None),
            )
        )
    assert stopped == [True]


def test_a_closed_socket_ends_the_conversation_without_an_error() -> None:
    async def run() -> Ending:
        remaining = frames(SETUP, HI)

        async def receive() -> str | None:
            return remaining.pop(0)

        async def send(text: str) -> None:
            raise ConnectionResetError

        return await serve(converse(echo), receive, send)

    assert asyncio.run(run()) == CLOSED_BY_PEER


def test_cancelling_a_conversation_stops_its_streams() -> None:
    model = Model()

    async def run() -> None:
        task = asyncio.ensure_future(serve_paced(model, (0, SETUP), (0, HI), (10**6, None)))
        while not model.events or not isinstance(model.events[-1], Prompt):
            await asyncio.sleep(0)
        for _ in range(20):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert model.stopped == ["Hi"]


def test_a_mark_of_another_session_is_harmless() -> None:
    sent, _ = exchange(echo, frames(Connected(), START, Mark(name="stranger", stream_sid="MZ1")))
    assert sent[-1] == SendMark("stranger not-sent", stream_sid="MZ1")


@pytest.mark.parametrize("odd", [None, 5, '{"type":"setup"}', b"{}", [5], [None], [["{}"]]], ids=repr)
def test_exchange_accepts_only_frames(odd: Any) -> None:
    with pytest.raises(UsageError, match=r"^(frames|a frame) must be "):
        exchange(lambda _: None, odd)
