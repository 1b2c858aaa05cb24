"""Modified operations: with the HTTP response in the result, or with their own timeout."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final, Generic, TypeVar, cast

from attrs import field

from twilio_fp.ask import Effect, Wrapped, created
from twilio_fp.attempts import Attempt
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse, as_timeout
from twilio_fp.record import Record, record

__all__ = ["Reply", "TimedOperation", "WithResponse", "with_response", "with_timeout"]

_MOST_WRAPPED: Final = 10

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


def _inner(operation: Any) -> Any:
    """Return an operation that may be wrapped: one not nested too deep already."""
    if not isinstance(operation, Effect):
        raise UsageError(
            f"operation must be a record such as FetchMessage(…),"
            f" got a value of type {type(created(operation)).__name__}"
        )
    inner, depth = cast("Any", operation), 1
    while isinstance(inner, Wrapped):
        inner, depth = cast("Any", inner).operation, depth + 1
    if depth > _MOST_WRAPPED:
        raise UsageError(
            f"an operation must be wrapped at most {_MOST_WRAPPED} times: wrap the operation itself,"
            " once for each modifier"
        )
    return cast("Any", operation)


@record
class Reply(Record, Generic[T_co]):
    """The result of an operation, with its HTTP response."""

    value: T_co
    response: HttpResponse

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """Every attempt, if `twilio_fp.middleware.Retry` made them; else empty."""
        return self.response.attempts


@record
class WithResponse(Record, Wrapped[Reply[T_co]], Generic[T_co]):
    """An operation whose result is a `Reply`."""

    operation: Effect[T_co] = field(converter=_inner)


@record
class TimedOperation(Record, Wrapped[T_co], Generic[T_co]):
    """An operation with a timeout for its whole exchange."""

    operation: Effect[T_co] = field(converter=_inner)
    timeout: timedelta | None = field(converter=as_timeout)


def with_response(operation: Effect[T]) -> WithResponse[T]:
    """Return the operation with a `Reply` as its result, which includes the HTTP response.

    >>> from twilio_fp import FetchMessage, HttpResponse, decode
    >>> reply = decode(with_response(FetchMessage("SM1")), HttpResponse(200, {"ETag": "x"}, b'{"sid": "SM1"}'))
    >>> reply.value.sid, reply.response.status, reply.response.headers["etag"]
    ('SM1', 200, 'x')

    Raises:
        UsageError: it is not an operation, or is already wrapped ten times.
    """
    return WithResponse(operation)


def with_timeout(operation: Effect[T], timeout: timedelta) -> TimedOperation[T]:
    """Return the operation with a timeout for its whole exchange.

    >>> from datetime import timedelta
    >>> from twilio_fp import FetchMessage, encode
    >>> encode(with_timeout(FetchMessage("SM1"), timedelta(seconds=3)), account_sid="AC1").timeout
    datetime.timedelta(seconds=3)

    Raises:
        UsageError: the timeout is not a positive timedelta; it is not an operation, or is already wrapped ten times.
    """
    return TimedOperation(operation, timeout)
