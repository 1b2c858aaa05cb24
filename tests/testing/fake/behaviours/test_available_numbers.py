from __future__ import annotations

import re
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.api.v2010 import (
    CreateIncomingPhoneNumber,
    DeleteIncomingPhoneNumber,
    FetchAvailablePhoneNumberCountry,
    ListAvailablePhoneNumberCountry,
    ListAvailablePhoneNumberLocal,
    ListAvailablePhoneNumberMobile,
    ListAvailablePhoneNumberTollFree,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.numbering import COUNTRIES, country_of, kind_of, problems


def local(twilio: FakeTwilio | None = None, country: str = "US", **filters: Any) -> list[Any]:
    client = (twilio or FakeTwilio()).client()
    return list(client(ListAvailablePhoneNumberLocal(country, **filters)).items)


@given(st.sampled_from(sorted(COUNTRIES)), st.integers(0, 3), st.integers(1, 60))
def test_numbers_are_valid_distinct_and_determined_by_the_seed(iso: str, seed: int, size: int) -> None:
    numbers = [one.phone_number for one in local(FakeTwilio(seed=seed), iso, page_size=size)]
    assert len(set(numbers)) == len(numbers) == size
    for number in numbers:
        found = country_of(number)
        assert found is not None
        assert (found.iso, kind_of(number), problems(number)) == (iso, "local", [])
    assert numbers == [one.phone_number for one in local(FakeTwilio(seed=seed), iso, page_size=size)]
    assert numbers != [one.phone_number for one in local(FakeTwilio(seed=seed + 1), iso, page_size=size)]


def test_thirty_numbers_have_places_and_capabilities() -> None:
    found = local(area_code=206)
    assert len(found) == 30
    one = found[0]
    assert re.fullmatch(r"\(206\) \d{3}-\d{4}", one.friendly_name)
    assert (one.region, one.locality, one.iso_country, one.address_requirements) == ("WA", "Seattle", "US", "none")
    can = one.capabilities
    assert (can.voice, can.sms, can.mms, can.fax) == (True, True, True, False)


def test_capabilities_and_coordinates_are_formatted_as_at_twilio() -> None:
    from twilio_fp import RawOperation

    twilio = FakeTwilio()
    path = f"/2010-04-01/Accounts/{twilio.credentials.account_sid}/AvailablePhoneNumbers/US/Local.json"
    body = twilio.client()(RawOperation("GET", "api.twilio.com", path, query={"PageSize": "1"}))
    assert set(body) == {"available_phone_numbers", "uri"}
    (one,) = body["available_phone_numbers"]
    assert one["capabilities"] == {"voice": True, "SMS": True, "MMS": True, "fax": False}
    assert re.fullmatch(r"-?\d+\.\d{6}", one["latitude"])


@given(st.text("0123456789*ABCXYZ", min_size=2, max_size=6))
def test_numbers_contain_the_requested_pattern(pattern: str) -> None:
    keypad = str.maketrans("ABCXYZ", "222999")
    wanted = re.compile(pattern.translate(keypad).replace("*", "."))
    found = local(contains=pattern)
    assert all(wanted.search(one.phone_number) for one in found)
    if pattern[0] not in "01" and len(pattern) < 4:
        assert found


def test_a_pattern_with_a_plus_is_a_prefix() -> None:
    found = local(contains="+1206555")
    assert found
    assert all(one.phone_number.startswith("+1206555") for one in found)
    assert {one.phone_number[:8] for one in local(contains="+1224555")} == {"+1224555"}
    assert {one.phone_number[:5] for one in local(contains="224*******")} == {"+1224"}


def test_numbers_are_found_by_place_and_by_distance() -> None:
    assert {one.region for one in local(in_region="WA")} == {"WA"}
    assert {one.locality for one in local(in_postal_code="94103")} == {"San Francisco"}
    near = {one.locality for one in local(near_number="+14155550100", distance=35)}
    assert near == {"San Francisco", "Oakland", "Palo Alto"}
    assert {one.locality for one in local(near_lat_long="47.6,-122.3")} == {"Seattle"}
    assert {one.iso_country for one in local(country="CA")} == {"CA"}
    assert local(area_code=800) == local(area_code=416) == []
    assert len(local(area_code=224)) == 30


def test_filters_for_missing_capabilities_find_nothing() -> None:
    assert local(fax_enabled=True) == []
    assert local(sms_enabled=True, voice_enabled=True) != []
    assert local(country="GB", exclude_local_address_required=True) == []
    assert local(country="GB", exclude_foreign_address_required=True) != []
    toll_free = FakeTwilio().client()(ListAvailablePhoneNumberTollFree("US", fax_enabled=True)).items
    assert toll_free[0].address_requirements == "none"
    free = FakeTwilio().client()(ListAvailablePhoneNumberTollFree("US", area_code=888)).items
    assert {str(one.phone_number)[:5] for one in free} == {"+1888"}
    canadian = FakeTwilio().client()(ListAvailablePhoneNumberTollFree("CA")).items
    assert {one.iso_country for one in canadian} == {"CA"}


def test_an_owned_number_is_not_available() -> None:
    twilio = FakeTwilio()
    client: Any = twilio.client()
    number = local(twilio)[0].phone_number
    sid = client(CreateIncomingPhoneNumber(phone_number=number)).sid
    assert number not in [one.phone_number for one in local(twilio)]
    client(DeleteIncomingPhoneNumber(sid))
    assert local(twilio)[0].phone_number == number


def test_countries_list_their_kinds_of_numbers() -> None:
    client: Any = FakeTwilio().client()
    countries = client(ListAvailablePhoneNumberCountry()).items
    assert {one.country_code for one in countries} == set(COUNTRIES)
    assert set(client(FetchAvailablePhoneNumberCountry("US")).subresource_uris) == {"local", "toll_free"}
    assert refusal(client, FetchAvailablePhoneNumberCountry("XX")) == (404, 20404)
    assert refusal(client, ListAvailablePhoneNumberMobile("US")) == (404, 20404)
    assert refusal(client, ListAvailablePhoneNumberLocal("US", contains="5"))[0] == 400
    assert refusal(client, ListAvailablePhoneNumberLocal("US", near_lat_long="here"))[0] == 400
    assert refusal(client, ListAvailablePhoneNumberLocal("US", near_number="+442071838750"))[0] == 400
