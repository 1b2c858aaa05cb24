"""Twilio's internal operations have the same effect as the account's own requests."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp import CreateMessage
from twilio_fp.rest.api.v2010 import CreateQueue, UpdateMessage
from twilio_fp.rest.verify.v2 import CreateVerification
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.performing import respond
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.start import ACCOUNT, started


@pytest.mark.parametrize(
    "operation",
    [
        CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"),
        CreateQueue(friendly_name="Support"),
    ],
)
def test_an_internal_operation_has_the_same_effect_as_a_request(operation: Any) -> None:
    state, answer = respond(started(), ACCOUNT, operation)
    twilio = FakeTwilio()
    record = twilio.client()(operation)
    assert (state, answer["sid"]) == (twilio.state, record.sid)


@pytest.mark.parametrize(
    ("operation", "status", "code"),
    [
        (CreateMessage(to="+15558675310", from_="+15017122661", body="x" * 2000), 400, 21617),
        (UpdateMessage("SM" + "0" * 32, body=""), 404, 20404),
        (CreateVerification("VA" + "0" * 32, to="+15558675310", channel="sms"), 404, 20404),
    ],
)
def test_an_internal_operation_is_refused_like_a_request(operation: object, status: int, code: int) -> None:
    with pytest.raises(RefusedError) as caught:
        respond(started(), ACCOUNT, operation)
    assert (caught.value.status, caught.value.code) == (status, code)
