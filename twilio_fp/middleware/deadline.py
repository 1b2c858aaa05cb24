"""A time limit for a whole call, with all its attempts."""

from __future__ import annotations

from datetime import timedelta

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.checks import LONGEST, positive_time, validated
from twilio_fp.effect import Exchange, Now, sent_as
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.record import Record, record

__all__ = ["Deadline"]


@record
class Deadline(Record):
    """Middleware that limits the total time of an operation, with every attempt and every wait.

    It belongs outside `twilio_fp.middleware.Retry` and limits. Each request has only the time that is left; one that
    can't begin in time is not sent, and the last error is raised. An earlier deadline, set further out, still holds.

    Args:
        total: the time allowed, at most 366 days.

    >>> Deadline(timedelta(seconds=30))
    Deadline(total=datetime.timedelta(seconds=30))

    Raises:
        UsageError: total is not a positive timedelta, or exceeds 366 days.
    """

    total: timedelta = field(validator=validated(positive_time, LONGEST))

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with a deadline on each request."""

        def timed(exchange: Exchange) -> Program[HttpResponse]:
            deadline = (yield from Now()) + self.total
            if exchange.deadline is not None:
                deadline = min(deadline, exchange.deadline)
            return (yield from handler(sent_as(exchange, exchange.request, deadline)))

        return timed
