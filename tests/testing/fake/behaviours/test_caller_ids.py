from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import ApiError
from twilio_fp.rest.api.v2010 import CreateValidationRequest, ListOutgoingCallerId, UpdateOutgoingCallerId
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import CallerIdVerification
from twilio_fp.webhooks.detect import guess

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

THEIRS, UNREACHED = "+15558675310", "+15005550001"


def no_document(_request: HttpRequest) -> None:
    pass


def refusal(client: Any, operation: Any) -> int | None:
    with pytest.raises(ApiError) as caught:
        client(operation)
    assert caught.value.status == 400
    return caught.value.code


def test_a_number_becomes_a_caller_id_once_a_call_confirms_it() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    twilio.mount("https://app.example", no_document)
    operation = client(
        CreateValidationRequest(phone_number=THEIRS, call_delay=5, status_callback="https://app.example/said")
    )
    assert len(operation.validation_code) == 6
    assert operation.validation_code.isdigit()
    assert (operation.friendly_name, operation.call_sid[:2]) == ("(555) 867-5310", "CA")
    twilio.advance(timedelta(seconds=14))
    assert client(ListOutgoingCallerId()).items == ()
    twilio.run_until_idle()
    (held,) = client(ListOutgoingCallerId(phone_number=THEIRS)).items
    (message,) = twilio.callbacks
    assert (message.params["VerificationStatus"], message.params["OutgoingCallerIdSid"]) == ("success", held.sid)
    assert message.params["CallSid"] == operation.call_sid
    assert guess(message.params) is CallerIdVerification
    assert client(UpdateOutgoingCallerId(held.sid, friendly_name="Home")).friendly_name == "Home"
    assert refusal(client, CreateValidationRequest(phone_number=THEIRS)) == 21450


def test_a_number_that_cannot_be_called_is_not_verified() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    twilio.mount("https://app.example", no_document)
    client(CreateValidationRequest(phone_number=UNREACHED, status_callback="https://app.example"))
    twilio.run_until_idle()
    assert [message.params["VerificationStatus"] for message in twilio.callbacks] == ["failed"]
    assert client(ListOutgoingCallerId()).items == ()
    assert refusal(client, CreateValidationRequest(phone_number="0123")) == 21401
    assert refusal(client, CreateValidationRequest(phone_number=THEIRS, call_delay=61)) == 20001
