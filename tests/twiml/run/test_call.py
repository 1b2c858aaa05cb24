"""`twilio_fp.webhooks` reads the requests about a call: https://www.twilio.com/docs/voice/twiml#request-parameters."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final, cast

import pytest

from tests.zones import ZONELESS
from twilio_fp import webhooks
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Dial, Enqueue, Gather, Number, Pay, Record, Refer, ReferSip, Response, run
from twilio_fp.twiml.run.call import call_parameters
from twilio_fp.webhooks import (
    DialResult,
    EnqueueResult,
    GatherResult,
    IncomingCall,
    OutboundCall,
    PayResult,
    PayStatus,
    QueueConnect,
    QueueWait,
    RecordingStatus,
    RecordResult,
    ReferResult,
    TranscriptionStatus,
)

URL: Final = "https://app.example/voice"
OTHER: Final = "CA0000000000000000000000000000000c"
PLACES: Final = ("City", "State", "Zip", "Country")
CALL: Final = run.VoiceCall(
    from_="sip:alice@example.com",
    geography={"FromCity": "OAKLAND", "FromCountry": "US"},
    extra={"ForwardedFrom": "+15005550001", "SipCallId": "x"},
    began_at=datetime(2026, 1, 1, tzinfo=UTC),
)
STARTED: Final = run.RecordingStarted("RE1", URL)
CALLBACKS: Final[dict[str, Any]] = {"recording_status_callback": "/status"}

# For each kind of request, a call that sends it, and the class of its event.
REQUESTS: Final[dict[str, tuple[type[webhooks.Event], Any, list[run.Answer]]]] = {
    "voice_url": (IncomingCall, URL, []),
    "gather_action": (GatherResult, Gather(action="/a"), [run.Pressed("1#")]),
    "gather_partial": (
        GatherResult,
        Gather(input="speech", action="/a", partial_result_callback="/p"),
        [run.Spoke("a")],
    ),
    "record_action": (RecordResult, Record(action="/a"), [STARTED, run.Spoke("a"), run.Pressed("#")]),
    "recording_status": (
        RecordingStatus,
        Record(action="/a", **CALLBACKS),
        [STARTED, run.Spoke("a"), run.Pressed("#")],
    ),
    "transcribe_callback": (
        TranscriptionStatus,
        Record(action="/a", transcribe_callback="/t"),
        [STARTED, run.Spoke("a", seconds=9), run.Pressed("#"), run.Transcribed("TR1")],
    ),
    "dial_number_url": (OutboundCall, Dial(Number("+1", url="/w")), [run.Answered(OTHER)]),
    "dial_action": (
        DialResult,
        Dial("+1", action="/a", record="record-from-answer"),
        [run.Answered(OTHER), STARTED, run.HungUp(OTHER)],
    ),
    "enqueue_wait": (QueueWait, Enqueue("a", wait_url="/w"), [run.Standing("QU1")]),
    "queue_url": (QueueConnect, Enqueue("a"), [run.Standing("QU1"), run.Dequeued(OTHER, URL)]),
    "enqueue_action": (
        EnqueueResult,
        Enqueue("a", action="/a"),
        [run.Standing("QU1"), run.Dequeued(OTHER), run.HungUp(OTHER)],
    ),
    "refer_action": (ReferResult, Refer(ReferSip("sip:b@example.com"), action="/a"), [run.Referred()]),
    "pay_action": (PayResult, Pay(action="/a"), [run.Pressed("4111111111111111"), run.Pressed("*")]),
    "pay_status": (PayStatus, Pay(action="/a", status_callback="/s"), [run.Pressed("4111")]),
}
UNREAD: Final = {"msg", "DequeingCallSid", "ForwardedFrom"}  # not fields of every event


@pytest.mark.parametrize("purpose", REQUESTS)
def test_a_request_parses_to_the_documented_event(purpose: str) -> None:
    kind, verb, answers = REQUESTS[purpose]
    state, asks = run.start(verb if isinstance(verb, str) else Response(verb), CALL, url="" if verb == URL else URL)
    seen = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        seen += asks
    sent = [ask for ask in seen if isinstance(ask, (run.Fetch, run.Notify)) and ask.purpose == purpose]
    request = webhooks.sign_webhook(sent[-1].parameters, sent[-1].url, "token")
    event = cast("Any", webhooks.parse_event(webhooks.verify(request, keys="token"), kind))
    assert set(event.extra) <= UNREAD
    assert event.account_sid == CALL.account_sid
    assert type(event) is kind


def test_aliases_and_places_are_sent() -> None:
    parameters = call_parameters(CALL, "ringing")
    assert (parameters["Caller"], parameters["Called"]) == (CALL.from_, CALL.to)
    assert (parameters["FromCity"], parameters["CallerCity"], parameters["ToCity"]) == ("OAKLAND", "OAKLAND", "")
    assert parameters["ForwardedFrom"] == "+15005550001"
    assert "ParentCallSid" not in parameters
    assert call_parameters(run.VoiceCall(parent_call_sid=OTHER), "ringing")["ParentCallSid"] == OTHER


def test_a_default_call_sends_default_parameters() -> None:
    places = {f"{end}{place}": "" for end in ("From", "Caller", "To", "Called") for place in PLACES}
    assert call_parameters(run.VoiceCall(), "in-progress") == places | {
        "CallSid": "CA00000000000000000000000000000001",
        "AccountSid": "AC00000000000000000000000000000001",
        "From": "+15558675310",
        "To": "+15017122661",
        "CallStatus": "in-progress",
        "ApiVersion": "2010-04-01",
        "Direction": "inbound",
        "Caller": "+15558675310",
        "Called": "+15017122661",
    }
    call = run.VoiceCall()
    assert (call.fallback_url, call.fallback_method, call.time_limit_seconds, call.send_digits) == (
        "",
        "POST",
        14_400.0,  # four hours: https://www.twilio.com/docs/voice/twiml/dial#timelimit
        "",
    )


def test_the_direction_decides_the_initial_status() -> None:
    assert run.VoiceCall().status == "ringing"
    assert run.VoiceCall(direction="outbound-api").status == "in-progress"
    assert run.VoiceCall(direction="outbound-dial", status="ringing").status == "ringing"


def test_invalid_times_and_texts_are_refused() -> None:
    odd: Any = "2026-01-01"
    with pytest.raises(UsageError, match="began_at must be a datetime with a time zone"):
        run.VoiceCall(began_at=odd)
    with pytest.raises(UsageError, match="began_at must be a datetime with a time zone"):
        run.VoiceCall(began_at=datetime(2026, 1, 1))  # noqa: DTZ001 - what is refused
    with pytest.raises(UsageError, match="began_at must be a datetime with a time zone"):
        run.VoiceCall(began_at=ZONELESS)
    with pytest.raises(UsageError, match="parameters must be"):
        run.VoiceCall(extra=odd)
