"""The rate at which rows may be sent: a token bucket as data."""

from __future__ import annotations

from datetime import datetime, timedelta

from attrs import field

from twilio_fp.checks import LONGEST, MOST, positive_time, validated, whole
from twilio_fp.record import Record, record

__all__ = ["Rate", "next_turn"]


@record
class Rate(Record):
    """A number of rows per period, evenly spread, with at most ``burst`` of them together after a pause.

    Args:
        rows: the number of rows.
        per: the period; a second by default.
        burst: how many may be sent together.

    >>> Rate(80).interval
    datetime.timedelta(microseconds=12500)

    Raises:
        UsageError: a count is not an int of at least 1, ``per`` is not a positive timedelta, or one is too large.
    """

    rows: int = field(validator=validated(whole, 1, MOST))
    per: timedelta = field(default=timedelta(seconds=1), validator=validated(positive_time, LONGEST), kw_only=True)
    burst: int = field(default=1, validator=validated(whole, 1, MOST // 1000), kw_only=True)

    @property
    def interval(self) -> timedelta:
        """The time from one row to the next, rounded up to a microsecond."""
        return -(-self.per // self.rows)


def next_turn(rate: Rate, due: datetime | None, now: datetime) -> tuple[timedelta, datetime]:
    """Return how long a row must wait, and the due time: the next row's, if the wait is zero.

    This is the generic cell rate algorithm: ``due`` is when the row would be sent if all were evenly spread; None at
    first. One that is later than is possible, because the clock was set back, is ignored.

    >>> from datetime import UTC
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> wait, due = next_turn(Rate(2), None, now)
    >>> wait, next_turn(Rate(2), due, now)[0]
    (datetime.timedelta(0), datetime.timedelta(microseconds=500000))
    >>> next_turn(Rate(2), due, now - timedelta(hours=1))[0]
    datetime.timedelta(0)
    """
    even = due if due is not None and timedelta() <= due - now <= rate.interval * rate.burst else now
    wait = even - now - rate.interval * (rate.burst - 1)
    if wait > timedelta():
        return wait, even
    return timedelta(), even + rate.interval
