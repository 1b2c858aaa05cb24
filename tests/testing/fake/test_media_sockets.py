from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.testing.fake.talking import APP, MEDIA, agent, alerts, fake_with_agents, requests_to, spoken_lines
from twilio_fp.rest.api.v2010 import CreateStream, UpdateStream
from twilio_fp.streams import Close, Connected, Dtmf, MarkReturned, Media, SendMark, SendMedia, Start, Stop
from twilio_fp.streams.g711 import encode_mulaw
from twilio_fp.streams.wav import Wav, render_wav
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.testing.streams import tone
from twilio_fp.twiml import Connect, Gather, Parameter, Pause, Response, Say, Stream
from twilio_fp.twiml import Start as StartVerb
from twilio_fp.twiml import Stop as StopVerb

SECOND = timedelta(seconds=1)
SILENCE = b"\xff" * 160
LISTEN = Response([Connect(Stream(Parameter(name="who", value="ann"), url=MEDIA)), Say("Next.")])


class Listener:
    def __init__(self, **answers: Any) -> None:
        self.told: list[Any] = []
        self.answers = answers

    def __call__(self, event: Any) -> Any:
        self.told.append(event)
        found = self.answers.get(type(event).__name__)
        return found(event) if callable(found) else found

    def of(self, kind: type[Any]) -> list[Any]:
        return [each for each in self.told if isinstance(each, kind)]

    def heard(self, track: str = "inbound") -> bytes:
        return b"".join(each.payload for each in self.of(Media) if each.track == track)


def test_a_stream_begins_with_the_call_and_carries_silence() -> None:
    listener = Listener()
    twilio = fake_with_agents(LISTEN, media=agent(listener))
    caller = twilio.dial(f"{APP}/voice")
    session = caller.session
    assert session is not None
    caller.wait(SECOND)
    (start,) = listener.of(Start)
    assert isinstance(listener.told[0], Connected)
    assert (start.stream_sid, start.call_sid, start.account_sid) == (session.sid, caller.sid, ACCOUNT)
    assert (start.tracks, dict(start.custom_parameters)) == (("inbound",), {"who": "ann"})
    frames = listener.of(Media)
    assert [each.chunk for each in frames] == list(range(1, 51))
    assert [each.timestamp_ms for each in frames] == list(range(0, 1000, 20))
    assert {each.payload for each in frames} == {SILENCE}
    caller.hang_up()
    assert len(listener.of(Stop)) == 1


def test_the_callers_audio_is_sent_frame_by_frame() -> None:
    listener = Listener()
    twilio = fake_with_agents(LISTEN, media=agent(listener))
    caller = twilio.dial(f"{APP}/voice")
    pcm = bytes(range(256)) * 25
    caller.record("A sound.", audio=render_wav(Wav(pcm)))
    assert listener.heard() == encode_mulaw(pcm)
    caller.say("Words.")
    assert listener.heard()[3200:] == tone(200, timedelta(seconds=0.4))
    assert "caller  speaks “Words.”" in str(caller.transcript)


def test_keys_are_sent_to_the_application() -> None:
    listener = Listener()
    twilio = fake_with_agents(LISTEN, media=agent(listener))
    twilio.dial(f"{APP}/voice").press("1#")
    assert [(each.digit, each.track) for each in listener.of(Dtmf)] == [("1", "inbound_track"), ("#", "inbound_track")]


def test_audio_from_the_application_takes_its_time_and_its_marks_come_back() -> None:
    listener = Listener(
        Start=[SendMedia(tone(440, SECOND)), SendMark("beeped")],
        MarkReturned=Close(),
    )
    twilio = fake_with_agents(LISTEN, media=agent(listener))
    caller = twilio.dial(f"{APP}/voice")
    twilio.run_until_idle()
    assert [each.name for each in listener.of(MarkReturned)] == ["beeped"]
    assert spoken_lines(caller)[2:] == [
        "00:00.0  app     plays 1.00 s of sound",
        "00:01.0  Twilio  returns the mark 'beeped'",
        "00:01.0  app     closes the socket (1000)",
        "00:01.0  Twilio  is notified that <Stream> ended",
        "00:01.0  Twilio  says “Next.”",
        "00:01.3  Twilio  ends the call: at the end of the document",
    ]


def test_a_malformed_message_is_an_alert_once() -> None:
    async def socket(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": "?"})
        await send({"type": "websocket.send", "bytes": b"?"})
        while (await receive())["type"] != "websocket.disconnect":
            pass

    twilio = fake_with_agents(LISTEN, media=socket)
    twilio.dial(f"{APP}/voice").wait(SECOND)
    assert alerts(twilio) == ["31950"]


def beside(*verbs: Any, track: str = "both_tracks") -> Response:
    stream = Stream(
        Parameter(name="who", value="ann"), url=MEDIA, name="mine", track=track, status_callback=f"{APP}/status"
    )
    return Response([StartVerb(stream), *verbs])


def test_a_background_stream_carries_both_sides() -> None:
    listener = Listener()
    document = beside(Say("Fifteen letters"), Gather(input="speech", action="/after"))
    twilio = fake_with_agents(document, media=agent(listener, bidirectional=False))
    caller = twilio.dial(f"{APP}/voice")
    caller.say("A minute please")
    twilio.run_until_idle()
    (start,) = listener.of(Start)
    assert (start.tracks, start.call_sid) == (("inbound", "outbound"), caller.sid)
    assert dict(start.custom_parameters) == {"who": "ann"}
    assert listener.heard("outbound")[:8000] == tone(300, SECOND)
    assert listener.heard("inbound")[:8000] == b"\xff" * 8000
    assert listener.heard("inbound")[8000:16000] == tone(200, SECOND)
    assert len(listener.of(Stop)) == 1
    assert [each["StreamEvent"] for each in requests_to(twilio, "/status")] == ["stream-started", "stream-stopped"]


def test_a_background_stream_ends_when_it_is_stopped() -> None:
    listener = Listener()
    document = beside(Pause(length=1), StopVerb(Stream(name="mine")), Pause(length=1), track="inbound_track")
    twilio = fake_with_agents(document, media=agent(listener, bidirectional=False))
    twilio.dial(f"{APP}/voice")
    twilio.run_until_idle()
    assert len(listener.of(Media)) == 50
    assert len(listener.of(Stop)) == 1


def test_the_api_starts_and_stops_a_stream() -> None:
    listener = Listener()
    twilio = fake_with_agents(Response([Say("Hm."), Pause(length=9)]), media=agent(listener, bidirectional=False))
    caller = twilio.dial(f"{APP}/voice")
    client = twilio.client()
    stream = client(CreateStream(caller.sid, url=MEDIA))
    caller.wait(SECOND)
    client(UpdateStream(caller.sid, stream.sid or "", status="stopped"))
    caller.wait(SECOND)
    assert [start.stream_sid for start in listener.of(Start)] == [stream.sid]
    assert len(listener.of(Media)) == 50


def test_nothing_may_be_sent_on_a_background_stream() -> None:
    async def socket(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        await send({"type": "websocket.send", "text": '{"event": "clear", "streamSid": "MZ1"}'})
        while (await receive())["type"] != "websocket.disconnect":
            pass

    twilio = fake_with_agents(beside(Pause(length=1)), media=socket)
    twilio.dial(f"{APP}/voice")
    assert alerts(twilio) == ["31924"]


def test_a_refused_background_stream_is_reported() -> None:
    twilio = fake_with_agents(beside(Pause(length=1)))
    caller = twilio.dial(f"{APP}/voice")
    twilio.run_until_idle()
    assert alerts(twilio) == ["31920"]
    assert [each["StreamEvent"] for each in requests_to(twilio, "/status")] == ["stream-started", "stream-error"]
    assert caller.status == "completed"
