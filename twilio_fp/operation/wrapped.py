"""Operations that are asked for in another way: with the HTTP response, or within a time of their own."""

from __future__ import annotations

from datetime import timedelta
from typing import Generic, TypeVar

from attrs import field

from twilio_fp.ask import Effect, Wrapped
from twilio_fp.http import HttpResponse, as_timeout
from twilio_fp.record import Record, record

__all__ = ["Reply", "TimedOperation", "WithResponse", "with_response", "with_timeout"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@record
class Reply(Record, Generic[T_co]):
    """What an operation answered with, and the HTTP response that said so."""

    value: T_co
    response: HttpResponse


@record
class WithResponse(Record, Wrapped[Reply[T_co]], Generic[T_co]):
    """An operation that answers with a `Reply`."""

    operation: Effect[T_co]


@record
class TimedOperation(Record, Wrapped[T_co], Generic[T_co]):
    """An operation whose exchange may take this long."""

    operation: Effect[T_co]
    timeout: timedelta | None = field(converter=as_timeout)


def with_response(operation: Effect[T]) -> WithResponse[T]:
    """Return the operation as one that answers with the HTTP response too, as a `Reply`.

    >>> from twilio_fp import FetchMessage, HttpResponse, decode
    >>> reply = decode(with_response(FetchMessage("SM1")), HttpResponse(200, {"ETag": "x"}, b'{"sid": "SM1"}'))
    >>> reply.value.sid, reply.response.status, reply.response.headers["etag"]
    ('SM1', 200, 'x')
    """
    return WithResponse(operation)


def with_timeout(operation: Effect[T], timeout: timedelta) -> TimedOperation[T]:
    """Return the operation as one whose whole exchange may take that long.

    >>> from datetime import timedelta
    >>> from twilio_fp import FetchMessage, encode
    >>> encode(with_timeout(FetchMessage("SM1"), timedelta(seconds=3)), account_sid="AC1").timeout
    datetime.timedelta(seconds=3)

    Raises:
        UsageError: the timeout is not positive.
    """
    return TimedOperation(operation, timeout)
