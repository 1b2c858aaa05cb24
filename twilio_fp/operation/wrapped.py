"""Operations that are asked for in another way: with the HTTP response, or within a time of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import field

from twilio_fp.ask import Effect, Wrapped
from twilio_fp.http import HttpResponse, as_timeout
from twilio_fp.record import Record, record

if TYPE_CHECKING:
    from datetime import timedelta

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

    >>> reply = with_response  # reply = client(with_response(operation)); reply.value, reply.response.headers
    """
    return WithResponse(operation)


def with_timeout(operation: Effect[T], timeout: timedelta) -> TimedOperation[T]:
    """Return the operation as one whose whole exchange may take that long."""
    return TimedOperation(operation, timeout)
