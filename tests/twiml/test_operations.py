"""Operations accept a tree wherever they accept TwiML."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import CreateCall, UpdateCall, UsageError, encode
from twilio_fp.twiml import Hangup, Response, Say


def test_an_operation_accepts_a_tree_as_twiml() -> None:
    tree = Response([Say("Hi & bye."), Hangup()])
    call = CreateCall(to="+15558675310", from_="+15017122661", twiml=tree)
    assert call.twiml == str(tree)
    assert call == CreateCall(to="+15558675310", from_="+15017122661", twiml=str(tree))
    assert b"Twiml=%3C%3Fxml+version" in encode(call, account_sid="AC1").body
    assert UpdateCall("CA1", twiml=tree).twiml == str(tree)


@pytest.mark.parametrize(
    "value", [Say("no document"), 3, b"<Response />", {"Say": "Hi"}], ids=lambda v: type(v).__name__
)
def test_an_invalid_document_is_refused(value: Any) -> None:
    with pytest.raises(UsageError, match=r"CreateCall\.twiml must be TwiML"):
        CreateCall(to="+15558675310", from_="+15017122661", twiml=value)
