"""The outcome of every attempt to send a request, as recorded by a retry."""

from __future__ import annotations

from datetime import timedelta

from attrs import field

from twilio_fp.errors import OperationError
from twilio_fp.outcomes import Outcome
from twilio_fp.record import Record, record

__all__ = ["Attempt", "tell_attempts"]


@record
class Attempt(Record):
    """One attempt to send a request, and its outcome.

    Args:
        number: its number, from 1.
        outcome: what became of the request: ``never-sent``, ``refused``, ``unknown`` or ``executed``.
        status: the HTTP status of the response; None if none arrived.
        failure: the class name of the error it failed with, such as ``TransportError``; None if there was none.
        wait: the time waited before the next attempt; None after the last.

    >>> Attempt(1, "refused", status=429, wait=timedelta(seconds=2))
    Attempt(number=1, outcome='refused', status=429, wait=datetime.timedelta(seconds=2))
    """

    number: int
    outcome: Outcome
    status: int | None = field(default=None, kw_only=True)
    failure: str | None = field(default=None, kw_only=True)
    wait: timedelta | None = field(default=None, kw_only=True)


def tell_attempts(error: OperationError, attempts: tuple[Attempt, ...]) -> None:
    """Record in an error the outcome of every attempt, if there are any.

    If the last attempt was refused or not sent, but an earlier one may have been executed, so may the operation.
    """
    if attempts:
        error.attempts, error.attempt = attempts, attempts[-1].number
        if any(one.outcome == "unknown" for one in attempts) and not error.may_have_executed:
            error.outcome = "unknown"
