"""Outcomes of the rows of a bulk run, and their tally, as data."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from attrs import Factory, field

from twilio_fp.errors import OperationError, UsageError
from twilio_fp.operation.retry_safety import MAY_REPEAT
from twilio_fp.outcomes import Outcome
from twilio_fp.record import Record, changed, record

__all__ = ["Done", "Failed", "Tally", "Unknown", "counted", "outcome_of", "sid_of"]

T_co = TypeVar("T_co", covariant=True)


def sid_of(value: object) -> str | None:
    """Return the SID of a resource, or of one in a `twilio_fp.operation.Reply`; None if it has none.

    >>> from twilio_fp.rest.api.v2010 import Message
    >>> sid_of(Message(sid="SM1")), sid_of(None)
    ('SM1', None)
    """
    found: object = getattr(value, "sid", None) or getattr(getattr(value, "value", None), "sid", None)
    return found if isinstance(found, str) and found and found.isascii() else None  # a lone surrogate can't be stored


def _sid_in(done: Done[Any]) -> str | None:
    return sid_of(done.value)


@record
class Done(Record, Generic[T_co]):
    """The outcome of a row whose operation was executed.

    Args:
        value: the operation's result; None if another process sent it and the result can't be pickled.
        sid: the SID of the result; None if it has none.

    >>> from twilio_fp.rest.api.v2010 import Message
    >>> Done(Message(sid="SM1")).sid
    'SM1'
    """

    value: T_co
    sid: str | None = field(kw_only=True, default=Factory(_sid_in, takes_self=True))


@record
class Failed(Record):
    """The outcome of a row that was not executed or may safely be repeated: a resumed run tries it again.

    Args:
        error: the reason: Twilio's refusal, a request that could not be sent, or a row that could not be built.

    >>> Failed(ValueError("no number")).error
    ValueError('no number')
    """

    error: BaseException


@record
class Unknown(Record):
    """The outcome of a row that may have been executed: no run sends it again automatically.

    Args:
        error: the error; None if a process ended while the row was in flight.

    >>> Unknown().error is None
    True
    """

    error: BaseException | None = None


def outcome_of(error: BaseException) -> Failed | Unknown:
    """Return the outcome for a row's error: Failed if the row may be sent again, else Unknown.

    Errors from elsewhere may have been raised after the request was sent.

    >>> from twilio_fp.errors import ApiError
    >>> outcome_of(ApiError(status=429)), outcome_of(ApiError(status=504))
    (Failed(error=ApiError('HTTP 429')), Unknown(error=ApiError('HTTP 504')))
    """
    if isinstance(error, UsageError):
        return Failed(error)
    if not isinstance(error, OperationError) or error.after_work:
        return Unknown(error)
    outcome: Outcome = getattr(error, "outcome", "unknown")  # a custom class may lack it
    return Failed(error) if error.safety in MAY_REPEAT[outcome] else Unknown(error)


@record(kw_only=True)
class Tally(Record):
    """The numbers of a run's rows by outcome, so far.

    Args:
        done, failed, unknown: the rows with that outcome.
        skipped: the rows that an earlier run had done.
        last: the latest outcome; None before the first.

    >>> Tally(done=2, failed=1).rows
    3
    """

    done: int = 0
    failed: int = 0
    unknown: int = 0
    skipped: int = 0
    last: Done[Any] | Failed | Unknown | None = None

    @property
    def rows(self) -> int:
        """The number of all rows, including skipped ones."""
        return self.done + self.failed + self.unknown + self.skipped


def counted(tally: Tally, outcome: Done[Any] | Failed | Unknown) -> Tally:
    """Return the tally with one more outcome.

    >>> counted(Tally(done=1), Unknown()).rows
    2
    """
    match outcome:
        case Done():
            return changed(tally, done=tally.done + 1, last=outcome)
        case Failed():
            return changed(tally, failed=tally.failed + 1, last=outcome)
        case Unknown():
            return changed(tally, unknown=tally.unknown + 1, last=outcome)
