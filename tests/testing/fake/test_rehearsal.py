from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp import CreateCall, CreateMessage, ListMessage
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber, CreateIncomingPhoneNumberTollFree, FetchBalance
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.rest.verify.v2 import CreateService
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.facts import error, magic

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

GOOD, THEIRS = "+15005550006", "+15558675310"
URL = "https://app.example/voice"


def client(twilio: FakeTwilio | None = None) -> Any:
    return (twilio or FakeTwilio(test_credentials=True)).client()


def message(**given: Any) -> CreateMessage:
    return CreateMessage(**{"to": THEIRS, "from_": GOOD, "body": "Hi", **given})


def call(**given: Any) -> CreateCall:
    return CreateCall(**{"to": THEIRS, "from_": GOOD, "url": URL, **given})


def cases() -> list[tuple[Any, int | None]]:
    """Every magic number in an operation, and the code of the error that it stands for, if any."""
    tables = magic()
    found: list[tuple[Any, int | None]] = []
    operation: Any
    for field, table, operation in (
        ("from_", tables.messages_from, message),
        ("to", tables.messages_to, message),
        ("from_", tables.calls_from, call),
        ("to", tables.calls_to, call),
        ("phone_number", tables.buy_phone_number, CreateIncomingPhoneNumber),
        ("area_code", tables.buy_area_code, CreateIncomingPhoneNumber),
    ):
        usual = "415" if field == "area_code" else "+15017122661"
        found += [(operation(**{field: usual if value == "*" else value}), code) for value, code in table.items()]
    return found


@pytest.mark.parametrize(("operation", "code"), cases())
def test_a_magic_number_has_its_documented_effect(operation: Any, code: int | None) -> None:
    if code is None:
        assert client()(operation).account_sid
    else:
        assert refusal(client(), operation) == (error(code).status, code)


def test_nothing_is_stored_and_no_callback_is_sent() -> None:
    twilio = FakeTwilio(test_credentials=True)
    got: list[HttpRequest] = []
    twilio.mount("https://app.example", got.append)
    before = twilio.state.collections
    ours = client(twilio)
    first = ours(message(status_callback="https://app.example/said"))
    second = ours(message(status_callback="https://app.example/said"))
    assert (first.status, first.price, first.date_sent) == ("queued", None, None)
    assert first.sid != second.sid
    assert ours(call(status_callback="https://app.example/said")).status == "queued"
    bought = ours(CreateIncomingPhoneNumber(phone_number=GOOD))
    assert (bought.friendly_name, bought.phone_number) == ("(500) 555-0006", GOOD)
    assert ours(CreateIncomingPhoneNumber(area_code="500")).phone_number == GOOD
    twilio.run_until_idle()
    assert twilio.state.collections == before
    assert got == []


@pytest.mark.parametrize(
    "operation", [ListMessage(), FetchBalance(), FetchPhoneNumber(THEIRS), CreateService(friendly_name="Shop")]
)
def test_everything_else_is_refused(operation: Any) -> None:
    assert refusal(client(), operation) == (403, 20008)


def test_requests_invalid_elsewhere_are_invalid_here() -> None:
    assert refusal(client(), message(to="0123")) == (400, 21211)
    assert refusal(client(), message(body="x" * 1601)) == (400, 21617)
    assert refusal(client(), CreateIncomingPhoneNumberTollFree(phone_number=GOOD)) == (400, 21422)


def test_a_live_accounts_number_cannot_be_used_for_testing() -> None:
    twilio = FakeTwilio(test_credentials=True, numbers=["+15017122661"])
    assert refusal(client(twilio), message(from_="+15017122661")) == (400, 21606)


def test_a_messaging_service_sends_if_no_sender_is_given() -> None:
    sent = client()(message(from_=None, messaging_service_sid="MG" + "1" * 32))
    assert (sent.status, sent.from_) == ("accepted", None)
