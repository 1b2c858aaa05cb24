"""Control requests, with which a test in another language controls a fake: JSON in and out."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, CreateMessage, twiml
from twilio_fp.http import Headers
from twilio_fp.rest.api.v2010 import CreateCall, CreateIncomingPhoneNumber
from twilio_fp.rest.verify.v2 import CreateService, CreateVerification, CreateVerificationCheck
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.addresses import ReceivedRequest
from twilio_fp.testing.fake.control import CONTROLS, PREFIX, controlled
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from twilio_fp import HttpRequest

URL = "https://app.example/sms"
HELLO = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi", status_callback=URL)


def run_control(fake: FakeTwilio, name: str, body: Any = None, method: str | None = None, query: str = "") -> Any:
    status, answer = answered(fake, name, body, method, query)
    assert status == 200, answer
    return answer


def answered(
    fake: FakeTwilio, name: str, body: Any = None, method: str | None = None, query: str = ""
) -> tuple[int, Any]:
    sent = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    how = method or (CONTROLS[name].method if name in CONTROLS else "GET")
    came = ReceivedRequest(
        method=how, scheme="http", host="localhost", target=f"{PREFIX}{name}{query}", headers=Headers(), body=sent
    )
    response = controlled(fake, came)
    assert response.headers["Content-Type"] == "application/json"
    return response.status, json.loads(response.body)


def test_the_index_lists_the_controls() -> None:
    controls = run_control(FakeTwilio(), "")["controls"]
    assert controls.keys() == CONTROLS.keys()
    assert controls["advance"] == {"method": "POST", "does": "Let this many seconds pass.", "takes": ["seconds"]}


def test_advancing_time_counts_requests_to_the_application() -> None:
    twilio = FakeTwilio()
    twilio.mount(URL, lambda request: None)
    twilio.client()(HELLO)
    assert run_control(twilio, "advance", {"seconds": 1.75}) == {"now": "2024-01-01T00:00:01.750000Z", "callbacks": 1}
    assert twilio.messages[0].status == "sent"
    assert run_control(twilio, "run-until-idle", {"at_most": 7}) == {"now": "2024-01-01T00:00:03Z", "callbacks": 1}
    assert twilio.messages[0].status == "delivered"
    assert run_control(twilio, "advance", query="?seconds=.5")["now"] == "2024-01-01T00:00:03.500000Z"


def test_an_incoming_message_is_replied_to() -> None:
    twilio = FakeTwilio()
    twilio.mount(URL, lambda request: twiml.Response(twiml.Message("Hello!")))
    body = {
        "from": "+15558675310",
        "to": "+15017122661",
        "body": "Hi",
        "url": URL,
        "media": ["https://app.example/a.png"],
        "params": {"FromCity": "Paris"},
    }
    received = run_control(twilio, "receive-message", body)
    assert (received["direction"], received["status"], received["num_media"]) == ("inbound", "received", "1")
    assert twilio.callbacks[0].params["FromCity"] == "Paris"
    assert [message["body"] for message in run_control(twilio, "messages")["messages"]] == ["Hi", "Hello!"]
    assert run_control(twilio, "callbacks")["callbacks"][0]["params"]["Body"] == "Hi"
    assert run_control(twilio, "callbacks")["callbacks"][0]["status"] == 200


MENU = twiml.Response(twiml.Gather(twiml.Say("Press 1."), num_digits=1, input=["dtmf", "speech"], action="/menu"))


def menu(request: HttpRequest) -> twiml.Response:
    return MENU if request.url.endswith("/voice") else twiml.Response(twiml.Say("Sales."))


def test_a_caller_presses_keys_and_hangs_up() -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", menu)
    client = twilio.client()
    client(CreateIncomingPhoneNumber(phone_number="+15017122661", voice_url="https://app.example/voice"))
    call = run_control(
        twilio, "receive-call", {"from": "+15558675310", "to": "+15017122661", "params": {"FromCity": "Paris"}}
    )
    assert call["status"] == "in-progress"
    assert twilio.callbacks[0].params["FromCity"] == "Paris"
    pressed = run_control(twilio, "press", {"call": "+15558675310", "digits": "1"})
    assert (pressed["sid"], "Sales." in "".join(pressed["transcript"])) == (call["sid"], True)
    assert run_control(twilio, "hang-up", {"call": call["sid"]})["status"] == "completed"

    other = run_control(twilio, "receive-call", {"url": "https://app.example/voice"})
    spoken = run_control(twilio, "say", {"call": other["sid"], "text": "sales please"})
    assert run_control(twilio, "transcript", query=f"?call={other['sid']}") == spoken
    assert twilio.callbacks[-1].params["SpeechResult"] == "sales please"


def test_a_session_is_ended_with_parameters_for_its_action() -> None:
    twilio = FakeTwilio()
    relay = twiml.Connect(twiml.ConversationRelay(url="wss://app.example/relay"), action="/after")
    document = twiml.Response(relay)
    twilio.mount("https://app.example", lambda request: document if request.url.endswith("/voice") else None)
    call = run_control(twilio, "receive-call", {"url": "https://app.example/voice"})
    run_control(twilio, "end-session", {"call": call["sid"], "params": {"HandoffData": "to sales"}})
    assert twilio.callbacks[-1].params["HandoffData"] == "to sales"


def test_a_connector_refuses_payments() -> None:
    twilio = FakeTwilio()
    run_control(twilio, "connector", {"name": "Default", "error": "declined"})
    document = twiml.Response(twiml.Pay(action="https://app.example/paid", postal_code=False))
    twilio.mount("https://app.example", lambda request: document if request.url.endswith("/voice") else None)
    call = run_control(twilio, "receive-call", {"url": "https://app.example/voice"})
    for digits in ("4242424242424242", "1230", "123"):
        run_control(twilio, "press", {"call": call["sid"], "digits": digits})
    twilio.run_until_idle()
    assert twilio.callbacks[-1].params["PaymentError"] == "declined"


def test_a_line_has_the_outcome_that_was_set() -> None:
    twilio = FakeTwilio()
    run_control(twilio, "line", {"number": "+15558675310", "outcome": "busy"})
    twilio.client()(CreateCall(to="+15558675310", from_="+15017122661", twiml="<Response/>"))
    run_control(twilio, "run-until-idle")
    assert twilio.calls[0].status == "busy"


def test_the_code_that_verify_sent_is_returned() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    service = client(CreateService(friendly_name="Shop")).sid
    client(CreateVerification(service, to="+15558675310", channel="sms"))
    code = run_control(twilio, "code", query="?to=%2B15558675310")["code"]
    assert run_control(twilio, "code", {"to": "+15558675310", "service_sid": service})["code"] == code
    assert client(CreateVerificationCheck(service, to="+15558675310", code=code)).status == "approved"


def test_faults_are_injected() -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    fault = {"operation": "CreateMessage", "outcome": "server_error", "status": 503, "nth": 2}
    assert run_control(twilio, "faults", {"faults": [fault]}) == {"faults": 1}
    assert client(HELLO).sid
    with pytest.raises(ApiError, match="503"):
        client(HELLO)
    assert run_control(twilio, "faults", {"faults": []}) == {"faults": 0}
    assert len([client(HELLO) for _ in range(3)]) == 3


def test_the_log_and_a_summary_of_the_state_are_returned() -> None:
    twilio = FakeTwilio()
    twilio.client()(HELLO)
    assert run_control(twilio, "log") == {"log": list(twilio.log), "warnings": []}
    state = run_control(twilio, "state")
    assert state["now"] == "2024-01-01T00:00:00Z"
    assert [account["sid"] for account in state["accounts"]] == [ACCOUNT]
    assert (state["requests"], state["due"], state["next_due"]) == (1, 1, "2024-01-01T00:00:00.500000Z")
    assert state["held"][f"{ACCOUNT}/api/2010-04-01/Messages"] == 1
    assert "fake-auth-token" not in json.dumps(state)


def test_a_reset_restores_the_initial_state() -> None:
    twilio = FakeTwilio()
    before = twilio.state
    twilio.mount(URL, lambda request: None)
    twilio.client()(HELLO)
    twilio.advance(timedelta(seconds=10))
    assert run_control(twilio, "reset")["requests"] == 0
    assert (twilio.state, twilio.requests, twilio.operations, twilio.callbacks) == (before, (), (), ())


@pytest.mark.parametrize(
    ("name", "body", "status", "said"),
    [
        ("advance", None, 400, "seconds must be a finite, non-negative number, got None"),
        ("advance", {"seconds": -1}, 400, "seconds must be a finite, non-negative number, got -1"),
        ("advance", {"seconds": "soon"}, 400, "seconds must be a finite, non-negative number, got 'soon' (str)"),
        ("advance", {"seconds": "nan"}, 400, "seconds must be a finite, non-negative number, got 'nan' (str)"),
        ("advance", {"seconds": True}, 400, "seconds must be a finite, non-negative number, got True"),
        ("advance", {"seconds": 1e300}, 400, "seconds must lead to a time before the year 10000"),
        ("advance", {"seconds": 1e12}, 400, "seconds must lead to a time before the year 10000"),
        ("advance", {"second": 1}, 400, "unknown parameter 'second': this control takes seconds"),
        ("advance", b"{", 400, "the body must be a JSON object"),
        ("advance", [1], 400, "the body must be an object, got [1]"),
        ("reset", {"now": 1}, 400, "unknown parameter 'now': this control takes none"),
        ("receive-message", {"to": "+15017122661"}, 400, "from must be text, got None"),
        ("receive-message", {"from": "", "to": "+15017122661"}, 400, "from must be text, got ''"),
        ("receive-message", {"from": "+1555", "to": "+1556", "body": 7}, 400, "body must be text, got 7"),
        ("receive-message", {"from": "+1555", "to": 7}, 400, "to must be text, got 7"),
        ("receive-message", {"from": "+1555", "to": "+1556", "media": ["x", 1]}, 400, "media[1] must be text"),
        ("receive-message", {"from": "+1555", "to": "+1556", "params": 1}, 400, "params must be an object"),
        (
            "receive-message",
            {"from": "+1555", "to": "+1556", "params": {"to": 1}},
            400,
            "params must have Twilio's parameter names",
        ),
        ("receive-message", {"from": "+1555", "to": "+1556", "url": 1}, 400, "url must be text, got 1"),
        ("faults", {}, 400, "faults must be a list, got None"),
        ("receive-call", {}, 400, "to or url must be given"),
        ("receive-call", {"url": 7}, 400, "url must be text, got 7"),
        ("receive-call", {"to": "+1555", "from": 7}, 400, "from must be text, got 7"),
        ("run-until-idle", {"at_most": 0}, 400, "at_most must be an int of at least 1"),
        ("receive-call", {"url": "voice"}, 400, "url must be absolute"),
        ("receive-call", {"to": 7}, 400, "to must be text, got 7"),
        ("receive-call", {"to": "+1555", "params": {"to": 7}}, 400, "params must have Twilio's parameter names"),
        ("press", {"call": "+1555", "digits": "1"}, 400, "call must be the number or SID of a call, got '+1555'"),
        ("hang-up", {}, 400, "call must be text, got None"),
        ("end-session", {}, 400, "call must be text, got None"),
        ("connector", {"name": ""}, 400, "name must be text, got ''"),
        ("connector", {"name": "x", "error": 1}, 400, "error must be text, got 1"),
        ("line", {"number": "+1555", "outcome": "sleeps"}, 400, "outcome must be one of"),
        ("code", {}, 400, "to must be text, got None"),
        ("code", {"to": "+1555", "service_sid": 1}, 400, "service_sid must be text, got 1"),
        ("code", {"to": "+1555"}, 400, "to "),
        ("advnce", None, 404, "unknown control 'advnce': use one of advance"),
    ],
)
def test_an_invalid_request_is_explained_and_changes_nothing(name: str, body: Any, status: int, said: str) -> None:
    twilio = FakeTwilio()
    before = twilio.state
    found, answer = answered(twilio, name, body)
    assert (found, answer["error"].startswith(said)) == (status, True), answer
    assert twilio.state == before


@pytest.mark.parametrize("name", CONTROLS)
def test_another_method_is_rejected(name: str) -> None:
    status, answer = answered(FakeTwilio(), name, method="PUT")
    assert (status, answer["error"]) == (405, f"/_fake/{name} requires {CONTROLS[name].method}, got PUT")


@given(name=st.sampled_from([*CONTROLS, "x"]), body=st.binary(max_size=20), query=st.text("?&=%ab", max_size=6))
def test_any_request_gets_a_response(name: str, body: bytes, query: str) -> None:
    status, answer = answered(FakeTwilio(), name, body, query=f"?{query}")
    assert status in (200, 400, 404)
    assert isinstance(answer, dict)
