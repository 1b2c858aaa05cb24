from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from email.utils import format_datetime, parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.zones import BEYOND
from twilio_fp import CreateMessage, ListMessage, RawOperation, json
from twilio_fp.canonical_json import json_text
from twilio_fp.codec.request import encode
from twilio_fp.codec.temporal import (
    RFC2822_DAYS,
    decode_date,
    decode_instant,
    decode_rfc2822,
    encode_instant,
    encode_rfc2822,
)
from twilio_fp.errors import UsageError
from twilio_fp.rest.taskrouter.v1 import CreateTask
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from collections.abc import Callable

PACIFIC = timezone(timedelta(hours=-8))
ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
FIRST, LAST = datetime.fromisoformat("0001-01-02"), datetime.fromisoformat("9999-12-30")
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 1, 1, 12, tzinfo=PACIFIC), "2024-01-01T20:00:00Z"),
        (datetime(2024, 1, 1, 20, tzinfo=PACIFIC), "2024-01-02T04:00:00Z"),
        (datetime(2024, 2, 29, tzinfo=UTC), "2024-02-29T00:00:00Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 250_000, tzinfo=UTC), "2024-01-01T00:00:00.250000Z"),
        (datetime(99, 1, 1, tzinfo=UTC), "0099-01-01T00:00:00Z"),
        (date(2024, 2, 29), "2024-02-29"),
        ("2008-01-02", "2008-01-02"),
        ("whatever it is", "whatever it is"),
    ],
)
def test_times_are_written_as_text(value: datetime | date | str, text: str) -> None:
    assert encode_instant(value) == text


WRITERS: dict[str, Callable[[datetime], object]] = {
    "encode_instant": encode_instant,
    "encode_rfc2822": encode_rfc2822,
    "json_text": lambda at: json_text({"a": [at]}),
    "json.dumps": json.dumps,
    "JSON as text": lambda at: CreateTask("WS1", attributes={"at": at}),
    "a form field": lambda at: ListMessage(date_sent=at),
    "a form": lambda at: RawOperation("POST", "api", "/x", form={"at": at}),
    "a query": lambda at: RawOperation("GET", "api", "/x", query={"at": at}),
    "a body": lambda at: RawOperation("POST", "api", "/x", json={"at": at}),
    "extra": lambda at: encode(CreateMessage(to="+1", extra={"At": at}), account_sid="AC1"),
    "a fake's clock": lambda at: FakeTwilio(now=at),
}


@pytest.mark.parametrize("at", BEYOND, ids=["before", "after"])
@pytest.mark.parametrize("writer", WRITERS)
def test_a_time_beyond_the_range_of_utc_is_refused_by_name_everywhere(writer: str, at: datetime) -> None:
    with pytest.raises(UsageError, match="in the years 1 to 9999 of UTC"):
        WRITERS[writer](at)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(UsageError, match="an aware datetime"):
        encode_instant(datetime.fromisoformat("2024-01-01T00:00:00"))


@pytest.mark.parametrize(
    "text",
    [
        "2024-01-01T20:00:00Z",
        "2024-01-01T20:00:00.000Z",
        "2024-01-01T20:00:00.000000000Z",
        "2024-01-01T20:00:00+00:00",
        "2024-01-01T12:00:00-08:00",
        "2024-01-01T12:00:00-0800",
        "2024-01-02T01:30:00+05:30",
        "2024-01-01 20:00:00",
        "2024-01-01T20:00:00",
        "20240101T200000Z",
        "Mon, 01 Jan 2024 20:00:00 +0000",
        "Mon, 01 Jan 2024 20:00:00 -0000",
    ],
)
def test_iso_8601_is_read_in_every_format(text: str) -> None:
    found = decode_instant(text)
    assert found == datetime(2024, 1, 1, 20, tzinfo=UTC)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(("fraction", "microsecond"), [("5", 500_000), ("25", 250_000), ("123456789", 123_456)])
def test_fractions_are_read(fraction: str, microsecond: int) -> None:
    assert decode_instant(f"2024-01-01T00:00:00.{fraction}Z") == datetime(
        2024, 1, 1, microsecond=microsecond, tzinfo=UTC
    )


@pytest.mark.parametrize(
    "text",
    [
        "Mon, 01 Jan 2024 20:00:00 +0000",
        "Mon, 01 Jan 2024 12:00:00 -0800",
        "Mon, 1 Jan 2024 20:00:00 +0000",
        "Mon, 01 Jan 2024 20:00:00 GMT",
        "01 Jan 2024 20:00:00 +0000",
        "2024-01-01T20:00:00Z",
    ],
)
def test_an_email_date_is_read_in_every_format(text: str) -> None:
    found = decode_rfc2822(text)
    assert found == datetime(2024, 1, 1, 20, tzinfo=UTC)
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "text", ["2024-02-29", "2024-02-29T23:59:59Z", "2024-02-29T00:00:00+05:30", "20240229", "20240229T10"]
)
def test_a_date_is_the_one_written_in_the_text(text: str) -> None:
    assert decode_date(text) == date(2024, 2, 29)
    assert type(decode_date(text)) is date


ODD = (
    "",
    "x",
    "2024-13-01",
    "2023-02-29T00:00:00Z",
    "Mon, 32 Jan 2024 20:00:00 +0000",
    "Mon, 01 Foo 2024 20:00:00 +0000",
)


@pytest.mark.parametrize("text", [*ODD, "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])
@pytest.mark.parametrize("decode", [decode_instant, decode_rfc2822])
def test_an_invalid_time_is_a_value_error(decode: object, text: str) -> None:
    assert callable(decode)
    with pytest.raises(ValueError, match=r".*"):
        decode(text)


@given(MOMENTS)
def test_a_time_round_trips(moment: datetime) -> None:
    text = encode_instant(moment)
    assert text.endswith("Z")
    assert decode_instant(text) == moment


@given(MOMENTS.filter(lambda moment: moment.year >= 1000))  # email.utils reads shorter years as abbreviated ones
def test_email_dates_agree_with_the_standard_library(moment: datetime) -> None:
    second = moment.replace(microsecond=0)
    assert encode_rfc2822(second) == format_datetime(second.astimezone(UTC))
    assert decode_rfc2822(format_datetime(second)) == second == parsedate_to_datetime(format_datetime(second))
    assert decode_rfc2822(encode_rfc2822(second)) == second


@pytest.mark.parametrize("year", [1, 99, 999])
def test_a_year_in_an_email_date_has_four_digits(year: int) -> None:
    moment = datetime(year, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert encode_rfc2822(moment).split(" ")[3] == f"{year:04}"
    assert decode_rfc2822(encode_rfc2822(moment)) == moment


def test_the_cache_of_days_is_bounded() -> None:
    sizes: list[int] = []
    for number in range(3000):
        day = datetime(2000, 1, 1, 12, tzinfo=UTC) + timedelta(days=number)
        assert decode_rfc2822(encode_rfc2822(day)) == day
        sizes.append(len(RFC2822_DAYS))
    assert (min(sizes) > 0, max(sizes)) == (True, 1024)


def test_every_day_and_month_has_its_name_in_an_email_date() -> None:
    for number in range(366):
        day = datetime(2024, 1, 1, 12, tzinfo=UTC) + timedelta(days=number)
        assert encode_rfc2822(day) == format_datetime(day)


@pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="time.tzset(), which sets the process's zone, exists on Unix alone"
)
@pytest.mark.parametrize("zone", ["UTC", "IST-5:30"])  # in POSIX the sign is inverted: this is ahead of UTC
def test_a_time_without_a_zone_is_read_as_utc_everywhere(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime(2024, 1, 1, 12, tzinfo=UTC)
    try:
        with monkeypatch.context() as there:
            there.setenv("TZ", zone)
            time.tzset()
            assert decode_instant("2024-01-01T12:00:00") == noon
            assert decode_rfc2822("Mon, 01 Jan 2024 12:00:00 -0000") == noon
            assert decode_rfc2822("Mon, 01 Jan 2024 12:00:00") == noon
            assert encode_instant(noon) == "2024-01-01T12:00:00Z"
    finally:
        time.tzset()


class Interrupted(tzinfo):
    """A time zone in which an exception is raised by a user's code."""

    def utcoffset(self, moment: datetime | None, /) -> timedelta:
        raise OverflowError("of the caller's own")


def test_a_foreign_error_raised_while_a_time_is_read_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Late:
        """A reader during which an exception is raised by a user's code."""

        @staticmethod
        def fromisoformat(_: str) -> datetime:
            raise ValueError("of the caller's own")

    monkeypatch.setattr("twilio_fp.codec.temporal.datetime", Late)
    with pytest.raises(ValueError, match="of the caller's own"):
        decode_instant("Mon, 01 Jan 2024 12:00:00 -0800")


def test_a_foreign_error_raised_while_a_time_is_converted_to_utc_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    odd = datetime(2024, 1, 1, tzinfo=Interrupted())  # type: ignore[abstract]
    monkeypatch.setattr("email.utils.parsedate_to_datetime", lambda _: odd)
    with pytest.raises(OverflowError, match="of the caller's own"):
        decode_rfc2822("Mon, 01 Jan 2024 12:00:00 -0800")
