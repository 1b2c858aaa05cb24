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
LEFT = Ending(1000, "the other side closed the connection")


def frames(*messages: Any) -> list[str]:
    return [one if isinstance(one, str) else render(one) for one in messages]


def served(handler: Any, incoming: Iterable[str | bytes], **options: Any) -> tuple[list[str], Ending]:
    """Run a handler in an event loop: each frame comes once everything has been said to those before it."""
    said: list[str] = []

    async def run() -> Ending:
        left = iter(incoming)

        async def receive() -> str | bytes | None:
            for _ in range(50):
                await asyncio.sleep(0)
            return next(left, None)

        async def send(text: str) -> None:
            said.append(text)

        return await serve(converse(handler, **options), receive, send)

    return said, asyncio.run(run())


def echo(event: object) -> Any:
    match event:
        case Setup():
            return [Text("Welcome. "), None, Text("Hello.", last=True)]
        case Prompt(voice_prompt=words):
            return Text(words, last=True)
        case Start():
            return SendMark("begun")
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


FORMS = [echo, echo_program, echo_async, echo_stream, echo_async_program, with_session]
SYNC = [echo, echo_program, with_session]


@pytest.mark.parametrize("handler", FORMS)
def test_every_form_of_handler_sends_the_same(handler: Any) -> None:
    said, ending = served(handler, frames(SETUP, HI, Prompt(voice_prompt="Bye")))
    assert said == frames(Text("Welcome. "), Text("Hello.", last=True), Text("Hi", last=True), Text("Bye", last=True))
    assert ending == LEFT
    said, ending = served(handler, frames(Connected(), START, Media(payload=FRAME), Stop()))
    assert said == frames(SendMark("begun", stream_sid="MZ1"), SendMedia(FRAME, stream_sid="MZ1"))
    assert ending == Ending(1000, "the stream has stopped")


TALKS = st.lists(stream_messages(RelayReceived), max_size=8).map(lambda rest: [SETUP, *rest]) | st.lists(
    stream_messages(MediaReceived), max_size=8
).map(lambda rest: [Connected(), START, *rest])


@pytest.mark.parametrize("handler", SYNC)
@given(TALKS)
def test_a_sync_handler_sends_the_same_with_and_without_an_event_loop(handler: Any, messages: list[Any]) -> None:
    here = exchange(handler, frames(*messages))
    there = served(handler, frames(*messages))
    assert (frames(*here[0]), here[1]) == there


def test_bytes_are_accepted_like_text() -> None:
    assert exchange(echo, [text.encode() for text in frames(SETUP, HI)]) == exchange(echo, frames(SETUP, HI))


def test_malformed_messages_are_ignored_until_ten_in_a_row() -> None:
    said, ending = exchange(echo, frames(*["x"] * 9, SETUP, *["x"] * 9, HI, *["{}"] * 10, HI))
    assert [one.token for one in said if isinstance(one, Text)] == ["Welcome. ", "Hello.", "Hi"]
    assert ending == Ending(1007, "too many consecutive malformed messages")


def test_a_message_that_is_too_long_ends_the_conversation() -> None:
    said, ending = exchange(echo, frames(SETUP, Prompt(voice_prompt="x" * 70_000)))
    assert (len(said), ending.code) == (2, 1009)
    assert exchange(echo, frames(SETUP, Prompt(voice_prompt="x" * 70_000)), max_message=80_000)[1] == LEFT


@pytest.mark.parametrize("first", [Text("Hi"), Clear()])
def test_a_peer_that_sends_the_applications_messages_is_disconnected(first: Any) -> None:
    assert exchange(echo, frames(first))[1].code == 1008


def test_a_call_that_is_not_accepted_is_closed() -> None:
    heard: list[object] = []
    asked: list[object] = []
    for accepted in (True, False):

        def accept(about: Any, accepted: bool = accepted) -> bool:
            asked.append(about)
            return accepted

        _, ending = exchange(heard.append, frames(SETUP, HI), accept=accept)
        assert ending == (LEFT if accepted else Ending(1008, "the call was not accepted"))
    assert asked == [SETUP, SETUP]
    assert heard == [SETUP, HI]


def test_before_the_call_is_accepted_the_handler_sees_only_messages_out_of_order() -> None:
    heard: list[object] = []
    exchange(heard.append, frames(HI, '{"type": "new"}', SETUP, HI), accept=lambda _: False)
    assert all(isinstance(one, OutOfOrder) for one in heard)
    heard.clear()
    exchange(heard.append, frames(Media(payload=FRAME), Connected(), Dtmf(digit="1"), '{"event": "new"}', START))
    assert [type(one) for one in heard] == [OutOfOrder, Connected, OutOfOrder, OutOfOrder, Start]


@pytest.mark.parametrize("odd", ["Hello", b"x", 5, {"type": "text"}, object(), ["Hello"]])
def test_a_handler_must_return_messages(odd: Any) -> None:
    with pytest.raises(UsageError, match="a handler must return messages"):
        exchange(lambda event: odd, frames(SETUP))
    with pytest.raises(UsageError, match="a handler must return messages"):
        served(lambda event: odd, frames(SETUP))


def test_sending_an_invalid_message_is_an_error_of_the_handler() -> None:
    with pytest.raises(StreamError, match="must be non-empty audio"):
        exchange(lambda event: SendMedia(b"") if isinstance(event, Start) else None, frames(Connected(), START))
    with pytest.raises(StreamError, match="the session has ended"):
        exchange(lambda event: [End(), Text("Hi")], frames(SETUP))
    with pytest.raises(UsageError, match="must be a message to send in a ConversationRelay session"):
        exchange(lambda event: SendMark("a"), frames(SETUP))


def test_nothing_is_sent_on_a_unidirectional_stream() -> None:
    said, _ = exchange(echo, frames(Connected(), Stop()), bidirectional=False)
    assert said == ()
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

    said, ending = exchange(once, frames(SETUP, HI, HI))
    assert (said, ending) == ((Text("Bye"),), Ending(1000, "the handler has ended"))

    def never() -> Generator[Any, Any, None]:
        yield from ()

    assert exchange(never, frames(SETUP)) == ((), Ending(1000, "the handler has ended"))


@pytest.mark.parametrize("run", [exchange, served])
def test_a_generator_is_closed_on_a_disconnect_or_a_failure(run: Callable[..., Any]) -> None:
    done: list[str] = []

    def program() -> Generator[Any, Any, None]:
        try:
            event = yield
            while True:
                event = yield (Text("") if isinstance(event, Setup) else 5)
        finally:
            done.append("closed")

    run(program, frames(SETUP))
    with pytest.raises(UsageError):
        run(program, frames(SETUP, HI))
    assert done == ["closed", "closed"]


def test_an_async_generator_is_closed_too() -> None:
    done: list[str] = []

    async def program() -> AsyncIterator[Any]:
        try:
            while True:
                yield None
        finally:
            await asyncio.sleep(0)
            done.append("closed")

    served(program, frames(SETUP, HI))
    assert done == ["closed"]


def test_an_async_handler_needs_an_event_loop() -> None:
    for handler in (echo_async, echo_stream):
        with pytest.raises(UsageError, match="handler must not be async"):
            exchange(handler, frames(SETUP))


def test_closing_a_conversation_closes_its_generator() -> None:
    done: list[str] = []

    def program() -> Generator[Any, Any, None]:
        try:
            yield
        finally:
            done.append("closed")

    talk = converse(program)
    next(talk)
    talk.close()
    assert done == ["closed"]


@pytest.mark.parametrize("odd", [None, "x", 5, dict, type, lambda: None, lambda a, b, c: None, lambda *a: None])
def test_a_handler_must_be_a_function_of_an_event(odd: Any) -> None:
    with pytest.raises(UsageError, match="handler must be a function"):
        converse(odd)


class Talking:
    """A model that writes word by word, as long as nobody stops it."""

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


async def paced(handler: Any, *steps: Any) -> tuple[list[Any], Ending]:
    """Receive frames, each once the application has said so many more messages."""
    said: list[Any] = []
    left = list(steps)

    async def receive() -> str | None:
        if not left:
            return None
        count, message = left.pop(0)
        reached = len(said) + count
        async with asyncio.timeout(30):
            while len(said) < reached:
                await asyncio.sleep(0)
        return render(message) if message is not None else None

    async def send(text: str) -> None:
        said.append(json.loads(text))

    return said, await serve(converse(handler), receive, send)


def test_an_interruption_stops_the_streamed_reply_and_ends_its_turn() -> None:
    model = Talking()
    said, _ = asyncio.run(paced(model, (0, SETUP), (0, HI), (3, Interrupt(utterance_until_interrupt="0 1")), (0, HI)))
    assert model.stopped == ["Hi", "Hi"]
    ended = [place for place, one in enumerate(said) if one["last"]]
    assert len(ended) == 1
    assert said[ended[0]] == {"type": "text", "token": "", "last": True}
    assert 3 <= ended[0] <= 6
    assert [type(event) for event in model.events] == [Setup, Prompt, Interrupt, Prompt]


def test_events_during_a_streamed_turn_wait_for_its_end() -> None:
    heard: list[object] = []

    async def handler(event: object) -> AsyncIterator[Any]:
        heard.append(event)
        if isinstance(event, Prompt):
            for last in (False, False, True):
                await asyncio.sleep(0)
                yield Text(event.voice_prompt, last=last)

    said, _ = asyncio.run(paced(handler, (0, SETUP), (0, HI), (1, Prompt(voice_prompt="Ho")), (5, None)))
    assert [one["token"] for one in said] == ["Hi"] * 3 + ["Ho"] * 3


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

    said, _ = asyncio.run(paced(handler, (0, SETUP), (0, HI), (1, Interrupt()), (1, None)))
    assert stopped == ["cancelled"]
    assert [one["token"] for one in said] == ["Moment.", "", "Sorry."]


def test_audio_is_received_while_sending_and_a_clear_stops_the_sending() -> None:
    heard: list[object] = []
    stopped: list[bool] = []

    async def speech() -> AsyncIterator[Any]:
        try:
            while True:
                yield SendMedia(FRAME)
                await asyncio.sleep(0)
        finally:
            stopped.append(True)

    def handler(event: object) -> Any:
        heard.append(event)
        if isinstance(event, Start):
            return speech()
        return Clear() if isinstance(event, Dtmf) else None

    said, ending = asyncio.run(
        paced(
            handler,
            (0, Connected()),
            (0, START),
            (2, Media(payload=FRAME)),
            (2, Media(payload=FRAME)),
            (2, Dtmf(digit="1")),
            (0, Stop()),
        )
    )
    assert [type(event) for event in heard] == [Connected, Start, Media, Media, Dtmf, Stop]
    assert stopped == [True]
    assert [one["event"] for one in said][-1] == "clear"
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
            paced(
                lambda event: [endless(), failing()] if isinstance(event, Start) else None,
                (0, Connected()),
                (0, START),
                (50, None),
            )
        )
    assert stopped == [True]


def test_a_closed_socket_ends_the_conversation_without_an_error() -> None:
    async def run() -> Ending:
        left = frames(SETUP, HI)

        async def receive() -> str | None:
            return left.pop(0)

        async def send(text: str) -> None:
            raise ConnectionResetError

        return await serve(converse(echo), receive, send)

    assert asyncio.run(run()) == LEFT


def test_cancelling_a_conversation_stops_its_streams() -> None:
    model = Talking()

    async def run() -> None:
        task = asyncio.ensure_future(paced(model, (0, SETUP), (0, HI), (10**6, None)))
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
    said, _ = exchange(echo, frames(Connected(), START, Mark(name="stranger", stream_sid="MZ1")))
    assert said[-1] == SendMark("stranger not-sent", stream_sid="MZ1")


@pytest.mark.parametrize("odd", [None, 5, '{"type":"setup"}', b"{}", [5], [None], [["{}"]]], ids=repr)
def test_exchange_accepts_only_frames(odd: Any) -> None:
    with pytest.raises(UsageError, match=r"^(frames|a frame) must be "):
        exchange(lambda _: None, odd)
