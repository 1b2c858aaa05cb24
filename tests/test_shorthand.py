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
SAME: dict[str, tuple[dict[str, Any], Operation[Any]]] = {
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
    "get_message": ({"sid": "SM1"}, FetchMessage("SM1")),
    "list_calls": ({"status": "busy"}, ListCall(status="busy")),
    "get_call": ({"sid": "CA1"}, FetchCall("CA1")),
}


def test_every_shorthand_is_tried() -> None:
    assert sorted(SAME) == shorthand.__all__


@pytest.mark.parametrize("name", SAME)
def test_a_shorthand_is_the_operation_with_the_same_arguments(name: str) -> None:
    given, operation = SAME[name]
    assert getattr(shorthand, name)(**given) == operation


def test_a_call_made_with_twiml_is_given_no_url() -> None:
    twiml = "<Response><Say>Hi</Say></Response>"
    assert shorthand.make_call(to=TO, from_=FROM, twiml=twiml) == CreateCall(to=TO, from_=FROM, twiml=twiml)
    with pytest.raises(UsageError, match="must be given url or twiml, got both"):
        shorthand.make_call(to=TO, from_=FROM, twiml=twiml, url="https://example.com/voice")


@pytest.mark.parametrize("name", [name for name in SAME if "get" not in name])
def test_what_a_shorthand_does_not_name_is_passed_on(name: str) -> None:
    kinds = [parameter.kind for parameter in inspect.signature(getattr(shorthand, name)).parameters.values()]
    assert kinds[-1] is inspect.Parameter.VAR_KEYWORD
