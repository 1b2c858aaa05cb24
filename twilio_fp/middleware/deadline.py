"""A time by which a call ends, whatever it takes."""

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
    """Middleware: an operation may take so long in all, with every try and every wait.

    It stands outside of `twilio_fp.middleware.Retry` and of limits. Each request has no more time than is left; what
    can't begin in time is not sent, and the last error is raised. An earlier deadline, of an outer one, stands.

    Args:
        total: how long, at most 366 days.

    >>> Deadline(timedelta(seconds=30))
    Deadline(total=datetime.timedelta(seconds=30))

    Raises:
        UsageError: total is no positive timedelta, or a longer one.
    """

    total: timedelta = field(validator=validated(positive_time, LONGEST))

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with a deadline for each of its requests."""

        def timed(asked: Exchange) -> Program[HttpResponse]:
            deadline = (yield from Now()) + self.total
            if asked.deadline is not None:
                deadline = min(deadline, asked.deadline)
            return (yield from handler(sent_as(asked, asked.request, deadline)))

        return timed
