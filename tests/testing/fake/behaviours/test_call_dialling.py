from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Client, Dial, Gather, Number, Response, Say

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

ONE, TWO = "+15551230001", "+15551230002"
APP = "https://app.example"
SECOND = timedelta(seconds=1)


def dialling(dial: Dial) -> FakeTwilio:
    twilio = FakeTwilio()

    def application(request: HttpRequest) -> Node | None:
        match request.url.partition("?")[0].removeprefix(APP):
            case "/voice":
                return Response([dial, Say("Nobody was reached.")])
            case "/whisper":
                return Response(Gather(Say("Press 1 to take the call."), num_digits=1, action="/taken"))
            case "/taken":
                return Response(Say("Thank you."))
            case _:
                return None

    twilio.mount(APP, application)
    return twilio


def test_the_first_to_answer_is_bridged_and_the_others_are_canceled() -> None:
    twilio = dialling(Dial([Number(ONE), Number(TWO), Client("ann")], action="/after"))
    twilio.line(ONE, "no-answer")
    caller = twilio.dial(f"{APP}/voice")
    assert [leg.call.to for leg in caller.legs] == [ONE, TWO, "client:ann"]
    twilio.advance(5 * SECOND)
    assert [leg.status for leg in caller.legs] == ["canceled", "in-progress", "canceled"]
    assert {leg.call.direction for leg in caller.legs} == {"outbound-dial"}
    caller.hang_up()
    assert [leg.status for leg in caller.legs] == ["canceled", "completed", "canceled"]
    params = twilio.callbacks[-1].params
    assert (params["DialCallStatus"], params["DialCallSid"]) == ("completed", caller.legs[1].sid)


@pytest.mark.parametrize("outcome", ["busy", "failed", "no-answer"])
def test_the_action_learns_why_nobody_answered(outcome: str) -> None:
    twilio = dialling(Dial(ONE, action="/after", timeout=10))
    twilio.line(ONE, outcome)
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(16 * SECOND)
    params = twilio.callbacks[-1].params
    assert (params["DialCallStatus"], params["DialBridged"]) == (outcome, "false")
    assert caller.leg(ONE).status == outcome


def test_a_caller_who_hangs_up_stops_the_ringing() -> None:
    twilio = dialling(Dial([Number(ONE), Number(TWO)]))
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(SECOND)
    caller.hang_up()
    assert [leg.status for leg in caller.legs] == ["canceled", "canceled"]


def test_sequential_dialling_rings_one_after_another() -> None:
    twilio = dialling(Dial([Number(ONE), Number(TWO)], sequential=True))
    twilio.line(ONE, "busy")
    caller = twilio.dial(f"{APP}/voice")
    assert [leg.call.to for leg in caller.legs] == [ONE]
    twilio.advance(10 * SECOND)
    assert [(leg.call.to, leg.status) for leg in caller.legs] == [(ONE, "busy"), (TWO, "in-progress")]


def test_a_called_party_hears_its_own_document_and_presses_keys_in_it() -> None:
    twilio = dialling(Dial(Number(ONE, url="/whisper")))
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(3 * SECOND)
    caller.leg(ONE).press("1")
    twilio.run_until_idle()
    message = str(caller.transcript)
    assert f"{ONE}  presses 1" in message
    assert message.index("Thank you.") < message.index("bridges the call with")
    operation = next(each.params for each in twilio.callbacks if each.request.url == f"{APP}/whisper")
    assert (operation["CallSid"], operation["ParentCallSid"]) == (caller.leg(ONE).sid, caller.sid)


def test_a_leg_has_its_own_status_callbacks() -> None:
    number = Number(ONE, status_callback="/status", status_callback_event=["initiated", "answered", "completed"])
    twilio = dialling(Dial(number))
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(5 * SECOND)
    caller.leg(ONE).hang_up()
    params = [each.params for each in twilio.callbacks if each.request.url == f"{APP}/status"]
    assert [(each["CallStatus"], each["SequenceNumber"]) for each in params] == [
        ("initiated", "0"),
        ("in-progress", "1"),
        ("completed", "2"),
    ]
    assert {each["ParentCallSid"] for each in params} == {caller.sid}


def test_answer_on_bridge_keeps_a_call_ringing_until_the_bridge() -> None:
    twilio = dialling(Dial(ONE, answer_on_bridge=True))
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(SECOND)
    assert caller.status == "ringing"
    twilio.advance(3 * SECOND)
    assert caller.status == "in-progress"


OUTCOMES = st.sampled_from(("answers", "busy", "no-answer", "failed"))


@given(st.lists(OUTCOMES, min_size=1, max_size=4), st.integers(0, 60), st.booleans())
def test_no_leg_is_left_behind_whatever_the_lines_do(outcomes: list[str], seconds: int, sequential: bool) -> None:
    numbers = [f"+1555123000{place}" for place in range(len(outcomes))]
    twilio = dialling(Dial([Number(number) for number in numbers], sequential=sequential, timeout=10))
    for number, outcome in zip(numbers, outcomes, strict=True):
        twilio.line(number, outcome)
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(timedelta(seconds=seconds))
    bridged = [leg for leg in caller.legs if leg.status == "in-progress"]
    assert len(bridged) <= 1
    if caller.status == "in-progress" and bridged:
        assert outcomes[numbers.index(bridged[0].call.to or "")] == "answers"
        bridged[0].hang_up()
    elif caller.status == "in-progress":
        caller.hang_up()
    twilio.run_until_idle()
    assert caller.status == "completed"
    final = {"completed", "busy", "no-answer", "failed", "canceled"}
    assert {leg.status for leg in caller.legs} <= final
