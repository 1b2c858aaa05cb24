"""What a program may ask for, as data: a closed set that only the runners in `twilio_fp.run` perform."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Generic, TypeAlias, TypeVar, cast

from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import typed
from twilio_fp.record import Record, record

__all__ = ["Emit", "Exchange", "Now", "Parallel", "Random", "Sleep", "Stream"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


@record
class Exchange(Record, Effect[HttpResponse]):
    """Send this request, and answer with the response.

    A client authorizes it where it goes to one of Twilio's hosts or to the client's ``base_url``, and sends it through
    the middleware; to any other host it goes without credentials.

    Args:
        request: what is sent.
        operation: the operation it was encoded from, for middleware, logs and fakes; None for a request of one's own.
        streamed: whether the body of a success may go elsewhere piece by piece, as ``client.save`` writes it to a file;
            the response's own body is empty then.
    """

    request: HttpRequest
    operation: Effect[Any] | None = field(default=None, kw_only=True)
    streamed: bool = field(default=False, kw_only=True)


def _not_negative(delay: timedelta) -> timedelta:
    if not isinstance(delay, timedelta):
        raise UsageError(f"delay must be a timedelta, got {typed(delay)}: write Sleep(timedelta(seconds=2))")
    if delay < timedelta():
        raise UsageError(f"delay must not be negative, got {delay}")
    return delay


@record
class Sleep(Record, Effect[None]):
    """Wait that long.

    >>> Sleep(timedelta(seconds=2))
    Sleep(delay=datetime.timedelta(seconds=2))
    """

    delay: timedelta = field(converter=_not_negative)


@record
class Now(Record, Effect[datetime]):
    """Answer with the time, aware and in UTC."""


@record
class Random(Record, Effect[float]):
    """Answer with a number that is as likely to be anywhere in [0, 1)."""


def _each_once(programs: Iterable[Any]) -> tuple[Any, ...]:
    if isinstance(programs, (str, bytes, Mapping, Effect)) or not isinstance(programs, Iterable):
        raise UsageError(
            "programs must be an iterable of operations and programs,"
            f" got a value of type {type(cast('object', programs)).__name__}"
        )
    given = tuple(programs)
    seen: set[int] = set()
    for program in [cast("Any", each) for each in given if isinstance(each, Generator)]:
        if id(program) in seen:
            raise UsageError(
                f"programs must be distinct, got the program {program.__name__} twice: call its function again"
            )
        seen.add(id(program))
    return given


def _at_least_one(value: int) -> int:
    return whole("at_once", value, 1)


@record
class Parallel(Record, Effect["tuple[T_co, ...]"]):
    """Run these programs side by side, and answer with their results in their order.

    When one fails, the others are stopped where they stand, on every level: ``asyncio.CancelledError`` is thrown in, in
    threads as in tasks. The first failure, in the programs' order, is raised when all have ended; wrap each in
    `twilio_fp.attempt` to have every outcome. Each runs in a copy of the context variables of whoever asks.

    Args:
        programs: operations or programs; each runs once.
        at_once: how many may be under way at a time, at least 1.

    Raises:
        UsageError: the programs can't be iterated, one is there twice, or at_once is no int of at least 1.
        NestingError: where it is asked for, more than 100 levels of these would be within one another.
    """

    programs: tuple[Effect[T_co] | Generator[Effect[Any], Any, T_co], ...] = field(converter=_each_once)
    at_once: int = field(default=8, kw_only=True, converter=_at_least_one)


@record
class Emit(Record, Effect[None], Generic[T]):
    """Hand this value to whoever reads the stream."""

    value: T


Stream: TypeAlias = Generator[Effect[Any] | Emit[T], Any, None]
"""A program that emits values of type T one by one, each by `Emit`, and returns nothing."""
