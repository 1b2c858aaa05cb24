from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import ApiError, CreateCall, FetchCall, RawOperation, evolve
from twilio_fp.rest.api.v2010 import CreateApplication, CreateIncomingPhoneNumber, DeleteCall, UpdateCall
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Dial, Pause, Response, Say

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

OURS, THEIRS, OTHER = "+15017122661", "+15558675310", "+15551230000"
APP = "https://app.example"
CALL = CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/hello")
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/hello":
            return Response([Say("Hello."), Pause(length=60)])
        case "/bye":
            return Response(Say("Goodbye."))
        case "/dial":
            return Response([Dial(OTHER, action="/after")])
        case "/rings":
            return Response(Dial(OTHER, answer_on_bridge=True))
        case "/after":
            return Response(Say("After that."))
        case _:
            return None


def fake(**settings: Any) -> FakeTwilio:
    twilio = FakeTwilio(**settings)
    twilio.mount(APP, application)
    return twilio


def refusal(operation: Any, twilio: FakeTwilio | None = None) -> ApiError:
    with pytest.raises(ApiError) as caught:
        (twilio or fake()).client()(operation)
    return caught.value


def test_a_new_call_is_queued_and_has_few_members() -> None:
    call = fake().client()(CALL)
    assert (call.status, call.direction, call.price_unit, call.queue_time) == ("queued", "outbound-api", "USD", 0)
    nothing = (call.start_time, call.end_time, call.duration, call.price, call.answered_by, call.parent_call_sid)
    assert set(nothing) == {None}
    assert (call.to_formatted, call.from_formatted) == ("(555) 867-5310", "(501) 712-2661")


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (evolve(CALL, to="nobody"), 21211),
        (evolve(CALL, to="+1555"), 21211),
        (evolve(CALL, to="+155586753100"), 21211),
        (evolve(CALL, to="+15005550001"), 21217),
        (evolve(CALL, to="+15005550002"), 21214),
        (evolve(CALL, to="+15005550003"), 21215),
        (evolve(CALL, to="+15005550004"), 21216),
        (evolve(CALL, from_="+15005550001"), 21212),
        (evolve(CALL, from_="nobody"), 21212),
        (evolve(CALL, url="ftp://app.example"), 21205),
        (evolve(CALL, url=None, twiml=None, extra={"Url": ""}), 21205),
        (evolve(CALL, url=None, twiml="<Response>" + "x" * 4000), 32018),
        (evolve(CALL, url=None, application_sid="AP" + "0" * 32), 21205),
        (evolve(CALL, status_callback_event=["sleeping"]), 21626),
        (evolve(CALL, send_digits="1z"), 21206),
        (evolve(CALL, timeout=601), 21208),
        (evolve(CALL, extra={"MachineDetectionTimeout": "60"}), 21263),
        (evolve(CALL, machine_detection="Maybe"), 21234),
        (evolve(CALL, machine_detection="Enable", async_amd="true"), 21262),
    ],
)
def test_requests_that_twilio_refuses_are_refused_with_its_code(operation: CreateCall, code: int) -> None:
    error = refusal(operation)
    assert (error.status, error.code) == (400, code)


@pytest.mark.parametrize(("form", "code"), [({"From": OURS}, 21201), ({"To": THEIRS}, 21213)])
def test_a_missing_parameter_has_its_own_code(form: dict[str, str], code: int) -> None:
    twilio = fake()
    path = f"/2010-04-01/Accounts/{twilio.credentials.account_sid}/Calls.json"
    whole = {**form, "Url": f"{APP}/hello"}
    assert refusal(RawOperation("POST", "api.twilio.com", path, form=whole), twilio).code == code


def test_calls_cannot_be_made_from_a_number_of_another_account() -> None:
    assert refusal(CALL, fake(numbers=[OTHER])).code == 21210
    assert fake(numbers=[OURS]).client()(CALL).phone_number_sid is not None


def test_an_application_supplies_the_documents_url() -> None:
    twilio = fake()
    client = twilio.client()
    application_sid = client(CreateApplication(friendly_name="Bye", voice_url=f"{APP}/bye")).sid
    client(evolve(CALL, url=None, application_sid=application_sid))
    twilio.run_until_idle()
    assert twilio.callbacks[-1].request.url == f"{APP}/bye"


@pytest.mark.parametrize(
    "twiml", ["Hello", "<Response><Say>Hello.</Say>", "\ufeff <Response><Say>Hello.</Say></Response>"]
)
def test_the_request_can_contain_the_document(twiml: str) -> None:
    twilio = fake()
    sid = twilio.client()(evolve(CALL, url=None, twiml=twiml)).sid
    twilio.run_until_idle()
    message = str(twilio.caller(sid).transcript)
    assert ("says “Hello.”" in message) == twiml.endswith("</Response>")
    assert ("12100" in message) != twiml.endswith("</Response>")


def test_a_live_call_continues_with_another_document() -> None:
    twilio = fake()
    client = twilio.client()
    sid = client(CALL).sid
    assert refusal(UpdateCall(sid, url=f"{APP}/bye"), twilio).code == 21220
    twilio.advance(5 * SECOND)
    assert client(UpdateCall(sid, url=f"{APP}/bye")).status == "in-progress"
    twilio.run_until_idle()
    assert "says “Goodbye.”" in str(twilio.caller(sid).transcript)
    assert client(FetchCall(sid)).status == "completed"
    assert refusal(UpdateCall(sid, url=f"{APP}/bye"), twilio).code == 21220
    assert client(UpdateCall(sid, status="completed")).status == "completed"


@pytest.mark.parametrize(
    ("after", "status", "becomes"),
    [
        (0, "canceled", "canceled"),
        (0, "completed", "canceled"),
        (2, "canceled", "canceled"),
        (2, "completed", "canceled"),
        (5, "canceled", "in-progress"),
        (5, "completed", "completed"),
    ],
)
def test_a_call_is_ended_or_canceled_by_its_status(after: int, status: Any, becomes: str) -> None:
    twilio = fake()
    client = twilio.client()
    sid = client(CALL).sid
    twilio.advance(after * SECOND)
    client(UpdateCall(sid, status=status))
    twilio.advance(SECOND)
    assert client(FetchCall(sid)).status == becomes


@pytest.mark.parametrize("status", ["completed", "canceled"])
def test_a_ringing_inbound_call_is_canceled_with_its_legs(status: Any) -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/rings")
    twilio.advance(SECOND)
    assert caller.status == "ringing"
    twilio.client()(UpdateCall(caller.sid, status=status))
    twilio.advance(SECOND)
    assert (caller.status, caller.leg(OTHER).status) == ("canceled", "canceled")


def test_a_dialled_leg_can_be_redirected_and_its_parent_continues() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial")
    twilio.advance(5 * SECOND)
    leg = caller.leg(OTHER)
    twilio.client()(UpdateCall(leg.sid, twiml="<Response><Say>You are elsewhere.</Say></Response>"))
    twilio.run_until_idle()
    assert "You are elsewhere." in str(leg.transcript)
    assert "says “After that.”" in str(caller.transcript)
    params = next(each.params for each in twilio.callbacks if each.request.url == f"{APP}/after")
    assert params["DialCallStatus"] == "completed"
    assert "DialCallDuration" not in params
    assert leg.status == caller.status == "completed"


def test_a_call_is_deleted_when_it_has_ended() -> None:
    twilio = fake()
    client = twilio.client()
    sid = client(CALL).sid
    assert refusal(DeleteCall(sid), twilio).code == 20009
    twilio.run_until_idle()
    client(DeleteCall(sid))
    assert refusal(FetchCall(sid), twilio).code == 20404


def test_an_application_may_update_the_call_whose_document_it_is_serving() -> None:
    twilio = FakeTwilio()
    client = twilio.client()

    def app(request: HttpRequest) -> Node:
        if request.url.endswith("/first"):
            client(UpdateCall(twilio.calls[0].sid, twiml="<Response><Say>Second.</Say></Response>"))
        return Response([Say("First."), Pause(length=5)])

    twilio.mount(APP, app)
    client(evolve(CALL, url=f"{APP}/first"))
    twilio.run_until_idle()
    message = str(twilio.caller(THEIRS).transcript)
    assert "says “Second.”" in message
    assert "Pause" not in message.splitlines()[-1]


def test_a_call_to_one_of_our_numbers_runs_its_voice_url() -> None:
    twilio = fake()
    client = twilio.client()
    client(CreateIncomingPhoneNumber(phone_number=OTHER, voice_url=f"{APP}/bye"))
    client(CreateIncomingPhoneNumber(phone_number=OURS))
    sid = client(evolve(CALL, to=OTHER)).sid
    twilio.run_until_idle()
    out, into = twilio.calls
    assert (out.sid, out.status, into.direction, into.status) == (sid, "completed", "inbound", "completed")
    assert "says “Goodbye.”" in str(twilio.caller(into.sid).transcript)
    assert "says “Hello.”" in str(twilio.caller(out.sid).transcript)


def test_a_call_to_one_of_our_numbers_without_a_voice_url_fails() -> None:
    twilio = fake()
    client = twilio.client()
    client(CreateIncomingPhoneNumber(phone_number=OTHER))
    client(CreateIncomingPhoneNumber(phone_number=OURS))
    sid = client(evolve(CALL, to=OTHER)).sid
    twilio.run_until_idle()
    assert client(FetchCall(sid)).status == "failed"
