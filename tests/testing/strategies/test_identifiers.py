from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import CreateMessage, UsageError
from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.rest.lookups.v2 import FetchPhoneNumber
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.numbering import COUNTRIES, country_of, problems
from twilio_fp.testing.strategies import credentials, phone_numbers, sids


@given(
    st.sampled_from(("SM", "AC", "conv_action_", "mem_profile_")).flatmap(
        lambda prefix: st.tuples(st.just(prefix), sids(prefix))
    )
)
def test_sids_have_the_format_of_their_kind(drawn: tuple[str, str]) -> None:
    prefix, sid = drawn
    rest = "[0-7][0-9a-hjkmnp-tv-z]{25}" if facts.is_type_id(prefix) else "[0-9a-f]{32}"
    assert re.fullmatch(prefix + rest, sid)


@pytest.mark.parametrize("country", sorted(COUNTRIES))
def test_numbers_are_valid_in_their_country(country: str) -> None:
    @given(phone_numbers(country))
    def check(number: str) -> None:
        assert re.fullmatch(r"\+[1-9][0-9]{6,14}", number)
        found = country_of(number)
        assert found is not None
        assert found.iso == country
        assert problems(number) == []

    check()


@given(phone_numbers())
def test_any_number_can_be_messaged_and_looked_up(number: str) -> None:
    client = FakeTwilio().client()
    assert client(FetchPhoneNumber(number)).valid
    assert client(CreateMessage(to=number, from_="+15017122661", body="Hi")).to == number


@given(credentials())
def test_credentials_belong_to_an_account(each: AuthToken | ApiKey) -> None:
    assert re.fullmatch("AC[0-9a-f]{32}", each.account_sid)
    assert isinstance(each, AuthToken) or re.fullmatch("SK[0-9a-f]{32}", each.key_sid)


@pytest.mark.parametrize("prefix", ["", "S", "SMS", "sm", "_", 3, None])
def test_an_invalid_sid_prefix_is_rejected(prefix: Any) -> None:
    with pytest.raises(UsageError, match="prefix must be two capital letters, such as 'SM'"):
        sids(prefix)


@pytest.mark.parametrize("country", ["", "us", "XX", 3])
def test_a_country_where_no_numbers_are_sold_is_rejected(country: Any) -> None:
    with pytest.raises(UsageError, match="country must be one of "):
        phone_numbers(country)
