from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import CreateCall, FetchCall, evolve
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.call_incoming import voice_settings
from twilio_fp.testing.fake.behaviours.call_legs import OUTCOMES
from twilio_fp.testing.fake.numbers import owner_of_number
from twilio_fp.twiml import Pause, Reject, Response, Say

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS = "+15017122661", "+15558675310"
APP = "https://app.example"
CALL = CreateCall(
    to=THEIRS,
    from_=OURS,
    url=f"{APP}/voice",
    status_callback=f"{APP}/status",
    status_callback_event=["initiated", "ringing", "answered", "completed"],
)
ENDS = {"answers": "completed", "machine": "completed", "busy": "busy", "no-answer": "no-answer", "failed": "failed"}
HALF = timedelta(milliseconds=500)


def application(request: HttpRequest) -> Node | None:
    document = Response([Say("Hello, this is the shop."), *([Pause(length=9)] if "long" in request.url else [])])
    return document if "/voice" in request.url else None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def statuses(twilio: FakeTwilio, sid: str, steps: int = 150) -> list[str]:
    """Return the statuses that a call has, one after another, as whoever asks sees them."""
    client = twilio.client()
    seen: list[str] = []
    for _ in range(steps):
        status = client(FetchCall(sid)).status
        if not seen or seen[-1] != status:
            seen.append(status)
        twilio.advance(HALF)
    return seen


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_calls_outcome_is_that_of_its_line(outcome: str) -> None:
    twilio = fake()
    twilio.line(THEIRS, outcome)
    sid = twilio.client()(CALL).sid
    way = {"failed": [], "busy": ["ringing"], "no-answer": ["ringing"]}.get(outcome, ["ringing", "in-progress"])
    assert statuses(twilio, sid) == ["queued", *way, ENDS[outcome]]
    call = twilio.client()(FetchCall(sid))
    assert (call.duration is None, call.price is None) == (outcome not in ("answers", "machine"),) * 2


def test_the_application_gets_each_event_in_order() -> None:
    twilio = fake()
    sid = twilio.client()(CALL).sid
    twilio.run_until_idle()
    params = [dict(each.params) for each in twilio.callbacks if "/status" in each.request.url]
    assert [(each["CallStatus"], each["SequenceNumber"]) for each in params] == [
        ("initiated", "0"),
        ("ringing", "1"),
        ("in-progress", "2"),
        ("completed", "3"),
    ]
    assert {each["CallSid"] for each in params} == {sid}
    assert {each["CallbackSource"] for each in params} == {"call-progress-events"}
    assert [("CallDuration" in each, "Duration" in each) for each in params] == [(False, False)] * 3 + [(True, True)]
    assert (params[-1]["CallDuration"], params[-1]["Duration"], params[-1]["SipResponseCode"]) == ("2", "1", "200")


def test_by_default_only_the_end_is_reported() -> None:
    twilio = fake()
    twilio.line(THEIRS, "busy")
    twilio.client()(evolve(CALL, status_callback_event=None))
    twilio.run_until_idle()
    (params,) = twilio.callbacks
    assert (params.params["CallStatus"], params.params["SequenceNumber"]) == ("busy", "0")
    assert params.params["SipResponseCode"] == "486"


def test_a_call_is_not_answered_after_its_timeout() -> None:
    twilio = fake()
    twilio.line(THEIRS, "no-answer")
    client = twilio.client()
    sid = client(evolve(CALL, timeout=10)).sid
    twilio.advance(timedelta(seconds=10.9))
    assert client(FetchCall(sid)).status == "ringing"
    twilio.advance(HALF)
    assert client(FetchCall(sid)).status == "no-answer"


@pytest.mark.parametrize(
    ("outcome", "detection", "result"),
    [
        ("answers", "Enable", "human"),
        ("answers", "DetectMessageEnd", "human"),
        ("machine", "Enable", "machine_start"),
        ("machine", "DetectMessageEnd", "machine_end_beep"),
        ("machine", None, None),
    ],
)
def test_machine_detection_is_reported_with_the_first_request(
    outcome: str, detection: str | None, result: str | None
) -> None:
    twilio = fake()
    twilio.line(THEIRS, outcome)
    client = twilio.client()
    sid = client(evolve(CALL, machine_detection=detection)).sid
    twilio.run_until_idle()
    operation = next(each for each in twilio.callbacks if "/voice" in each.request.url)
    assert operation.params.get("AnsweredBy") == result == client(FetchCall(sid)).answered_by
    assert ("MachineDetectionDuration" in operation.params) == (result is not None)


def test_asynchronous_machine_detection_is_reported_later() -> None:
    twilio = fake()
    twilio.line(THEIRS, "machine")
    twilio.client()(
        evolve(
            CALL,
            url=f"{APP}/voice/long",
            machine_detection="Enable",
            async_amd="true",
            async_amd_status_callback=f"{APP}/amd",
        )
    )
    twilio.run_until_idle()
    urls = [each.request.url for each in twilio.callbacks]
    assert urls.index(f"{APP}/voice/long") < urls.index(f"{APP}/amd")
    params = next(each.params for each in twilio.callbacks if each.request.url == f"{APP}/amd")
    assert set(params) == {"CallSid", "AccountSid", "AnsweredBy", "MachineDetectionDuration"}
    assert params["AnsweredBy"] == "machine_start"


@pytest.mark.parametrize(("reason", "status"), [("busy", "busy"), ("rejected", "no-answer")])
def test_an_incoming_call_can_be_rejected(reason: Any, status: str) -> None:
    def rejecting(request: HttpRequest) -> Node | None:
        return Response(Reject(reason=reason)) if "/voice" in request.url else None

    twilio = FakeTwilio()
    twilio.mount(APP, rejecting)
    number = CreateIncomingPhoneNumber(phone_number=OURS, voice_url=f"{APP}/voice", status_callback=f"{APP}/status")
    twilio.client()(number)
    caller = twilio.receive_call(to=OURS)
    twilio.run_until_idle()
    assert (caller.status, caller.call.duration) == (status, None)
    assert twilio.callbacks[-1].params["CallStatus"] == status


def test_a_numbers_application_takes_precedence_over_its_own_url() -> None:
    twilio = fake()
    client = twilio.client()
    client(CreateIncomingPhoneNumber(phone_number=OURS, voice_url=f"{APP}/own", voice_method="GET"))
    number = owner_of_number(twilio.state, OURS)
    assert number is not None
    assert (voice_settings(twilio.state, number)["Url"], voice_settings(twilio.state, number)["Method"]) == (
        f"{APP}/own",
        "GET",
    )
