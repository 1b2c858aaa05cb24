from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError, CreateCall
from twilio_fp.rest.api.v2010 import CreatePayments, UpdatePayments
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Dial, Pause, Pay, Response, Say

if TYPE_CHECKING:
    from twilio_fp import Client
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

OURS, THEIRS, AGENT = "+15017122661", "+15558675310", "+15558675399"
APP = "https://app.example"
SECOND = timedelta(seconds=1)
CARD = {"payment-card-number": "4242424242424242", "expiration-date": "1230", "security-code": "123"}
STEPS = [*CARD, "postal-code"]


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/pay":
            return Response(Pay(charge_amount="10.00", action=f"{APP}/after", postal_code=False))
        case "/token":
            return Response(Pay(action=f"{APP}/after", postal_code=False, payment_connector="Stripe"))
        case "/after":
            return Response(Say("Thank you."))
        case "/long":
            return Response(Pause(length=600))
        case "/agent":
            return Response(Dial(AGENT))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def requests_to(twilio: FakeTwilio, path: str = "/status") -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def paid(twilio: FakeTwilio, path: str) -> dict[str, str]:
    caller = twilio.dial(f"{APP}{path}")
    for keys in CARD.values():
        caller.press(keys)
    twilio.advance(30 * SECOND)
    assert CARD["payment-card-number"] not in str(caller.transcript)
    return requests_to(twilio, "/after")[-1]


def test_a_payment_is_confirmed() -> None:
    result = paid(fake(), "/pay")
    assert (result["Result"], result["PaymentCardNumber"], result["PaymentCardType"]) == (
        "success",
        "xxxxxxxxxxxx4242",
        "visa",
    )
    assert (result["SecurityCode"], result["ExpirationDate"]) == ("***", "1230")
    assert len(result["PaymentConfirmationCode"]) == 24


def test_a_connector_can_refuse_payments() -> None:
    twilio = fake()
    twilio.connector("Default", error="card declined", connector_error="51")
    result = paid(twilio, "/pay")
    assert (result["Result"], result["PaymentError"], result["ConnectorError"], result["PayErrorCode"]) == (
        "payment-connector-error",
        "card declined",
        "51",
        "64008",
    )
    twilio.connector("Default")
    assert paid(twilio, "/pay")["Result"] == "success"


def test_an_unknown_connector_is_refused_once_any_is_defined() -> None:
    twilio = fake()
    assert paid(twilio, "/token")["PaymentToken"]
    twilio.connector("Default")
    assert paid(twilio, "/token")["PayErrorCode"] == "64004"
    twilio.connector("Stripe")
    assert paid(twilio, "/token")["Result"] == "success"


# The REST API


class Desk:
    """A call in progress, and a payment in it."""

    def __init__(self, **settings: Any) -> None:
        self.twilio = fake()
        self.client: Client = self.twilio.client()
        self.sid = self.client(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/long")).sid
        self.twilio.advance(5 * SECOND)
        self.caller: Caller = self.twilio.caller(THEIRS)
        given: dict[str, Any] = {"idempotency_key": "1", "status_callback": f"{APP}/status", **settings}
        self.payment = self.client(CreatePayments(self.sid, **given)).sid
        self.twilio.advance(timedelta(0))

    def update(self, **given: Any) -> None:
        operation = UpdatePayments(
            self.sid, self.payment, idempotency_key="2", status_callback=f"{APP}/status", **given
        )
        assert self.client(operation).sid == self.payment
        self.twilio.advance(timedelta(0))

    def refusal(self, **given: Any) -> int | None:
        with pytest.raises(ApiError) as caught:
            self.update(**given)
        return caught.value.code

    def enter(self, step: str, digits: str) -> dict[str, str]:
        self.update(capture=step)
        self.caller.press(digits)
        self.twilio.advance(5 * SECOND)
        return self.last

    @property
    def last(self) -> dict[str, str]:
        return requests_to(self.twilio)[-1]


def test_a_payment_is_captured_step_by_step_and_completed() -> None:
    desk = Desk(charge_amount="20.5")
    assert desk.last["Required"] == ",".join(STEPS)
    for place, (step, digits) in enumerate({**CARD, "postal-code": "94110#"}.items(), 1):
        assert desk.enter(step, digits)["Required"] == ",".join(STEPS[place:])
    desk.update(status="complete")
    assert (desk.last["Result"], desk.last["PaymentCardNumber"]) == ("success", "xxxxxxxxxxxx4242")
    assert len(desk.last["PaymentConfirmationCode"]) == 24
    assert "PaymentToken" not in desk.last
    transcript = str(desk.caller.transcript)
    assert "presses xxxxxxxxxxxxxxxx" in transcript
    assert "4242" not in transcript
    assert desk.refusal(status="cancel") == 64021


def test_each_key_is_reported_masked() -> None:
    desk = Desk()
    desk.update(capture="payment-card-number")
    for key in "42424":
        desk.caller.press(key)
    told_of = [each["PaymentCardNumber"] for each in requests_to(desk.twilio) if each.get("PartialResult") == "true"]
    assert told_of == ["x", "xx", "xxx", "xxxx", "x2424"[:1] + "2424"]


def test_an_invalid_entry_is_reported_and_may_be_captured_again() -> None:
    desk = Desk()
    wrong = desk.enter("payment-card-number", "4242424242424241")
    assert (wrong["ErrorType"], wrong["Attempt"], wrong["Required"]) == ("invalid-card-number", "1", ",".join(STEPS))
    right = desk.enter("payment-card-number", CARD["payment-card-number"])
    assert (right.get("ErrorType"), right["Attempt"], right["PartialResult"]) == (None, "2", "false")


def test_silence_ends_a_capture() -> None:
    desk = Desk(timeout=10)
    desk.update(capture="payment-card-number")
    desk.twilio.advance(9 * SECOND)
    assert "ErrorType" not in desk.last
    desk.twilio.advance(SECOND)
    assert desk.last["ErrorType"] == "input-timeout"


def test_a_security_code_requires_a_card_number_first() -> None:
    assert Desk().enter("security-code", "123")["ErrorType"] == "invalid-card-number-security-code-capture-sequence"


def test_a_matching_entry_must_be_made_twice() -> None:
    desk = Desk(require_matching_inputs="expiration-date")
    desk.update(capture="expiration-date")
    desk.caller.press("1230")
    desk.caller.press("1231")
    assert desk.last["ErrorType"] == "input-matching-failed"
    desk.update(capture="expiration-date")
    desk.caller.press("12301230")
    assert "ErrorType" not in desk.last
    assert "expiration-date" not in desk.last["Required"]


def test_stages_that_are_switched_off_are_not_required() -> None:
    assert Desk(security_code=False, postal_code=False).last["Required"] == "payment-card-number,expiration-date"
    ach = Desk(payment_method="ach-debit")
    assert ach.last["Required"] == "bank-routing-number,bank-account-number"
    assert ach.enter("bank-routing-number", "110000000")["BankRoutingNumber"] == "110000000"
    assert ach.enter("bank-account-number", "123456#")["BankAccountNumber"] == "****56"
    ach.update(status="complete")
    assert ach.last["PaymentToken"]


def test_invalid_requests_are_refused() -> None:
    desk = Desk()
    assert desk.refusal() == 64018
    assert desk.refusal(status="complete") == 64019
    assert desk.refusal(capture="bank-routing-number") == 64020
    assert desk.refusal(status="done") == 20001
    with pytest.raises(ApiError) as caught:
        desk.client(CreatePayments(desk.sid, idempotency_key="3", status_callback=f"{APP}/status"))
    assert caught.value.code == 64021
    desk.update(status="cancel")
    desk.caller.hang_up()
    with pytest.raises(ApiError) as caught:
        desk.client(CreatePayments(desk.sid, idempotency_key="4", status_callback=f"{APP}/status"))
    assert caught.value.code == 21220


def test_a_connectors_refusal_is_reported() -> None:
    desk = Desk(security_code=False, postal_code=False, payment_connector="Stripe")
    desk.twilio.connector("Stripe", error="declined")
    for step in ("payment-card-number", "expiration-date"):
        desk.enter(step, CARD[step])
    desk.update(status="complete")
    assert (desk.last["Result"], desk.last["PaymentError"], desk.last["PayErrorCode"]) == (
        "payment-connector-error",
        "declined",
        "64010",
    )


def test_hanging_up_ends_a_payment() -> None:
    desk = Desk()
    desk.update(capture="payment-card-number")
    desk.caller.press("4242")
    desk.caller.hang_up()
    desk.twilio.run_until_idle()
    assert desk.last["Result"] == "caller-hung-up"
    before = len(requests_to(desk.twilio))
    desk.twilio.advance(timedelta(minutes=1))
    assert len(requests_to(desk.twilio)) == before


@pytest.mark.parametrize("who", ["caller", "agent"])
def test_a_payment_listens_to_either_end_of_a_bridge(who: str) -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/agent")
    caller.wait(5 * SECOND)
    payer = caller if who == "caller" else caller.leg(AGENT)
    client = twilio.client()
    made = client(CreatePayments(payer.sid, idempotency_key="1", status_callback=f"{APP}/status"))
    client(
        UpdatePayments(
            payer.sid, made.sid, idempotency_key="2", status_callback=f"{APP}/status", capture="payment-card-number"
        )
    )
    payer.press(CARD["payment-card-number"])
    twilio.advance(SECOND)
    assert requests_to(twilio)[-1]["PaymentCardNumber"] == "xxxxxxxxxxxx4242"
    assert f"{'caller' if who == 'caller' else AGENT}  presses xxxxxxxxxxxxxxxx" in str(caller.transcript)


@given(st.lists(st.tuples(st.sampled_from(STEPS), st.text("0123456789", min_size=1, max_size=20)), max_size=6))
def test_no_callback_ever_shows_what_was_entered(entries: list[tuple[str, str]]) -> None:
    desk = Desk()
    for step, digits in entries:
        desk.enter(step, digits)
    for each in requests_to(desk.twilio):
        card = each.get("PaymentCardNumber", "")
        assert card[:-4] == "x" * len(card[:-4])
        assert set(each.get("SecurityCode", "")) <= {"*"}
    missing = [step for step in STEPS if step in desk.last["Required"].split(",")]
    if missing:
        assert desk.refusal(status="complete") == 64019
    else:
        desk.update(status="complete")
        assert desk.last["Result"] == "success"
