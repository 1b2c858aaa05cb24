"""What became of each time that a request was sent, as a retry tells it."""

from __future__ import annotations

from datetime import timedelta

from attrs import field

from twilio_fp.errors import OperationError
from twilio_fp.outcomes import Outcome
from twilio_fp.record import Record, record

__all__ = ["Attempt", "tell_attempts"]


@record
class Attempt(Record):
    """One sending of a request, and what came of it.

    Args:
        number: which it was, from 1.
        outcome: what became of the request: ``never-sent``, ``refused``, ``unknown`` or ``executed``.
        status: the HTTP status of the answer; None where none came.
        failure: the name of the error where no answer came, such as ``TransportError``.
        wait: how long was waited after it before the next; None after the last.

    >>> Attempt(1, "refused", status=429, wait=timedelta(seconds=2))
    Attempt(number=1, outcome='refused', status=429, wait=datetime.timedelta(seconds=2))
    """

    number: int
    outcome: Outcome
    status: int | None = field(default=None, kw_only=True)
    failure: str | None = field(default=None, kw_only=True)
    wait: timedelta | None = field(default=None, kw_only=True)


def tell_attempts(error: OperationError, attempts: tuple[Attempt, ...]) -> None:
    """Let an error say what came of every try, where there was more than its own.

    The last may have been refused, or not sent, after another that may have been executed: then so may the operation.
    """
    if attempts:
        error.attempts, error.attempt = attempts, attempts[-1].number
        if any(one.outcome == "unknown" for one in attempts) and not error.may_have_executed:
            error.outcome = "unknown"
