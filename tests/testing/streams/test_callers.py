from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn
from hypothesis import given
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute

from twilio_fp import AuthToken, UsageError
from twilio_fp.streams import (
    Clear,
    Close,
    Dtmf,
    End,
    Interrupt,
    Language,
    MarkReturned,
    Media,
    Play,
    Prompt,
    RawRelay,
    RelayDtmf,
    SendDigits,
    SendMark,
    SendMedia,
    Setup,
    Start,
    Text,
)
from twilio_fp.streams.adapters import asgi, starlette
from twilio_fp.streams.wav import Wav
from twilio_fp.testing.streams import CallEndedError, RelayCaller, Returned, StreamCaller, tone
from twilio_fp.testing.streams.lines import end_open_lines

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

KEY = AuthToken(account_sid="AC" + "1" * 32, token="keep me")
SECOND = timedelta(seconds=1)
FRAME = timedelta(milliseconds=20)
RELAYS = [RelayCaller, StreamCaller]


def app(handler: Any, **options: Any) -> Any:
    given: dict[str, Any] = {"validate": False, **options}
    return asgi.application(handler, **given)


def lines(caller: Any) -> list[str]:
    return [str(entry) for entry in caller.transcript]


# ConversationRelay


def chat(event: object) -> Any:
    match event:
        case Setup(from_=number):
            return Text(f"Hello, {number}.", last=True)
        case Prompt(voice_prompt=words, last=True):
            return Text(f"You said: {words}", last=True)
        case RelayDtmf(digit=digit):
            return Text(digit, last=True)
        case _:
            return None


def test_speech_takes_time() -> None:
    caller = RelayCaller(app(chat))
    caller.say("Good evening.")
    caller.listen()
    caller.hang_up()
    assert lines(caller) == [
        "00:00.0  app     says “Hello, +15558675310.”",
        "00:01.3  caller  speaks “Good evening.”",
        "00:02.2  app     says “You said: Good evening.”",
        "00:03.7  caller  hangs up",
    ]
    assert caller.closed is None


def test_an_interruption_reports_what_was_heard() -> None:
    events: list[Interrupt] = []

    def handler(event: object) -> Any:
        if isinstance(event, Setup):
            return [Text("Life is a "), Text("long journey, and "), Text("so on.", last=True)]
        if isinstance(event, Interrupt):
            events.append(event)
        return None

    caller = RelayCaller(app(handler))
    caller.interrupt("Stop.", after=SECOND)
    assert events == [Interrupt(utterance_until_interrupt="Life is a long", duration_until_interrupt_ms=1000)]
    assert lines(caller) == [
        "00:00.0  app     says “Life is a long”",
        "00:01.0  caller  cuts in after 1.0 s",
        "00:01.0  caller  speaks “Stop.”",
    ]
    caller.hang_up()


def test_uninterruptible_speech_is_heard_to_the_end() -> None:
    events: list[object] = []

    def handler(event: object) -> Any:
        events.append(event)
        return (
            Text("This must be said to its very end.", interruptible=False, last=True)
            if isinstance(event, Setup)
            else None
        )

    caller = RelayCaller(app(handler))
    caller.interrupt("But no.", after=SECOND)
    caller.listen()
    assert [type(event) for event in events] == [Setup, Prompt]
    assert lines(caller)[0] == "00:00.0  app     says “This must be said to its very end.”"
    caller.hang_up()


def test_the_next_turn_cuts_off_a_preemptible_one() -> None:
    async def handler(event: object) -> AsyncIterator[Any]:
        if isinstance(event, Setup):
            yield Text("Let me have a look at that for you.", preemptible=True, last=True)
            await asyncio.sleep(1)
            yield Text("Here it is.", last=True)

    caller = RelayCaller(app(handler))
    caller.wait(timedelta(seconds=5))
    assert lines(caller) == ["00:00.0  app     says “Let me have a”", "00:01.0  app     says “Here it is.”"]
    caller.hang_up()


def test_an_application_sleeps_in_virtual_time_and_its_stream_is_stopped() -> None:
    stopped: list[bool] = []

    async def handler(event: object) -> AsyncIterator[Any]:
        if isinstance(event, Prompt):
            try:
                for word in range(1000):
                    yield Text(f"{word} ")
                    await asyncio.sleep(1)
            finally:
                stopped.append(True)

    caller = RelayCaller(app(handler))
    caller.say("Count.")
    caller.wait(timedelta(seconds=9.5))
    assert not stopped
    caller.say("Enough.")
    caller.hang_up()
    assert stopped == [True]
    assert lines(caller)[1] == "00:00.4  app     says “0 1 2 3 4 5 6 7 8 9”"


def test_partial_prompts_contain_everything_said_so_far() -> None:
    events: list[Any] = []
    caller = RelayCaller(app(events.append), partial=True, lang="en-GB")
    caller.say("A table for two.")
    assert [(one.voice_prompt, one.last) for one in events[1:]] == [
        ("A", False),
        ("A table", False),
        ("A table for", False),
        ("A table for two.", True),
    ]
    assert events[1].lang == "en-GB"
    caller.hang_up()


def test_pressed_keys_interrupt_too() -> None:
    caller = RelayCaller(app(chat))
    caller.wait(SECOND)
    caller.press("1#")
    caller.listen()
    assert lines(caller) == [
        "00:00.0  app     says “Hello,”",
        "00:01.0  caller  presses 1",
        "00:01.0  caller  cuts in after 1.0 s",
        "00:01.0  app     says “1”",
        "00:01.2  caller  presses #",
        "00:01.2  app     says “#”",
    ]
    caller.hang_up()


def test_every_message_of_an_application_is_in_the_transcript() -> None:
    message = [
        Play("https://example.com/a.mp3"),
        SendDigits("1w2"),
        Language(tts_language="es-ES"),
        RawRelay("config", extra={"interruptible": "none"}),
        Text("", last=True),
        End('{"a": 1}'),
    ]
    caller = RelayCaller(app(lambda event: message if isinstance(event, Setup) else None))
    assert caller.has_ended
    assert caller.handoff_data == '{"a": 1}'
    assert lines(caller) == [
        "00:00.0  app     presses 1w2",
        "00:00.0  app     changes the language to es-ES",
        "00:00.0  app     sends config",
        "00:00.0  app     ends the session",
    ]
    with pytest.raises(CallEndedError):
        caller.say("Hello?")
    with pytest.raises(CallEndedError):
        caller.press("1")


def test_a_played_sound_takes_time_too() -> None:
    caller = RelayCaller(
        app(lambda event: Play("https://example.com/a.mp3", loop=2) if isinstance(event, Setup) else None)
    )
    caller.listen()
    assert caller.seconds == 6
    assert lines(caller) == ["00:00.0  app     plays https://example.com/a.mp3"]
    caller.hang_up()


def raw(*texts: str | bytes) -> Any:
    """Return an application that says these, and counts what it is told."""

    async def application(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        for text in texts:
            await send({"type": "websocket.send", "bytes" if isinstance(text, bytes) else "text": text})
        while (await receive())["type"] != "websocket.disconnect":
            pass

    return application


def test_malformed_messages_get_errors_and_finally_end_the_session() -> None:
    caller = RelayCaller(
        raw("{", b"{}", '{"type": "play", "source": ""}', '{"type": "text", "token": "Hi", "last": true}')
    )
    problems = [entry.text for entry in caller.transcript if entry.kind == "problem"]
    assert len(problems) == 3
    assert "URL of an audio file" in problems[2]
    assert not caller.has_ended
    caller.hang_up()
    caller = RelayCaller(raw(*["{"] * 12))
    assert caller.has_ended
    assert "too many consecutive malformed messages" in lines(caller)[-1]


# Media Streams


def echo(event: object) -> Any:
    match event:
        case Start():
            return [SendMedia(tone(1000, timedelta(milliseconds=100))), SendMark("beep")]
        case Media(payload=payload, chunk=chunk) if 10 <= chunk < 60:
            return SendMedia(payload)
        case Dtmf(digit="1"):
            return SendMark("end")
        case Dtmf(digit="2"):
            return [SendMedia(bytes(80_000)), SendMark("long")]
        case Dtmf(digit="3"):
            return Clear()
        case Dtmf(digit="#"):
            return Close()
        case _:
            return None


def test_sound_is_heard_in_time_and_marks_return_when_reached() -> None:
    caller = StreamCaller(app(echo))
    caller.wait(timedelta(milliseconds=180))
    caller.tone(440, SECOND)
    caller.wait(timedelta(milliseconds=500))
    assert caller.marks == (Returned(name="beep", at_ms=100),)
    assert caller.seconds == 1.68
    events = caller.heard
    assert events.duration == timedelta(seconds=1.68)
    assert events.data[:800] == tone(1000, timedelta(milliseconds=100))
    assert events.data[800:1600] == b"\xff" * 800
    assert events.data[1600:9600] == tone(440, SECOND)
    assert caller.heard_ms == 1100
    caller.press("1")
    assert [mark.name for mark in caller.marks] == ["beep", "end"]
    caller.hang_up()
    assert lines(caller)[-1].endswith("hangs up")


def test_cleared_sound_is_not_heard_and_its_marks_return() -> None:
    caller = StreamCaller(app(echo))
    caller.press("2")
    caller.wait(SECOND)
    caller.press("3")
    assert caller.marks[-1] == Returned(name="long", at_ms=1240, was_cleared=True)
    assert 1000 < caller.heard_ms < 1300
    assert "clears 9.86 s" in str(caller.transcript)
    caller.hang_up()


def test_a_session_and_the_caller_agree_on_what_was_heard() -> None:
    events: list[tuple[MarkReturned, float]] = []
    heard: list[float] = []

    def handler(event: object, session: Any) -> Any:
        if isinstance(event, MarkReturned):
            events.append((event, session.heard.at_least_ms))
        if isinstance(event, Dtmf):
            heard.append(session.heard.likely_ms)
            return Clear()
        return [SendMedia(bytes(16_000)), SendMark("end")] if isinstance(event, Start) else None

    caller = StreamCaller(app(handler))
    caller.wait(timedelta(seconds=1.5))
    caller.press("1")
    assert [event.reason for event, _ in events] == ["cleared"]
    assert heard == [1500]
    assert caller.heard_ms == 1500
    caller.hang_up()


def test_an_application_may_close_the_socket() -> None:
    caller = StreamCaller(app(echo))
    caller.press("#")
    assert (caller.closed, caller.has_ended) == (1000, True)
    with pytest.raises(CallEndedError):
        caller.wait(SECOND)
    caller.hang_up()
    assert lines(caller)[-1].endswith("hangs up")


def test_a_wav_may_be_played_and_other_rates_are_refused() -> None:
    events: list[bytes] = []
    caller = StreamCaller(app(lambda event: events.append(event.payload) if isinstance(event, Media) else None))
    sound = tone(300, timedelta(milliseconds=50))
    caller.play(Wav(sound, "mulaw").to_pcm())
    assert b"".join(events) == sound + b"\xff" * 80
    with pytest.raises(UsageError, match="8000 Hz and one channel"):
        caller.play(Wav(bytes(32), rate=16_000))
    with pytest.raises(UsageError, match="must be a Wav"):
        caller.play("beep")  # type: ignore[arg-type]
    caller.hang_up()


def test_an_unknown_message_is_a_problem_in_the_transcript() -> None:
    sid = "MZ00000000000000000000000000000001"
    caller = StreamCaller(
        raw(
            "{",
            b"{}",
            '{"event": "rewind"}',
            '{"event": "clear", "streamSid": "MZ2"}',
            f'{{"event": "media", "streamSid": "{sid}", "media": {{"payload": ""}}}}',
            f'{{"event": "mark", "streamSid": "{sid}", "mark": {{}}}}',
        )
    )
    assert len([entry for entry in caller.transcript if entry.kind == "problem"]) == 6
    caller.hang_up()


# Both


def test_the_handshake_is_signed() -> None:
    address = "wss://voice.example/relay"
    options = {"keys": KEY, "public_url": "https://voice.example", "validate": True}
    caller = RelayCaller(app(chat, **options), url=address, key=KEY)
    assert not caller.has_ended
    caller.hang_up()
    for stranger in (None, AuthToken(account_sid=KEY.account_sid, token="another")):
        refused = RelayCaller(app(chat, **options), url=address, key=stranger)
        assert refused.closed == 1008
        with pytest.raises(CallEndedError):
            refused.say("Hello?")
    other = RelayCaller(app(chat, **options), url=address, key=KEY, account_sid="AC" + "2" * 32)
    assert other.closed == 1008


def test_every_run_is_the_same() -> None:
    async def handler(event: object) -> AsyncIterator[Any]:
        if isinstance(event, Prompt):
            for pause in (0.3, 0.1, 0.7):
                await asyncio.sleep(pause)
                yield Text(f"{pause} ")
            yield Text("", last=True)

    def once() -> str:
        caller = RelayCaller(app(handler))
        caller.say("One.")
        caller.wait(timedelta(seconds=0.5))
        caller.interrupt("Two.", after=timedelta(seconds=0.1))
        caller.wait(SECOND)
        caller.hang_up()
        return str(caller.transcript)

    assert len({once() for _ in range(5)}) == 1


def test_time_stands_still_while_threads_run() -> None:
    async def handler(event: object) -> AsyncIterator[Any]:
        if isinstance(event, Prompt):
            done = threading.Event()
            threading.Timer(0.02, done.set).start()
            await asyncio.to_thread(done.wait)
            yield Text("Done.", last=True)

    caller = RelayCaller(app(handler))
    caller.say("Work.")
    caller.listen()
    assert lines(caller)[-1] == "00:00.3  app     says “Done.”"
    caller.hang_up()


@pytest.mark.parametrize("caller", RELAYS)
def test_an_applications_exception_is_raised_in_the_callers_method(caller: Any) -> None:
    def handler(event: object) -> Any:
        if not isinstance(event, (Setup, Start)):
            return None
        raise LookupError("no such table")

    with pytest.raises(LookupError, match="no such table"):
        caller(app(handler))


@pytest.mark.parametrize("caller", RELAYS)
def test_a_caller_must_be_used_outside_an_event_loop(caller: Any) -> None:
    async def within() -> None:
        caller(app(chat))

    with pytest.raises(UsageError, match="outside an event loop"):
        asyncio.run(within())


@pytest.mark.parametrize("caller", RELAYS)
@pytest.mark.parametrize("odd", [None, 5, "https://example.com", "example.com"])
def test_a_target_must_be_an_application_or_a_url(caller: Any, odd: Any) -> None:
    with pytest.raises(UsageError):
        caller(odd)


def test_invalid_arguments_are_rejected() -> None:
    caller = RelayCaller(app(chat))
    for odd in ("", " ", None, 5):
        with pytest.raises(UsageError, match="text must be non-blank text"):
            caller.say(odd)  # type: ignore[arg-type]
    for odd in ("", "a", None, 1):
        with pytest.raises(UsageError, match="digits must be one or more of"):
            caller.press(odd)  # type: ignore[arg-type]
    times: tuple[Any, ...] = (1, None, -SECOND, timedelta(days=2))
    for time in times:
        with pytest.raises(UsageError, match="lasting must be a timedelta"):
            caller.wait(time)
    caller.listen()
    with pytest.raises(UsageError, match="while the application is speaking"):
        caller.interrupt("No.")
    caller.hang_up()
    caller.hang_up()


@given(st.lists(st.tuples(st.sampled_from(["media", "mark", "clear", "wait"]), st.integers(1, 3000)), max_size=20))
def test_only_sent_sound_is_heard_and_every_mark_returns_once(steps: list[tuple[str, int]]) -> None:
    plan = iter(steps)
    sent: list[str] = []

    def handler(event: object) -> Any:
        if not isinstance(event, Dtmf):
            return None
        what, size = next(plan)
        if what == "mark":
            sent.append(f"m{len(sent)}")
        return {"media": SendMedia(bytes(size)), "mark": SendMark(sent[-1] if sent else ""), "clear": Clear()}.get(what)

    caller = StreamCaller(app(handler))
    for _ in steps:
        caller.press("1")
    caller.wait(timedelta(seconds=sum(size for _, size in steps) / 8000 + 1))
    assert [mark.name for mark in caller.marks] == sent
    assert [mark.at_ms for mark in caller.marks] == sorted(mark.at_ms for mark in caller.marks)
    assert caller.heard_ms <= sum(size for what, size in steps if what == "media") / 8
    if not any(what == "clear" for what, _ in steps):
        assert caller.heard_ms == sum(size for what, size in steps if what == "media") / 8
    caller.hang_up()


@contextmanager
def serving(handler: Any) -> Iterator[str]:
    endpoint = starlette.endpoint(handler, keys=KEY, public_url="https://voice.example")
    app = Starlette(routes=[WebSocketRoute("/relay", endpoint)])
    server = uvicorn.Server(
        uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", ws="wsproto", lifespan="off")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.005)
    try:
        yield f"ws://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/relay"
    finally:
        server.should_exit = True
        thread.join(30)


def test_a_server_is_reached_at_its_url() -> None:
    with serving(chat) as address:
        caller = RelayCaller(address, url="wss://voice.example/relay", key=KEY)
        caller.say("Good evening.")
        caller.listen()
        caller.hang_up()
        assert [entry.text for entry in caller.transcript] == [
            "Hello, +15558675310.",
            "Good evening.",
            "You said: Good evening.",
            "hangs up",
        ]
        assert RelayCaller(address, url="wss://voice.example/relay").closed == 1008
    with serving(echo) as address:
        streamed = StreamCaller(address, url="wss://voice.example/relay", key=KEY)
        streamed.wait(timedelta(milliseconds=120))
        streamed.press("#")
        assert [mark.name for mark in streamed.marks] == ["beep"]
        assert streamed.closed == 1000


def test_open_lines_can_be_ended() -> None:
    ended: list[str] = []

    async def waiting(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        try:
            await asyncio.sleep(3600)
        finally:
            await send({"type": "websocket.close", "code": 1000})
            ended.append("in order")

    caller = RelayCaller(waiting)
    caller.wait(SECOND)
    end_open_lines()
    assert ended == ["in order"]
    end_open_lines()
    assert ended == ["in order"]
