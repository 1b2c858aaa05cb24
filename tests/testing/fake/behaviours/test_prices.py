from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from twilio_fp import NotFoundError
from twilio_fp.rest.pricing import v1, v2
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.numbering import COUNTRIES


@pytest.mark.parametrize(
    ("listing", "fetch"),
    [
        (v1.ListMessagingCountry, v1.FetchMessagingCountry),
        (v1.ListPhoneNumberCountry, v1.FetchPhoneNumberCountry),
        (v1.ListVoiceCountry, v1.FetchVoiceCountry),
        (v2.ListVoiceCountry, v2.FetchVoiceCountry),
        (v2.ListTrunkingCountry, v2.FetchTrunkingCountry),
    ],
)
def test_every_listed_country_has_prices_and_unknown_ones_are_not_found(listing: Any, fetch: Any) -> None:
    client: Any = FakeTwilio().client()
    countries = list(client.stream(listing(page_size=4)))
    assert [one.iso_country for one in countries] == sorted(COUNTRIES)
    for one in countries:
        found = client(fetch(one.iso_country))
        assert (found.country, found.url, found.price_unit) == (one.country, one.url, "USD")
        assert not found.extra
    with pytest.raises(NotFoundError):
        client(fetch("XX"))


def test_prices_are_decimals_by_kind_of_number() -> None:
    client: Any = FakeTwilio().client()
    kinds = client(v1.FetchPhoneNumberCountry("US")).phone_number_prices or ()
    assert [(one.number_type, one.base_price) for one in kinds] == [
        ("local", Decimal("1.15")),
        ("toll free", Decimal("2.15")),
    ]


@pytest.mark.parametrize("fetch", [v1.FetchVoiceNumber, v2.FetchVoiceNumber, v2.FetchTrunkingNumber])
def test_a_number_has_prices(fetch: Any) -> None:
    client: Any = FakeTwilio().client()
    found = client(fetch("+18005550123"))
    assert (found.country, found.price_unit) == ("United States", "USD")
    assert not found.extra
    with pytest.raises(NotFoundError):
        client(fetch("+1555"))
