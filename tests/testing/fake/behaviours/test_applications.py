from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api.v2010 import (
    CreateAddress,
    CreateApplication,
    CreateIncomingPhoneNumber,
    DeleteAddress,
    DeleteIncomingPhoneNumber,
    FetchApplication,
    ListApplication,
    ListDependentPhoneNumber,
    UpdateApplication,
)
from twilio_fp.testing import FakeTwilio

ADDRESS = CreateAddress(
    customer_name="Ann", street="Main St 1", city="Berlin", region="Berlin", postal_code="10115", iso_country="DE"
)


def test_an_application_uses_post_by_default() -> None:
    client: Any = FakeTwilio().client()
    made = client(CreateApplication(friendly_name="App", voice_method="GET", voice_url="https://a.example"))
    assert (made.voice_method, made.sms_method, made.status_callback_method) == ("GET", "POST", "POST")
    assert (made.api_version, made.voice_caller_id_lookup, made.sms_url) == ("2010-04-01", False, None)
    assert client(FetchApplication(made.sid)) == made
    assert client(UpdateApplication(made.sid, friendly_name="New")).friendly_name == "New"
    assert [each.sid for each in client.stream(ListApplication(friendly_name="New"))] == [made.sid]


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (CreateApplication(extra={"VoiceUrl": "nowhere"}), 21402),
        (CreateApplication(extra={"SmsStatusCallback": "ftp://a.example"}), 21402),
        (CreateApplication(friendly_name="x" * 65), 20001),
    ],
)
def test_invalid_applications_are_refused(operation: Any, code: int) -> None:
    assert refusal(FakeTwilio().client(), operation) == (400, code)


def test_an_address_cannot_be_deleted_while_a_number_requires_it() -> None:
    client: Any = FakeTwilio().client()
    address = client(ADDRESS)
    assert (address.validated, address.verified) == (False, False)
    number = client(CreateIncomingPhoneNumber(phone_number="+493012345678", address_sid=address.sid))
    client(CreateIncomingPhoneNumber(phone_number="+14155550123"))
    dependent = [each.phone_number for each in client.stream(ListDependentPhoneNumber(address.sid))]
    assert dependent == ["+493012345678"]
    assert refusal(client, DeleteAddress(address.sid)) == (400, 20001)
    client(DeleteIncomingPhoneNumber(number.sid))
    client(DeleteAddress(address.sid))
    assert refusal(client, DeleteAddress(address.sid)) == (404, 20404)
