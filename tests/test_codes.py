"""The names of error codes: one table, whose parts agree."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import codes
from twilio_fp.errors import ApiError

NAMES = [name for name in codes.__all__ if name.isupper()]


def test_every_code_is_exported() -> None:
    assert {name for name in vars(codes) if name.isupper() and not name.startswith("_")} == set(NAMES)
    assert {*codes.__all__} - {*NAMES} == {"describe", "name", "page"}
    assert len(set(codes.__all__)) == len(codes.__all__)


def test_no_code_has_two_names() -> None:
    assert len({getattr(codes, name) for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_name_sentence_and_page_agree(name: str) -> None:
    code = getattr(codes, name)
    assert type(code) is int
    assert 10_000 <= code <= 99_999
    assert codes.name(code) == name
    assert codes.page(code) == f"https://www.twilio.com/docs/api/errors/{code}"
    sentence = codes.describe(code)
    assert sentence is not None
    assert re.fullmatch(r"[A-Z<].+[^ .]\.", sentence)
    assert "\n" not in sentence


def test_no_two_codes_have_the_same_sentence() -> None:
    sentences = [codes.describe(getattr(codes, name)) for name in NAMES]
    assert len(set(sentences)) == len(sentences)


# Names that are close to the titles in Twilio's dictionary.
@pytest.mark.parametrize(
    ("code", "name"),
    [
        (11200, "HTTP_RETRIEVAL_FAILURE"),
        (12100, "DOCUMENT_PARSE_FAILURE"),
        (20003, "PERMISSION_DENIED"),
        (20404, "NOT_FOUND"),
        (20429, "TOO_MANY_REQUESTS"),
        (21211, "INVALID_TO_NUMBER"),
        (21408, "NO_MESSAGING_GEO_PERMISSION"),
        (21610, "UNSUBSCRIBED_RECIPIENT"),
        (21614, "TO_NUMBER_NOT_MOBILE"),
        (30003, "UNREACHABLE_HANDSET"),
        (30005, "UNKNOWN_HANDSET"),
        (30006, "LANDLINE_OR_UNREACHABLE_CARRIER"),
        (30007, "MESSAGE_FILTERED"),
        (30034, "A2P_UNREGISTERED_NUMBER"),
        (60202, "VERIFY_MAX_CHECKS_REACHED"),
        (60203, "VERIFY_MAX_SENDS_REACHED"),
        (63016, "OUTSIDE_MESSAGING_WINDOW"),
    ],
)
def test_the_common_codes_have_these_numbers(code: int, name: str) -> None:
    assert getattr(codes, name) == code


@given(st.integers().filter(lambda code: code not in {getattr(codes, name) for name in NAMES}))
def test_a_code_without_a_name_still_has_a_page(code: int) -> None:
    assert codes.name(code) is None
    assert codes.describe(code) is None
    assert codes.page(code).endswith(f"/{code}")


def test_an_error_without_a_code_has_no_name() -> None:
    error = ApiError(status=502)
    assert codes.name(error.code) is None
    assert codes.describe(error.code) is None


def test_an_api_errors_code_compares_with_a_name() -> None:
    error = ApiError(status=400, code=21610, message="Attempt to send to unsubscribed recipient")
    assert error.code == codes.UNSUBSCRIBED_RECIPIENT
    assert error.code != codes.INVALID_TO_NUMBER
    match error.code:
        case codes.UNSUBSCRIBED_RECIPIENT:
            pass
        case _:
            pytest.fail("a name matches as a value")
