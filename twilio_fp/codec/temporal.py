"""Dates and times as text and back: ISO 8601 (RFC 3339) and the email format (RFC 2822)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from twilio_fp.converters import as_utc, refuse
from twilio_fp.origin import is_readers

__all__ = ["RFC2822_DAYS", "decode_date", "decode_instant", "decode_rfc2822", "encode_instant", "encode_rfc2822"]

_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_MONTHS = {name: f"{number:02}" for number, name in enumerate(_NAMES, 1)}


class _Days(dict[str, str]):
    """A cache of ``24 Aug 2023`` → ``2023-08-24``, cleared at 1,024 days: the times of a page are on few days."""

    def __missing__(self, text: str) -> str:
        if len(self) >= 1024:
            self.clear()
        day = self[text] = f"{text[7:]}-{_MONTHS.get(text[3:6])}-{text[:2]}"
        return day


RFC2822_DAYS: Final = _Days()
"""The ISO 8601 dates of RFC 2822 days."""

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def encode_instant(value: datetime | date | str) -> str:
    """Return ISO 8601 text: an aware time in UTC with ``Z``, a date as ``YYYY-MM-DD``, text as it is.

    >>> from datetime import timedelta, timezone
    >>> encode_instant(datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=-8))))
    '2024-01-01T20:00:00Z'

    Raises:
        UsageError: the time has no zone, or is outside the years 1 to 9999 in UTC.

    Source: https://www.rfc-editor.org/rfc/rfc3339#section-5.6
    """
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise refuse("an aware datetime (one with a time zone)", value)
        return as_utc(value).isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def decode_instant(text: str) -> datetime:
    """Return the aware UTC time in ISO 8601 text; without an offset it is taken as UTC.

    RFC 2822 is accepted too, since some responses use it instead.

    >>> decode_instant("2024-01-01T12:00:00.25-08:00")
    datetime.datetime(2024, 1, 1, 20, 0, 0, 250000, tzinfo=datetime.timezone.utc)

    Raises:
        ValueError: the text is not a date and time.
    """
    try:
        value = datetime.fromisoformat(text)
    except ValueError as error:
        if text[3:4] != "," or not is_readers(error):
            raise
        return decode_rfc2822(text)
    if value.tzinfo is UTC:
        return value
    return value.replace(tzinfo=UTC) if value.tzinfo is None else _utc(value)


def decode_date(text: str) -> date:
    """Return the date in ISO 8601 text, ignoring any time after it.

    >>> decode_date("2024-02-29"), decode_date("2024-02-29T00:00:00+05:30")
    (datetime.date(2024, 2, 29), datetime.date(2024, 2, 29))

    Raises:
        ValueError: the text is not a date.
    """
    return datetime.fromisoformat(text).date()


def decode_rfc2822(text: str) -> datetime:
    """Return the aware UTC time in RFC 2822 text; ISO 8601 is accepted too.

    >>> decode_rfc2822("Thu, 24 Aug 2023 05:01:45 +0200")
    datetime.datetime(2023, 8, 24, 3, 1, 45, tzinfo=datetime.timezone.utc)

    Raises:
        ValueError: the text is not a date and time.

    Source: https://www.rfc-editor.org/rfc/rfc2822#section-3.3
    """
    if text[25:] == " +0000":  # what Twilio writes
        return datetime.fromisoformat(f"{RFC2822_DAYS[text[5:16]]}{text[16:25]}Z")
    if text[4:5] == "-":
        return decode_instant(text)
    from email.utils import parsedate_to_datetime

    value = parsedate_to_datetime(text)
    return value.replace(tzinfo=UTC) if value.tzinfo is None else _utc(value)


def encode_rfc2822(value: datetime) -> str:
    """Return a time as RFC 2822 text, in UTC and in English whatever the locale.

    >>> encode_rfc2822(datetime(2023, 8, 24, 5, 1, 45, tzinfo=UTC))
    'Thu, 24 Aug 2023 05:01:45 +0000'

    Raises:
        UsageError: the time is outside the years 1 to 9999 in UTC.
    """
    moment = as_utc(value)
    day, month = _DAYS[moment.weekday()], _NAMES[moment.month - 1]
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment:%H:%M:%S} +0000"


def _utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        if not is_readers(error):
            raise
        raise ValueError("a time outside the years 1 to 9999") from error
