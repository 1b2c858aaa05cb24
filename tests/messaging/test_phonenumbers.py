from __future__ import annotations

from typing import Any

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import UsageError
from twilio_fp.messaging import Address, is_e164
from twilio_fp.messaging.phonenumbers import PhoneNumber, parse_number

REGIONS = sorted(phonenumbers.SUPPORTED_REGIONS)


@pytest.mark.parametrize("region", REGIONS)
def test_an_example_of_each_country_is_read_in_each_form(region: str) -> None:
    example = phonenumbers.example_number(region)
    assert example is not None
    written = {
        form: phonenumbers.format_number(example, form)
        for form in (phonenumbers.PhoneNumberFormat.E164, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    }
    number = written[phonenumbers.PhoneNumberFormat.E164]
    found = parse_number(number)
    assert found.number == number
    assert is_e164(number)
    assert found.address == Address("phone", number)
    assert {parse_number(text, region=region) for text in written.values()} == {found}
    assert parse_number(f"whatsapp:{number}") == found


def test_pinned_numbers() -> None:
    assert parse_number("020 7183 8750", region="GB") == PhoneNumber(
        number="+442071838750", country_code=44, region="GB", line_type="fixed-line", national="020 7183 8750"
    )
    assert parse_number("(415) 555-2671", region="US").line_type == "fixed-line-or-mobile"
    assert parse_number("+44 7911 123456").line_type == "mobile"
    assert parse_number("+1 800 555 0199", strict=False).region in {"US", "001"}
    assert parse_number("+80012345678").region == "001"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("+1 555 000 0000", "in a range used in its country"),
        ("+999 123456789", "an existing country code"),
        ("+1 415 555", "longer"),
        ("+1 415 555 2671 555", "shorter"),
        ("020 7183 8750", "be passed with region=…"),
        ("12345", "be passed with region=…"),
        ("hello", "be passed with region=…"),
        ("", "non-empty"),
        ("+14155552671 ext. 5", "not have an extension"),
        ("1" * 5000, "at most 15 digits"),
    ],
    ids=lambda value: value[:20],
)
def test_an_invalid_number_is_explained(text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        parse_number(text)


def test_without_strict_only_the_length_is_checked() -> None:
    assert parse_number("+15550000000", strict=False).number == "+15550000000"


@pytest.mark.parametrize("region", ["gb", "UK", "", 5])
def test_an_unknown_region_is_refused(region: Any) -> None:
    with pytest.raises(UsageError, match="region must be"):
        parse_number("020 7183 8750", region=region)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = parse_number(text, region="US")
    except UsageError:
        return
    assert parse_number(found.number) == found
