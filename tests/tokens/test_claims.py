"""Times and claims: their bounds, invalid arguments, and malformed claims of a token."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from twilio_fp.errors import ExpiredTokenError, MalformedTokenError, NotYetValidTokenError, UsageError
from twilio_fp.tokens import claims

NOON = datetime(2024, 1, 1, 12, tzinfo=UTC)
NAIVE = NOON.replace(tzinfo=None)
SECOND = timedelta(seconds=1)
untyped: Any = claims
"""Untyped, as for callers without a type checker."""


def test_a_ttl_is_whole_seconds_within_its_bounds() -> None:
    least, most = 2 * SECOND, timedelta(hours=1)
    assert claims.ttl_between(least, most, least) == least
    assert claims.ttl_between(least, most, most) == most
    assert claims.ttl_between(least, most, timedelta(seconds=59.999)) == timedelta(seconds=59)
    for value in (timedelta(seconds=1.999), most + timedelta(microseconds=1)):
        with pytest.raises(UsageError, match=r"^ttl must be between 0:00:02 and 1:00:00, got "):
            claims.ttl_between(least, most, value)
    with pytest.raises(UsageError, match=r"^ttl must be a timedelta, got a value of type int: write timedelta"):
        claims.ttl_between(least, most, 60)


def test_a_capability_lives_between_a_second_and_a_century() -> None:
    for value in (SECOND, timedelta(days=36_500)):
        assert claims.as_ttl(value) == value
    for value in (timedelta(), timedelta(days=36_500, seconds=1)):
        with pytest.raises(UsageError, match="ttl must be between"):
            claims.as_ttl(value)


def test_the_seconds_of_a_ttl_are_counted() -> None:
    assert claims.ttl_seconds(timedelta(days=2, seconds=3, microseconds=4)) == 2 * 86_400 + 3


def test_a_time_is_in_utc_and_whole_seconds() -> None:
    there = datetime(2024, 1, 1, 14, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2)))
    assert claims.moment("nbf", there) == claims.as_nbf(there) == NOON
    assert claims.moment("nbf", there).tzinfo is UTC
    assert claims.as_nbf(None) is None


@pytest.mark.parametrize("read", [claims.moment, claims.numeric_date])
def test_a_time_without_a_zone_is_rejected(read: Any) -> None:
    times = r"^nbf must be a datetime with a time zone, such as datetime\.now\(UTC\), got "
    with pytest.raises(UsageError, match=times + r"datetime\.datetime\(2024, 1, 1, 12, 0\), which has none$"):
        read("nbf", NAIVE)
    with pytest.raises(UsageError, match=f"{times}int$"):
        read("nbf", 1700000000)


def test_a_moment_outside_the_years_1_to_9999_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^nbf must be a time within the years 1 to 9999 in UTC, got "):
        claims.moment("nbf", datetime.max.replace(tzinfo=timezone(timedelta(hours=-1))))


def test_a_numeric_date_drops_fractions_before_1970_too() -> None:
    assert claims.numeric_date("nbf", datetime(1970, 1, 1, 0, 0, 1, 999_999, tzinfo=UTC)) == 1
    assert claims.numeric_date("nbf", datetime(1969, 12, 31, 23, 59, 59, 1, tzinfo=UTC)) == -1


def test_a_token_must_become_valid_before_it_expires() -> None:
    seconds = claims.numeric_date("nbf", NOON)
    assert claims.not_before(None, 0) is None
    assert claims.not_before(NOON, seconds + 1) == seconds
    for expires in (seconds, seconds - 1):
        with pytest.raises(
            UsageError, match=r"the token would never be valid: it expires before nbf=2024-01-01T12:00:00"
        ):
            claims.not_before(NOON, expires)


@pytest.mark.parametrize(
    ("read", "value", "found"),
    [
        (claims.read_text, "a", "a"),
        (claims.read_text, "", ""),
        (claims.read_text, None, None),
        (claims.read_list, [1], [1]),
        (claims.read_list, [], []),
        (claims.read_object, {"a": 1}, {"a": 1}),
        (claims.read_object, None, {}),
        (claims.read_time, None, None),
        (claims.read_time, 0, datetime(1970, 1, 1, tzinfo=UTC)),
        (claims.read_time, 1.5, datetime(1970, 1, 1, 0, 0, 1, 500_000, tzinfo=UTC)),
    ],
)
def test_a_claim_is_read(read: Any, value: Any, found: Any) -> None:
    assert read({"it": value}, "it") == found


def test_claims_may_be_absent_except_for_lists() -> None:
    assert (claims.read_text({}, "it"), claims.read_time({}, "it"), claims.read_object({}, "it")) == (None, None, {})
    with pytest.raises(MalformedTokenError, match=r"^the claim it: expected 'a list', found None$"):
        claims.read_list({}, "it")


@pytest.mark.parametrize(
    ("read", "value", "expected"),
    [
        (claims.read_text, 5, "text"),
        (claims.read_text, False, "text"),
        (claims.read_list, "a", "a list"),
        (claims.read_list, {}, "a list"),
        (claims.read_object, [], "an object"),
        (claims.read_object, False, "an object"),
        (claims.read_time, "0", "seconds since 1970"),
        (claims.read_time, True, "seconds since 1970"),
        (claims.read_time, 10**20, "seconds since 1970"),
        (claims.read_time, float("inf"), "seconds since 1970"),
        (claims.read_time, float("nan"), "seconds since 1970"),
        (claims.read_time, 253_402_300_800, "seconds since 1970"),
    ],
)
def test_a_claim_of_another_type_is_malformed(read: Any, value: Any, expected: str) -> None:
    with pytest.raises(MalformedTokenError, match=f"^the claim it: expected {expected!r}, found ") as caught:
        read({"it": value}, "it")
    assert caught.value.found is value


def test_the_three_times_are_distinguished() -> None:
    times = claims.read_times({"iat": 1, "exp": 2, "nbf": 3})
    assert [None if time is None else time.second for time in times] == [1, 2, 3]
    assert claims.read_times({}) == (None, None, None)


@pytest.mark.parametrize(
    ("issued", "expires", "begins", "ttl"),
    [
        (NOON, NOON + 5 * SECOND, None, 5 * SECOND),
        (NOON, NOON + 5 * SECOND, NOON + SECOND, 5 * SECOND),
        (None, NOON + 5 * SECOND, NOON + SECOND, 4 * SECOND),
        (None, NOON, None, 7 * SECOND),
        (NOON, None, NOON, 7 * SECOND),
        (NOON, NOON - SECOND, None, -SECOND),
        (NOON, NOON + timedelta(days=1, seconds=1.5), None, timedelta(days=1, seconds=1)),
    ],
)
def test_a_ttl_is_counted_from_iat_or_else_nbf(issued: Any, expires: Any, begins: Any, ttl: timedelta) -> None:
    assert claims.read_ttl((issued, expires, begins), 7 * SECOND) == ttl


def test_a_token_is_valid_until_the_second_of_its_expiry() -> None:
    times = None, NOON, None
    just = timedelta(microseconds=1)
    assert claims.check_times(times, now=NOON - just) == NOON
    with pytest.raises(ExpiredTokenError) as caught:
        claims.check_times(times, now=NOON)
    assert (caught.value.expected, caught.value.found) == (NOON, NOON)
    assert str(caught.value).startswith("token expired")
    assert claims.check_times(times, now=NOON + SECOND - just, leeway=SECOND) == NOON
    with pytest.raises(ExpiredTokenError, match=r"\(leeway 1 s\)"):
        claims.check_times(times, now=NOON + SECOND, leeway=SECOND)


def test_a_token_is_valid_from_the_second_of_its_nbf() -> None:
    times = None, NOON + timedelta(hours=1), NOON
    just = timedelta(microseconds=1)
    assert claims.check_times(times, now=NOON) == claims.check_times(times, now=NOON - SECOND, leeway=SECOND)
    with pytest.raises(NotYetValidTokenError) as caught:
        claims.check_times(times, now=NOON - just)
    assert (caught.value.expected, caught.value.found) == (NOON - just, NOON)
    assert "leeway" not in str(caught.value).partition("(now")[0]
    with pytest.raises(NotYetValidTokenError, match=r"\(leeway 1 s\)"):
        claims.check_times(times, now=NOON - SECOND - just, leeway=SECOND)


def test_times_at_the_limits_of_datetime_do_not_overflow() -> None:
    first, last = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
    assert claims.check_times((None, last, first), now=NOON, leeway=timedelta.max) == last


def test_a_token_must_state_when_it_expires() -> None:
    with pytest.raises(MalformedTokenError, match=r"^the claim exp: expected 'seconds since 1970', found None$"):
        claims.check_times((NOON, None, None), now=NOON)


def test_now_must_have_a_time_zone_and_the_leeway_must_not_be_negative() -> None:
    times = None, NOON, None
    with pytest.raises(UsageError, match=r"^now must be a datetime with a time zone"):
        claims.check_times(times, now=NAIVE)
    with pytest.raises(
        UsageError, match=r"a non-negative timedelta, got datetime\.timedelta\(days=-1, seconds=86399\)$"
    ):
        claims.check_times(times, now=NOON, leeway=-SECOND)
    with pytest.raises(UsageError, match=r"a non-negative timedelta, got int$"):
        untyped.check_times(times, now=NOON, leeway=5)
