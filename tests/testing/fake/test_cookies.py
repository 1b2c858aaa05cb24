"""A cookie lasts as long as the application says, and never longer than four hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.http import HttpResponse
from twilio_fp.testing.fake.cookies import LONGEST, cookie_header, cookies_set, lasting

NOW = datetime(2024, 1, 1, tzinfo=UTC)
TOKENS = st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=8)


def cookies(*values: str) -> dict[str, tuple[str, datetime]]:
    return cookies_set(HttpResponse(200, [("Set-Cookie", value) for value in values]), NOW)


@given(st.dictionaries(TOKENS.map(lambda text: f"c{text}"), TOKENS, max_size=4))
def test_a_cookie_is_sent_back_for_four_hours(given: dict[str, str]) -> None:
    found = cookies(*[f"{name}={value}; Path=/; HttpOnly" for name, value in given.items()])
    assert lasting(found, NOW) == lasting(found, NOW + LONGEST - timedelta(seconds=1)) == given
    assert lasting(found, NOW + LONGEST) == {}
    sent = cookie_header(given).get("Cookie", "")
    assert dict(pair.split("=") for pair in sent.split("; ") if pair) == given


@pytest.mark.parametrize(
    ("attributes", "seconds"),
    [
        ("Max-Age=60", 60),
        ("Max-Age=0", 0),
        ("Max-Age=-1", 0),
        ("Max-Age=99999999999999999999", 4 * 3600),
        ("Max-Age=soon", 4 * 3600),
        ("Expires=Mon, 01 Jan 2024 00:01:00 GMT", 60),
        ("Expires=Mon, 01 Jan 2035 00:01:00 GMT", 4 * 3600),
        ("Expires=whenever", 4 * 3600),
        ("Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=60", 60),
    ],
)
def test_a_cookie_lasts_as_long_as_it_says_but_at_most_four_hours(attributes: str, seconds: int) -> None:
    assert cookies(f"a=1; {attributes}") == {"a": ("1", NOW + timedelta(seconds=seconds))}


def test_an_expired_cookie_is_deleted_and_an_invalid_one_ignored() -> None:
    assert lasting(cookies("a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT"), NOW) == {}
    assert cookies("a\x01b=1", "") == {}
