from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.refusing import refusal
from twilio_fp import AuthToken
from twilio_fp.rest.api.v2010 import (
    CreateAccount,
    CreateAddress,
    CreateApplication,
    CreateIncomingPhoneNumber,
    CreateIncomingPhoneNumberLocal,
    CreateIncomingPhoneNumberTollFree,
    DeleteIncomingPhoneNumber,
    FetchIncomingPhoneNumber,
    ListIncomingPhoneNumber,
    ListIncomingPhoneNumberLocal,
    ListIncomingPhoneNumberTollFree,
    UpdateIncomingPhoneNumber,
)
from twilio_fp.rest.messaging.v1 import CreatePhoneNumber, CreateService, ListPhoneNumber
from twilio_fp.testing import FakeTwilio

OURS = "+15017122661"


def test_a_bought_number_is_in_use_with_twilios_defaults() -> None:
    client: Any = FakeTwilio().client()
    bought = client(CreateIncomingPhoneNumber(phone_number=OURS, voice_url="https://a.example/v", sms_method="GET"))
    assert (bought.friendly_name, bought.phone_number, bought.status) == ("(501) 712-2661", OURS, "in-use")
    assert (bought.voice_url, bought.sms_url, bought.voice_method, bought.sms_method) == (
        "https://a.example/v",
        None,
        "POST",
        "GET",
    )
    can = bought.capabilities
    assert (can.voice, can.sms, can.mms, can.fax) == (True, True, True, False)
    assert (bought.origin, bought.beta, bought.voice_receive_mode, bought.api_version) == (
        "twilio",
        False,
        "voice",
        "2010-04-01",
    )
    assert bought.date_created == bought.date_updated
    assert client(FetchIncomingPhoneNumber(bought.sid)) == bought


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        (CreateIncomingPhoneNumber(phone_number="0123"), 21421),
        (CreateIncomingPhoneNumber(phone_number="+1501712266"), 21421),
        (CreateIncomingPhoneNumber(phone_number="+15005550000"), 21422),
        (CreateIncomingPhoneNumber(phone_number="+15005550001"), 21421),
        (CreateIncomingPhoneNumber(area_code="12"), 21451),
        (CreateIncomingPhoneNumber(area_code="533"), 21452),
        (CreateIncomingPhoneNumber(area_code="911"), 21452),
        (CreateIncomingPhoneNumber(phone_number="+442071838750"), 21631),
        (CreateIncomingPhoneNumberTollFree(phone_number=OURS), 21422),
        (CreateIncomingPhoneNumber(phone_number=OURS, extra={"VoiceUrl": "ftp://a.example"}), 21402),
        (CreateIncomingPhoneNumber(phone_number=OURS, voice_application_sid="AP" + "0" * 32), 21420),
        (CreateIncomingPhoneNumber(phone_number=OURS, address_sid="AD" + "0" * 32), 21628),
    ],
)
def test_invalid_purchases_are_refused(operation: Any, code: int) -> None:
    assert refusal(FakeTwilio().client(), operation) == (400, code)


def test_a_number_is_bought_by_area_code_and_only_once() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    bought = client(CreateIncomingPhoneNumber(area_code="415"))
    assert bought.phone_number.startswith("+1415")
    assert refusal(client, CreateIncomingPhoneNumber(phone_number=bought.phone_number)) == (400, 21422)
    account = client(CreateAccount())
    other = twilio.client(credentials=AuthToken(account_sid=account.sid, token=account.auth_token))
    assert refusal(other, CreateIncomingPhoneNumber(phone_number=bought.phone_number)) == (400, 21422)
    assert other(CreateIncomingPhoneNumber(area_code="415")).phone_number != bought.phone_number


def test_a_country_that_requires_an_address_sells_numbers_with_one() -> None:
    client: Any = FakeTwilio().client()
    address = client(
        CreateAddress(
            customer_name="A", street="Main 1", city="London", region="London", postal_code="W1", iso_country="GB"
        )
    )
    bought = client(CreateIncomingPhoneNumber(phone_number="+442071838750", address_sid=address.sid))
    assert (bought.address_sid, bought.address_requirements) == (address.sid, "local")


def test_lists_by_kind_show_that_kind_and_match_partial_numbers() -> None:
    client: Any = FakeTwilio(numbers=[OURS]).client()
    toll_free = client(CreateIncomingPhoneNumberTollFree(phone_number="+18005550123"))
    assert toll_free.uri is not None
    assert "TollFree" not in toll_free.uri
    client(CreateIncomingPhoneNumberLocal(phone_number="+14155550123", friendly_name="Shop"))

    def numbers(listing: Any) -> list[str]:
        return [one.phone_number for one in client.stream(listing)]

    assert numbers(ListIncomingPhoneNumberTollFree()) == ["+18005550123"]
    assert numbers(ListIncomingPhoneNumberLocal()) == ["+14155550123", OURS]
    assert numbers(ListIncomingPhoneNumber(phone_number="415")) == ["+14155550123"]
    assert numbers(ListIncomingPhoneNumber(phone_number="55*0123")) == ["+14155550123", "+18005550123"]
    assert numbers(ListIncomingPhoneNumber(phone_number=OURS)) == [OURS]
    assert numbers(ListIncomingPhoneNumber(friendly_name="Shop")) == ["+14155550123"]


def test_an_application_and_a_trunk_replace_each_other() -> None:
    client: Any = FakeTwilio(numbers=[OURS]).client()
    (number,) = client(ListIncomingPhoneNumber()).items
    application = client(CreateApplication(friendly_name="App")).sid
    trunk = "TK" + "0" * 32
    assert client(UpdateIncomingPhoneNumber(number.sid, trunk_sid=trunk)).trunk_sid == trunk
    changed = client(UpdateIncomingPhoneNumber(number.sid, voice_application_sid=application))
    assert (changed.voice_application_sid, changed.trunk_sid) == (application, None)
    assert refusal(client, UpdateIncomingPhoneNumber(number.sid, extra={"SmsUrl": "nowhere"})) == (400, 21402)
    renamed = client(UpdateIncomingPhoneNumber(number.sid, friendly_name="Shop", voice_url="https://a.example"))
    assert (renamed.friendly_name, renamed.voice_url) == ("Shop", "https://a.example")
    assert client(UpdateIncomingPhoneNumber(number.sid, voice_url="")).voice_url in ("", None)


def test_a_number_is_transferred_to_a_subaccount() -> None:
    twilio = FakeTwilio(numbers=[OURS])
    client: Any = twilio.client()
    (number,) = client(ListIncomingPhoneNumber()).items
    account = client(CreateAccount())
    handed = client(UpdateIncomingPhoneNumber(number.sid, extra={"AccountSid": account.sid}))
    assert (handed.account_sid, handed.sid) == (account.sid, number.sid)
    assert client(ListIncomingPhoneNumber()).items == ()
    other = twilio.client(credentials=AuthToken(account_sid=account.sid, token=account.auth_token))
    assert other(FetchIncomingPhoneNumber(number.sid)).phone_number == OURS
    stranger = UpdateIncomingPhoneNumber(number.sid, extra={"AccountSid": "AC" + "9" * 32})
    assert refusal(other, stranger) == (400, 21470)


def test_a_released_number_leaves_its_services_and_can_be_bought() -> None:
    client: Any = FakeTwilio(numbers=[OURS]).client()
    (number,) = client(ListIncomingPhoneNumber()).items
    service = client(CreateService(friendly_name="Shop")).sid
    client(CreatePhoneNumber(service, phone_number_sid=number.sid))
    client(DeleteIncomingPhoneNumber(number.sid))
    assert client(ListPhoneNumber(service)).items == ()
    assert refusal(client, FetchIncomingPhoneNumber(number.sid)) == (404, 20404)
    assert refusal(client, DeleteIncomingPhoneNumber(number.sid)) == (404, 20404)
    assert client(CreateIncomingPhoneNumber(phone_number=OURS)).sid != number.sid
