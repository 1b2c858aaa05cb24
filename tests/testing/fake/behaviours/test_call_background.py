from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import ApiError, CreateCall
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import (
    CreateRealtimeTranscription,
    CreateSiprec,
    CreateStream,
    UpdateRealtimeTranscription,
    UpdateSiprec,
    UpdateStream,
)
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import (
    Dial,
    Gather,
    Pause,
    Recording,
    Refer,
    ReferSip,
    Response,
    Say,
    Sms,
    Start,
    Stop,
    Stream,
    Transcription,
)

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS = "+15017122661", "+15558675310"
APP = "https://app.example"
SECOND = timedelta(seconds=1)


MESSAGE = b"""<Response>
  <Message statusCallback="/status"><Body>Your receipt</Body><Media>/receipt.pdf</Media></Message>
  <Say>Sent.</Say>
</Response>"""


def application(request: HttpRequest) -> Node | HttpResponse | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/stream":
            stream = Stream(url="wss://app.example/stream", name="mine", status_callback=f"{APP}/status")
            return Response([Start(stream), Pause(length=3), Stop(Stream(name="mine")), Pause(length=3)])
        case "/transcription":
            started = Start(Transcription(status_callback_url=f"{APP}/status"))
            return Response([started, Gather(Say("Speak."), input=["speech"], action="/after")])
        case "/bridge":
            return Response([Start(Transcription(status_callback_url=f"{APP}/status")), Dial("+15558675399")])
        case "/sms":
            return Response(Sms("Your code is 7.", action="/after"))
        case "/message":
            return HttpResponse(200, {"Content-Type": "text/xml"}, MESSAGE)
        case "/unsent":
            return Response(Sms("No.", from_="+15005550001", action="/after"))
        case "/relative":
            return Response([Start(Recording(recording_status_callback="/status")), Pause(length=3)])
        case "/recorded":
            events = ["in-progress", "completed"]
            told_of: Any = {"recording_status_callback": f"{APP}/status", "recording_status_callback_event": events}
            return Response([Start(Recording(**told_of)), Pause(length=3)])
        case "/deepgram":
            settings: dict[str, Any] = {"transcription_engine": "deepgram", "partial_results": True}
            started = Start(Transcription(status_callback_url=f"{APP}/status", track="inbound_track", **settings))
            return Response([started, Gather(input=["speech"], action="/after")])
        case "/unknown":
            started = Start(Transcription(status_callback_url=f"{APP}/status", transcription_engine="none"))
            return Response([started, Pause(length=3)])
        case "/refer":
            return Response(Refer(ReferSip("sip:desk@example.com"), action="/after"))
        case "/long":
            return Response(Pause(length=60))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def requests_to(twilio: FakeTwilio, path: str = "/status") -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def test_a_stream_is_started_and_stopped_by_its_name() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/stream")
    twilio.advance(SECOND)
    assert [each["StreamEvent"] for each in requests_to(twilio)] == ["stream-started"]
    twilio.run_until_idle()
    assert [each["StreamEvent"] for each in requests_to(twilio)] == ["stream-started", "stream-stopped"]
    assert {(each["CallSid"], each["StreamName"]) for each in requests_to(twilio)} == {(caller.sid, "mine")}


def test_speech_is_transcribed_until_the_call_ends() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/transcription")
    caller.say("good morning", confidence=0.8)
    caller.hang_up() if caller.status == "in-progress" else None
    twilio.run_until_idle()
    names = [each["TranscriptionEvent"].removeprefix("transcription-") for each in requests_to(twilio)]
    assert names == ["started", "content", "content", "stopped"]
    message = [
        (each["Track"], json.loads(each["TranscriptionData"])["transcript"]) for each in requests_to(twilio)[1:3]
    ]
    assert message == [("outbound_track", "Speak."), ("inbound_track", "good morning")]
    assert json.loads(requests_to(twilio)[2]["TranscriptionData"])["confidence"] == 0.8
    assert [each["SequenceId"] for each in requests_to(twilio)] == ["1", "2", "3", "4"]


def test_both_ends_of_a_bridge_are_transcribed() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/bridge")
    caller.wait(5 * SECOND)
    caller.say("Hello.")
    caller.leg("+15558675399").say("Good morning.")
    twilio.advance(SECOND)
    content = [each for each in requests_to(twilio) if each["TranscriptionEvent"] == "transcription-content"]
    assert [(each["Track"], json.loads(each["TranscriptionData"])["transcript"]) for each in content] == [
        ("inbound_track", "Hello."),
        ("outbound_track", "Good morning."),
    ]


def test_a_document_sends_a_message() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/sms")
    twilio.run_until_idle()
    (message,) = twilio.messages
    assert (message.body, message.from_, message.to, message.status) == ("Your code is 7.", OURS, THEIRS, "delivered")
    assert requests_to(twilio, "/after")[0]["SmsSid"] == message.sid


def test_a_document_sends_media_with_message() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/message")
    twilio.run_until_idle()
    (message,) = twilio.messages
    assert (message.body, message.num_media, message.status) == ("Your receipt", 1, "delivered")
    assert [each["MessageStatus"] for each in requests_to(twilio)] == ["sent", "delivered"]
    assert {each["MessageSid"] for each in requests_to(twilio)} == {message.sid}
    assert "Sent." in str(caller.transcript)


def test_a_message_that_the_api_would_refuse_is_not_sent() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/unsent")
    twilio.run_until_idle()
    assert twilio.messages == ()
    assert (requests_to(twilio, "/after")[0]["SmsStatus"], requests_to(twilio, "/after")[0]["SmsSid"]) == (
        "invalid",
        "",
    )
    assert "21212" in str(caller.transcript)


def test_a_recipient_who_opted_out_gets_no_message() -> None:
    twilio = fake()
    twilio.receive_message(from_=THEIRS, to=OURS, body="STOP")
    before = len(twilio.messages)
    caller = twilio.dial(f"{APP}/sms")
    twilio.run_until_idle()
    assert len(twilio.messages) == before
    assert "21610" in str(caller.transcript)


def test_the_callback_of_a_recording_must_be_absolute() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/relative")
    twilio.run_until_idle()
    assert requests_to(twilio) == []
    assert "11200" in str(caller.transcript)


def test_a_recording_reports_its_start_and_end() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/recorded")
    twilio.run_until_idle()
    assert [(each["RecordingStatus"], each["RecordingSource"]) for each in requests_to(twilio)] == [
        ("in-progress", "StartCallRecordingTwiML"),
        ("completed", "StartCallRecordingTwiML"),
    ]


def test_a_transcription_reports_its_settings_and_partial_results() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/deepgram")
    caller.say("good morning")
    twilio.run_until_idle()
    started, partial, content, stopped = requests_to(twilio)
    assert (started["TranscriptionEngine"], started["Track"], started["PartialResults"]) == (
        "deepgram",
        "inbound_track",
        "true",
    )
    assert json.loads(started["ProviderConfiguration"])["speechModel"] == "telephony"
    assert (partial["Final"], json.loads(partial["TranscriptionData"])) == ("false", {"transcript": "good morning"})
    assert (content["Final"], content["Track"], content["LanguageCode"]) == ("true", "inbound_track", "en-US")
    assert "LanguageCode" not in stopped


def test_an_unknown_engine_transcribes_nothing_and_causes_an_alert() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/unknown")
    twilio.run_until_idle()
    assert requests_to(twilio) == []
    assert [alert.error_code for alert in twilio.client().collect(ListAlert())] == ["32650"]


def test_a_sip_leg_is_referred() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/refer", from_="sip:ann@example.com")
    twilio.run_until_idle()
    assert requests_to(twilio, "/after")[0]["ReferCallStatus"] == "in-progress"


BESIDE: list[tuple[Any, Any, dict[str, str], dict[str, str]]] = [
    (CreateStream, UpdateStream, {"url": "wss://app.example"}, {"status_callback": f"{APP}/status"}),
    (CreateSiprec, UpdateSiprec, {}, {"status_callback": f"{APP}/status"}),
    (CreateRealtimeTranscription, UpdateRealtimeTranscription, {}, {"status_callback_url": f"{APP}/status"}),
]


@pytest.mark.parametrize(("create", "update", "given", "callback"), BESIDE)
def test_the_api_starts_and_stops_background_activities(
    create: Any, update: Any, given: dict[str, str], callback: dict[str, str]
) -> None:
    twilio = fake()
    client = twilio.client()
    sid = client(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/long")).sid
    with pytest.raises(ApiError) as caught:
        client(create(sid, **given))
    assert caught.value.code == 21220
    twilio.advance(5 * SECOND)
    one, other = client(create(sid, **given, **callback)), client(create(sid, **given, **callback))
    assert (one.status, one.call_sid) == ("in-progress", sid)
    assert client(update(sid, one.sid, status="stopped")).status == "stopped"
    twilio.advance(SECOND)
    assert len(requests_to(twilio)) == 3
    twilio.caller(sid).hang_up()
    assert len(requests_to(twilio)) == 4
    assert other.sid in requests_to(twilio)[-1].values()
