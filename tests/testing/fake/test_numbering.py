from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.numbering import (
    AREAS,
    COUNTRIES,
    KINDS,
    country,
    country_of,
    incoming,
    is_area_code,
    kind_of,
    national_format,
    normalized,
    prefixes_of,
    problems,
)


@st.composite
def sold(draw: st.DrawFn) -> tuple[str, str, str]:
    """A country, a kind that it has, and a number of it."""
    found = draw(st.sampled_from(list(COUNTRIES.values())))
    kind = draw(st.sampled_from(list(found.kinds)))
    prefix = draw(st.sampled_from(prefixes_of(found, kind)))
    size = found.sizes[kind] - len(prefix)
    rest = draw(st.text("0123456789", min_size=size, max_size=size))
    return found.iso, kind, f"+{found.calling}{prefix}{rest}"


@given(sold())
def test_a_number_for_sale_is_valid_for_its_country_and_kind(case: tuple[str, str, str]) -> None:
    iso, kind, number = case
    found = country_of(number)
    assert found is not None
    assert (problems(number), kind_of(number)) == ([], kind.lower())
    assert found.iso == iso or (kind, found.iso, iso) == ("TollFree", "US", "CA")  # which share these numbers
    members = incoming(number)
    assert members["phone_number"] == number
    assert members["address_requirements"] == ("none" if kind == "TollFree" else found.requires)


@given(sold())
def test_a_national_number_is_read_back_in_its_country(case: tuple[str, str, str]) -> None:
    iso, _, number = case
    assert normalized(national_format(number), iso) == number


@given(sold(), st.integers(1, 20))
def test_a_number_with_too_few_or_too_many_digits_is_reported(case: tuple[str, str, str], more: int) -> None:
    _, _, number = case
    found = country_of(number)
    assert found is not None
    size = len(number) - 1 - len(found.calling)
    longer = number + "1" * (max(found.lengths) - size + more)
    assert problems(longer) == ["TOO_LONG"]
    shorter = number[: 1 + len(found.calling) + min(found.lengths) - 1]
    assert problems(shorter) == ["TOO_SHORT"]


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("+1notanumber", ["NOT_A_NUMBER"]),
        ("+9995551234", ["INVALID_COUNTRY_CODE"]),
        ("+6512345678", []),
        ("+65123456789", ["INVALID_LENGTH"]),
        ("+37120000000", []),
    ],
)
def test_an_invalid_number_has_lookups_reason(number: str, wrong: list[str]) -> None:
    assert problems(number) == wrong


def test_area_codes_are_american_or_canadian_and_never_toll_free() -> None:
    for code, area in AREAS.items():
        other = "CA" if area.country == "US" else "US"
        assert is_area_code(code, area.country)
        assert not is_area_code(code, other)
    for code in ("800", "888", "533", "500", "911", "123", "1", "4155"):
        assert not is_area_code(code, "US")


def test_countries_are_found_by_letters_and_by_calling_code() -> None:
    assert country("gb") is COUNTRIES["GB"]
    latvia = country("LV")
    assert latvia is not None
    assert latvia.calling == "371"
    assert country("XX") is None
    found = country_of("+14165550100")
    assert found is not None
    assert found.iso == "CA"
    assert set(KINDS) >= {kind for each in COUNTRIES.values() for kind in each.kinds}
