from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import UsageError, shorthand
from twilio_fp.rest.api.v2010 import CreateCall, CreateMessage, FetchCall, FetchMessage, ListCall, ListMessage

if TYPE_CHECKING:
    from twilio_fp.operation import Operation

TO, FROM = "+15558675310", "+15017122661"
PHOTOS = ["https://example.com/a.png", "https://example.com/b.png"]
SERVICE: dict[str, Any] = {"to": TO, "messaging_service_sid": "MG1"}
SAME: dict[str, tuple[dict[str, Any], Operation[Any]]] = {
    "send_message": ({**SERVICE, "content_sid": "HX1"}, CreateMessage(content_sid="HX1", **SERVICE)),
    "send_sms": (
        {"to": TO, "from_": FROM, "body": "Hi", "max_price": "0.01"},
        CreateMessage(to=TO, from_=FROM, body="Hi", max_price="0.01"),  # type: ignore[arg-type]
    ),
    "send_mms": (
        {"to": TO, "from_": FROM, "media_url": PHOTOS, "attempt": 2},
        CreateMessage(to=TO, from_=FROM, media_url=PHOTOS, attempt=2),
    ),
    "make_call": (
        {"to": TO, "from_": FROM, "url": "https://example.com/voice", "timeout": 5},
        CreateCall(to=TO, from_=FROM, url="https://example.com/voice", timeout=5),
    ),
    "list_messages": ({"to": TO}, ListMessage(to=TO)),
    "list_sms": ({"to": TO}, ListMessage(to=TO)),
    "get_sms": ({"sid": "SM1", "account_sid": "AC1"}, FetchMessage("SM1", account_sid="AC1")),
    "get_message": ({"sid": "SM1"}, FetchMessage("SM1")),
    "list_calls": ({"status": "busy"}, ListCall(status="busy")),
    "get_call": ({"sid": "CA1"}, FetchCall("CA1")),
}


def test_every_shorthand_is_tested() -> None:
    assert sorted(SAME) == shorthand.__all__


@pytest.mark.parametrize("name", SAME)
def test_a_shorthand_is_the_operation_with_the_same_arguments(name: str) -> None:
    given, operation = SAME[name]
    assert getattr(shorthand, name)(**given) == operation


def test_no_shorthand_is_stricter_than_its_operation() -> None:
    for send in (shorthand.send_message, shorthand.send_sms, shorthand.send_mms):
        assert send(**SERVICE, body="Hi") == CreateMessage(body="Hi", **SERVICE)
    twiml = "<Response><Say>Hi</Say></Response>"
    both = {"twiml": twiml, "url": "https://example.com/voice"}
    givens: list[dict[str, Any]] = [{"twiml": twiml}, {"application_sid": "AP1"}, both]
    for given in givens:
        assert shorthand.make_call(to=TO, from_=FROM, **given) == CreateCall(to=TO, from_=FROM, **given)
    with pytest.raises(UsageError, match="at least one of"):
        shorthand.send_sms(to=TO)


@pytest.mark.parametrize("name", SAME)
def test_unnamed_arguments_of_a_shorthand_are_passed_on(name: str) -> None:
    kinds = [parameter.kind for parameter in inspect.signature(getattr(shorthand, name)).parameters.values()]
    assert kinds[-1] is inspect.Parameter.VAR_KEYWORD
