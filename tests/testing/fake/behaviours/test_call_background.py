from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import ApiError, CreateCall
from twilio_fp.rest.api.v2010 import (
    CreatePayments,
    CreateRealtimeTranscription,
    CreateSiprec,
    CreateStream,
    UpdateRealtimeTranscription,
    UpdateSiprec,
    UpdateStream,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Gather, Pause, Pay, Refer, ReferSip, Response, Say, Sms, Start, Stop, Stream, Transcription

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS = "+15017122661", "+15558675310"
APP = "https://app.example"
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/stream":
            stream = Stream(url="wss://app.example/stream", name="mine", status_callback="/status")
            return Response([Start(stream), Pause(length=3), Stop(Stream(name="mine")), Pause(length=3)])
        case "/transcription":
            started = Start(Transcription(status_callback_url=f"{APP}/status"))
            return Response([started, Gather(Say("Speak."), input=["speech"], action="/after")])
        case "/sms":
            return Response(Sms("Your code is 7.", action="/after"))
        case "/refer":
            return Response(Refer(ReferSip("sip:desk@example.com"), action="/after"))
        case "/pay":
            return Response(Pay(charge_amount="10.00", action="https://app.example/after", postal_code=False))
        case "/long":
            return Response(Pause(length=60))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def told(twilio: FakeTwilio, path: str = "/status") -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def test_a_stream_is_started_and_stopped_by_its_name() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/stream")
    twilio.advance(SECOND)
    assert [each["StreamEvent"] for each in told(twilio)] == ["stream-started"]
    twilio.run_until_idle()
    assert [each["StreamEvent"] for each in told(twilio)] == ["stream-started", "stream-stopped"]
    assert {(each["CallSid"], each["StreamName"]) for each in told(twilio)} == {(caller.sid, "mine")}


def test_what_is_said_is_transcribed_and_the_end_of_the_call_ends_that() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/transcription")
    caller.say("good morning", confidence=0.8)
    caller.hang_up() if caller.status == "in-progress" else None
    twilio.run_until_idle()
    names = [each["TranscriptionEvent"].removeprefix("transcription-") for each in told(twilio)]
    assert names == ["started", "content", "stopped"]
    assert json.loads(told(twilio)[1]["TranscriptionData"]) == {"transcript": "good morning", "confidence": 0.8}
    assert [each["SequenceId"] for each in told(twilio)] == ["1", "2", "3"]


def test_a_document_sends_a_message() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/sms")
    twilio.run_until_idle()
    (message,) = twilio.messages
    assert (message.body, message.from_, message.to, message.status) == ("Your code is 7.", OURS, THEIRS, "delivered")
    assert told(twilio, "/after")[0]["SmsSid"] == message.sid


def test_a_sip_leg_is_referred() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/refer", from_="sip:ann@example.com")
    twilio.run_until_idle()
    assert told(twilio, "/after")[0]["ReferCallStatus"] == "in-progress"


def test_what_is_paid_is_confirmed() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/pay")
    for keys in ("4242424242424242", "1230", "123"):
        caller.press(keys)
    twilio.advance(30 * SECOND)
    (result,) = told(twilio, "/after")
    assert result["Result"] == "success"
    assert len(result["PaymentConfirmationCode"]) == 24
    assert "4242424242424242" not in str(caller.transcript)


BESIDE: list[tuple[Any, Any, dict[str, str], dict[str, str]]] = [
    (CreateStream, UpdateStream, {"url": "wss://app.example"}, {"status_callback": f"{APP}/status"}),
    (CreateSiprec, UpdateSiprec, {}, {"status_callback": f"{APP}/status"}),
    (CreateRealtimeTranscription, UpdateRealtimeTranscription, {}, {"status_callback_url": f"{APP}/status"}),
]


@pytest.mark.parametrize(("create", "update", "given", "callback"), BESIDE)
def test_the_api_starts_and_stops_what_goes_on_beside_a_call(
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
    assert len(told(twilio)) == 3
    twilio.caller(sid).hang_up()
    assert len(told(twilio)) == 4
    assert other.sid in told(twilio)[-1].values()


def test_a_payment_is_begun_beside_a_call() -> None:
    twilio = fake()
    client = twilio.client()
    sid = client(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/long")).sid
    twilio.advance(5 * SECOND)
    payment = client(CreatePayments(sid, idempotency_key="1", status_callback=f"{APP}/pay-status"))
    assert (payment.sid[:2], payment.call_sid) == ("PK", sid)
