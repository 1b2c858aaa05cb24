from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import flask
import pytest

from twilio_fp.errors import UsageError
from twilio_fp.rest.api.v2010 import CreateCall, CreateIncomingPhoneNumber
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Gather, Response, Say

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS = "+15017122661", "+15558675310"
APP = "https://app.example"


def flask_app() -> flask.Flask:
    app = flask.Flask(__name__)

    @app.post("/voice")
    def voice() -> flask.Response:
        menu = Response(Gather(Say("Press 1 for sales."), num_digits=1, action="/menu"))
        response = flask.Response(str(menu), mimetype="text/xml")
        response.set_cookie("seen", "yes")
        return response

    @app.post("/menu")
    def menu() -> flask.Response:
        seen, key = flask.request.cookies.get("seen"), flask.request.form["Digits"]
        return flask.Response(str(Response(Say(f"Sales: {key}, {seen}."))), mimetype="text/xml")

    return app


def test_menu() -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", flask_app())
    caller = twilio.dial("https://app.example/voice")
    caller.press("1")
    assert "Sales" in str(caller.transcript)
    assert "Sales: 1, yes." in str(caller.transcript)


def hello(request: HttpRequest) -> Node:
    assert request.method == "POST"
    return Response(Say("Hello."))


def test_a_called_number_requests_its_own_address() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, hello)
    number = twilio.client()(CreateIncomingPhoneNumber(phone_number=OURS, voice_url=f"{APP}/mine"))
    caller = twilio.receive_call(from_=THEIRS, to=OURS, CallerName="Ann")
    assert "Hello." in str(caller.transcript)
    (asked,) = twilio.callbacks
    assert asked.request.url == f"{APP}/mine"
    params = dict(asked.params)
    assert (params["From"], params["To"], params["CallStatus"], params["CallerName"]) == (
        THEIRS,
        OURS,
        "ringing",
        "Ann",
    )
    assert caller.call.phone_number_sid == number.sid


def test_a_number_without_an_address_takes_no_call() -> None:
    twilio = FakeTwilio()
    caller = twilio.receive_call(to=OURS)
    assert (caller.status, caller.call.duration) == ("failed", None)


@pytest.mark.parametrize("outcome", ["busy", "no-answer", "failed"])
def test_a_lines_outcome_can_be_set_repeatedly(outcome: str) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    for which, status in ((outcome, outcome), ("answers", "completed")):
        twilio.line(THEIRS, which)
        sid = client(CreateCall(to=THEIRS, from_=OURS, twiml="<Response/>")).sid
        twilio.run_until_idle()
        assert {call.sid: call.status for call in twilio.calls}[sid] == status


WRONG: list[Callable[[FakeTwilio], object]] = [
    lambda twilio: twilio.line("", "busy"),
    lambda twilio: twilio.line(THEIRS, "sleeps"),
    lambda twilio: twilio.dial("/voice"),
    lambda twilio: twilio.dial(f"{APP}/voice", from_=""),
    lambda twilio: twilio.receive_call(to=cast("Any", 7)),
    lambda twilio: twilio.caller("+15550000000"),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, media=cast("Any", 3)),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, media=[cast("Any", 3)]),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, url="/sms"),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, url=cast("Any", 3)),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, text="Hi"),
    lambda twilio: twilio.receive_message(from_=THEIRS, to=OURS, FromCity="Springfield", bodyy="Hi"),
    lambda twilio: twilio.sent(cast("Any", CreateCall(to=THEIRS, from_=OURS, url=APP))),
    lambda twilio: twilio.advance(timedelta.max),
]


@pytest.mark.parametrize("wrong", WRONG)
def test_an_invalid_number_or_address_is_refused(wrong: Callable[[FakeTwilio], object]) -> None:
    twilio = FakeTwilio()
    before = twilio.state
    with pytest.raises(UsageError):
        wrong(twilio)
    assert twilio.state == before


def test_the_caller_of_a_number_is_the_one_in_a_live_call() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, hello)
    one, other = twilio.dial(f"{APP}/a", from_=THEIRS), twilio.dial(f"{APP}/b", from_=THEIRS)
    other.hang_up()
    assert twilio.caller(THEIRS).sid == one.sid
    assert twilio.caller(other.sid).status == "completed"
