"""Messaging services: defaults, pools, brands and campaigns."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api.v2010 import (
    CreateMessage,
    DeleteIncomingPhoneNumber,
    FetchMessage,
    FetchShortCode,
    ListIncomingPhoneNumber,
)
from twilio_fp.rest.messaging import v1, v2
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

NUMBERS = ("+15017122661", "+15017122662", "+447700900123")


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio(numbers=NUMBERS)


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def service(client: Client, name: str = "s") -> str:
    return str(client(v1.CreateService(friendly_name=name)).sid)


def sids(client: Client) -> dict[str, str]:
    return {str(each.phone_number): str(each.sid) for each in client(ListIncomingPhoneNumber()).items}


def test_a_new_service_has_every_feature_enabled(client: Client) -> None:
    made = client(v1.CreateService(friendly_name="s"))
    assert all([made.sticky_sender, made.mms_converter, made.smart_encoding, made.area_code_geomatch])
    assert (made.usecase, made.validity_period, made.inbound_method) == ("undeclared", 36000, "POST")
    assert (made.use_inbound_webhook_on_number, made.us_app_to_person_registered) == (False, False)
    assert client(v1.FetchService(str(made.sid))) == made


def test_a_pool_takes_numbers_of_the_account(client: Client) -> None:
    one, two = service(client), service(client)
    known = sids(client)
    number = known["+15017122661"]
    pooled = client(v1.CreatePhoneNumber(one, phone_number_sid=number))
    assert (pooled.sid, pooled.phone_number, pooled.country_code) == (number, "+15017122661", "US")
    assert (list(pooled.capabilities or ()), pooled.service_sid) == (["MMS", "SMS", "Voice"], one)
    assert refusal(client, v1.CreatePhoneNumber(one, phone_number_sid=number)) == (409, 21710)
    assert refusal(client, v1.CreatePhoneNumber(two, phone_number_sid=number)) == (409, 21712)
    assert refusal(client, v1.CreatePhoneNumber(two, phone_number_sid="PN" + "0" * 32)) == (404, 20404)
    british = client(v1.CreatePhoneNumber(two, phone_number_sid=known["+447700900123"]))
    assert british.country_code == "GB"


MOVES = st.lists(st.tuples(st.sampled_from(["add", "take", "drop"]), st.integers(0, 1), st.integers(0, 2)), max_size=12)


@given(MOVES)
def test_a_number_is_in_one_service_at_most(moves: list[tuple[str, int, int]]) -> None:
    client = FakeTwilio(numbers=NUMBERS).client()
    numbers = list(sids(client).values())
    services = [service(client), service(client)]
    there: dict[str, str] = {}
    for move, which, what in moves:
        sid, number = services[which], numbers[what]
        if move == "add":
            operation: Any = v1.CreatePhoneNumber(sid, phone_number_sid=number)
            if number not in there:
                client(operation)
                there[number] = sid
            else:
                assert refusal(client, operation) == (409, 21710 if there[number] == sid else 21712)
        elif move == "take":
            gone: Any = v1.DeletePhoneNumber(sid, number)
            if there.get(number) == sid:
                client(gone)
                del there[number]
            else:
                assert refusal(client, gone) == (404, 20404)
        else:
            client(v1.DeleteService(sid))
            there = {each: held for each, held in there.items() if held != sid}
            services[which] = service(client)
    for sid in services:
        listed = {str(each.sid) for each in client(v1.ListPhoneNumber(sid)).items}
        assert listed == {number for number, held in there.items() if held == sid}


def test_a_released_number_leaves_its_pool(client: Client) -> None:
    one = service(client)
    number = sids(client)["+15017122661"]
    client(v1.CreatePhoneNumber(one, phone_number_sid=number))
    client(DeleteIncomingPhoneNumber(number))
    assert client(v1.ListPhoneNumber(one)).items == ()


def test_a_message_is_sent_from_the_pool(twilio: FakeTwilio, client: Client) -> None:
    one = service(client)
    client(v1.CreatePhoneNumber(one, phone_number_sid=sids(client)["+15017122662"]))
    sent = client(CreateMessage(to="+15558675310", messaging_service_sid=one, body="Hi"))
    twilio.run_until_idle()
    assert client(FetchMessage(str(sent.sid))).from_ == "+15017122662"


@pytest.mark.parametrize("sender", ["-", "x" * 12, "12345", "a.b", "ä"])
def test_invalid_alphanumeric_senders_are_refused(client: Client, sender: str) -> None:
    assert refusal(client, v1.CreateAlphaSender(service(client), alpha_sender=sender)) == (400, 21709)


def test_an_alphanumeric_sender_is_unique(client: Client) -> None:
    one = service(client)
    made = client(v1.CreateAlphaSender(one, alpha_sender="My Shop 24"))
    assert (str(made.sid)[:2], list(made.capabilities or ())) == ("AI", ["SMS"])
    assert refusal(client, v1.CreateAlphaSender(one, alpha_sender="My Shop 24")) == (409, 21710)
    client(v1.CreateAlphaSender(service(client), alpha_sender="My Shop 24"))
    for country in ("FR", "GB"):
        there = client(v1.CreateDestinationAlphaSender(one, alpha_sender="Shop", iso_country_code=country))
        assert there.iso_country_code == country


def test_short_codes_and_channels_must_belong_to_the_account(twilio: FakeTwilio, client: Client) -> None:
    one, code, channel = service(client), "SC" + "1" * 32, "XE" + "1" * 32
    assert refusal(client, v1.CreateShortCode(one, short_code_sid=code)) == (404, 20404)
    assert refusal(client, v1.CreateChannelSender(one, sid=channel)) == (404, 20404)
    twilio.store(FetchShortCode(code), {"short_code": "894546"})
    made = client(v1.CreateShortCode(one, short_code_sid=code))
    assert (made.sid, made.short_code) == (code, "894546")
    twilio.store(v2.FetchChannelsSender(channel), {"sender_id": "whatsapp:+15017122661"})
    sender = client(v1.CreateChannelSender(one, sid=channel))
    assert (sender.sid, sender.sender, sender.sender_type) == (channel, "whatsapp:+15017122661", "whatsapp")


def brand(client: Client, *, mock: bool = False) -> Any:
    bundle = "BU" + "0" * 32
    return client(
        v1.CreateBrandRegistrations(customer_profile_bundle_sid=bundle, a2p_profile_bundle_sid=bundle, mock=mock)
    )


def campaign(sid: str, brand_sid: str, usecase: str = "2FA") -> Any:
    return v1.CreateUsAppToPerson(
        sid,
        brand_registration_sid=brand_sid,
        description="Codes",
        message_flow="By form",
        message_samples=["Your code is 1"],
        us_app_to_person_usecase=usecase,
        has_embedded_links=False,
        has_embedded_phone=False,
    )


def test_a_brand_is_approved_after_a_while(twilio: FakeTwilio, client: Client) -> None:
    made = brand(client)
    assert (made.status, made.tcr_id, made.brand_type) == ("PENDING", None, "STANDARD")
    statuses: list[Any] = []
    for _ in range(3):
        twilio.advance(timedelta(seconds=5))
        statuses.append(client(v1.FetchBrandRegistrations(made.sid)).status)
    assert statuses == ["IN_REVIEW", "APPROVED", "APPROVED"]
    done = client(v1.FetchBrandRegistrations(made.sid))
    assert (str(done.tcr_id)[:1], len(str(done.tcr_id)), done.identity_status) == ("B", 7, "VERIFIED")
    assert refusal(client, v1.UpdateBrandRegistrations(made.sid)) == (400, 21725)


def test_a_failed_brand_can_be_resubmitted(twilio: FakeTwilio, client: Client) -> None:
    sid = "BN" + "1" * 32
    twilio.store(v1.FetchBrandRegistrations(sid), {"status": "FAILED", "failure_reason": "No such company"})
    again = client(v1.UpdateBrandRegistrations(sid))
    assert (again.status, again.failure_reason) == ("PENDING", None)
    twilio.run_until_idle()
    assert client(v1.FetchBrandRegistrations(sid)).status == "APPROVED"


def test_a_mock_brand_is_approved_immediately(client: Client) -> None:
    made = brand(client, mock=True)
    assert (made.status, made.mock) == ("APPROVED", True)
    assert made.tcr_id


def test_a_campaign_requires_an_approved_brand(twilio: FakeTwilio, client: Client) -> None:
    one, pending = service(client), brand(client)
    assert refusal(client, campaign(one, pending.sid)) == (400, 21717)
    twilio.run_until_idle()
    assert refusal(client, campaign(one, pending.sid, "NO_SUCH_USE")) == (400, 21720)
    made = client(campaign(one, pending.sid))
    assert (made.campaign_status, made.campaign_id, made.mock) == ("PENDING", None, False)
    assert client(v1.FetchService(one)).us_app_to_person_registered is False
    twilio.run_until_idle()
    (done,) = client(v1.ListUsAppToPerson(one)).items
    assert (done.campaign_status, str(done.campaign_id)[:1]) == ("VERIFIED", "C")
    assert client(v1.FetchService(one)).us_app_to_person_registered is True


def test_use_cases_of_services_and_campaigns_are_listed(client: Client) -> None:
    known: Any = client(v1.FetchUsecase()).usecases
    assert "undeclared" in [each["usecase"] for each in known]
    codes: Any = client(v1.FetchUsAppToPersonUsecase(service(client))).us_app_to_person_usecases
    assert "MARKETING" in [each["code"] for each in codes]


def test_a_changed_toll_free_verification_is_reviewed_again(twilio: FakeTwilio, client: Client) -> None:
    sid = "HH" + "1" * 32
    twilio.store(v1.FetchTollfreeVerification(sid), {"status": "TWILIO_REJECTED", "business_name": "Shop"})
    again = client(v1.UpdateTollfreeVerification(sid, business_name="The Shop"))
    assert (again.status, again.business_name) == ("PENDING_REVIEW", "The Shop")
    twilio.run_until_idle()
    assert client(v1.FetchTollfreeVerification(sid)).status == "TWILIO_APPROVED"
