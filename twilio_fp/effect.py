"""The effects that a program may request, as data: a closed set that only the runners in `twilio_fp.run` perform."""

from __future__ import annotations

from _thread import get_ident
from collections.abc import Callable, Generator, Hashable, Iterable, Mapping
from contextvars import ContextVar
from datetime import datetime, timedelta
from enum import Enum
from itertools import count
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, ParamSpec, TypeAlias, TypeVar, cast

from attrs import field

from twilio_fp.ask import Effect
from twilio_fp.checks import LONGEST, validated, whole
from twilio_fp.errors import TransportError, UsageError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.printable import typed
from twilio_fp.record import Record, maker, record

__all__ = [
    "WAIT",
    "Cell",
    "Emit",
    "EmitEach",
    "Exchange",
    "Now",
    "Parallel",
    "Race",
    "Random",
    "Sleep",
    "Stream",
    "Ticket",
    "Update",
    "Waiting",
    "changing",
    "exchange_for",
    "in_time",
    "sent_as",
]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_NO_TIME = timedelta()


@record
class Exchange(Record, Effect[HttpResponse]):
    """Send this request, and return the response.

    A client authorizes requests to Twilio's hosts and to its own ``base_url``, and sends them through its middleware.
    Requests to any other host are sent without credentials.

    Args:
        request: the request to send.
        operation: the operation it was encoded from, for middleware, logs and fakes; None for a hand-built request.
        streamed: whether the body of a successful response may be delivered piece by piece, as ``client.save`` writes
            it to a file; the response's own body is then empty.
        attempt: the number of the attempt, from 1, as counted by `twilio_fp.middleware.Retry`.
        deadline: the latest time for the response, set by `twilio_fp.middleware.Deadline`; it limits the request's
            timeout and every wait before it.
    """

    request: HttpRequest
    operation: Effect[Any] | None = field(default=None, kw_only=True)
    streamed: bool = field(default=False, kw_only=True)
    attempt: int = field(default=1, kw_only=True)
    deadline: datetime | None = field(default=None, kw_only=True)


_make: Callable[..., Exchange] = maker(Exchange)


def exchange_for(operation: Effect[Any], request: HttpRequest) -> Exchange:
    """Return the exchange of an operation and its encoded request."""
    return _make(request, operation)


def sent_as(exchange: Exchange, request: HttpRequest, deadline: datetime | None) -> Exchange:
    """Return a copy of an exchange with another request and deadline."""
    return _make(request, exchange.operation, exchange.streamed, exchange.attempt, deadline)


def in_time(exchange: Exchange, left: timedelta) -> Exchange:
    """Return the exchange with its request's timeout limited to the time left.

    Raises:
        TransportError: no time is left; nothing was sent.
    """
    if left <= _NO_TIME:
        raise TransportError("the deadline passed before the request was sent", may_have_executed=False, timed_out=True)
    given = exchange.request
    timeout = min(left, LONGEST if given.timeout is None else given.timeout)
    request = HttpRequest.of_valid(given.method, given.url, given.headers, given.body, timeout)
    return sent_as(exchange, request, exchange.deadline)


def _not_negative(delay: timedelta) -> timedelta:
    if not isinstance(delay, timedelta):
        raise UsageError(f"delay must be a timedelta, got {typed(delay)}: write Sleep(timedelta(seconds=2))")
    if delay < _NO_TIME:
        raise UsageError(f"delay must not be negative, got {delay}")
    return delay


@record
class Sleep(Record, Effect[None]):
    """Wait for the given time.

    >>> Sleep(timedelta(seconds=2))
    Sleep(delay=datetime.timedelta(seconds=2))
    """

    delay: timedelta = field(converter=_not_negative)


@record
class Now(Record, Effect[datetime]):
    """Return the current time, aware and in UTC."""


@record
class Random(Record, Effect[float]):
    """Return a random number, uniformly distributed over [0, 1)."""


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


@record
class Parallel(Record, Effect["tuple[T_co, ...]"]):
    """Run these programs concurrently, and return their results in the programs' order.

    When one fails, the others are stopped wherever they are, on every level of nesting: ``asyncio.CancelledError`` is
    thrown into them, in threads as well as in tasks. Once all have ended, the first failure in their order is raised;
    wrap each in `twilio_fp.attempt` to get every outcome. Each runs in a copy of the caller's context variables.

    Args:
        programs: operations or programs; each runs once.
        at_once: how many may run at the same time, at least 1.

    Raises:
        UsageError: the programs are not iterable, one occurs twice, or at_once is not an int of at least 1.
        NestingError: when performed, such effects would be nested more than 100 levels deep.
    """

    programs: tuple[Effect[T_co] | Generator[Effect[Any], Any, T_co], ...] = field(converter=_each_once)
    at_once: int = field(default=8, kw_only=True, validator=validated(whole, 1))


@record
class Race(Record, Effect[T_co]):
    """Run these programs concurrently, and return the result of the first to end, or raise its failure.

    The others are stopped, as `Parallel` stops them, and have ended by the time the race returns. In threads, an
    exchange in flight can't be interrupted, so the race waits for it.

    Args:
        programs: operations or programs, at least one; all start together.

    Raises:
        UsageError: the programs are not iterable, are empty, or include one program twice.
        NestingError: when performed, such effects would be nested more than 100 levels deep.
    """

    programs: tuple[Effect[T_co] | Generator[Effect[Any], Any, T_co], ...] = field(converter=_each_once)

    def __attrs_post_init__(self) -> None:
        if not self.programs:
            raise UsageError("programs must contain at least one operation or program, got none")


class Waiting(Enum):
    """The type of `WAIT`."""

    WAIT = "wait"

    def __repr__(self) -> str:
        return self.name


WAIT: Final = Waiting.WAIT
"""Returned by a change that can't be made until the value is different."""


_NUMBERS: Final = count()
_READING: Final[ContextVar[Ticket | None]] = ContextVar("reading", default=None)


class Ticket:
    """The identity of a program that acquires part of a shared resource; a ticket equals only itself.

    It records where the program runs: on the thread that made the ticket, on top of all that was started there earlier.
    A stream may be resumed from another thread, and then runs there.

    Attributes:
        thread: the thread that made it, or, for a stream's own ticket, the thread that reads the stream.
        number: increases with every ticket made.
        stream: the ticket of the stream that the program is part of, if any.
    """

    __slots__ = ("number", "stream", "thread")

    def __init__(self) -> None:
        self.thread, self.number, self.stream = get_ident(), next(_NUMBERS), _READING.get()

    def at(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Take the next step of the stream that this ticket identifies, on the current thread."""
        thread = get_ident()
        if thread != self.thread:
            self.thread, self.number = thread, next(_NUMBERS)
        before = _READING.set(self)
        try:
            return step(*args, **kwargs)
        finally:
            _READING.reset(before)

    def is_below(self, other: Ticket) -> bool:
        """Return whether its program can't resume before the other's, which started later on the same thread."""
        stream = self.stream
        at = self if stream is None or stream.number < self.number else stream  # it has changed threads since
        return at.thread == other.thread and at.number < other.number

    def __repr__(self) -> str:
        return "Ticket()"


@record
class Cell(Record):
    """The name and initial value of a variable that the programs of one client share.

    The client owns the value, as it does its connections. Clients evolved from one another share it, while every forked
    process and every event loop starts afresh. Equal cells refer to the same value.

    Args:
        name: any hashable value, such as a policy's record with a host.
        start: the initial value, which must be hashable too.

    Raises:
        UsageError: name or start is not hashable.

    >>> Cell(("Counter", "api.twilio.com"), start=0)
    Cell(name=('Counter', 'api.twilio.com'), start=0)
    """

    name: Hashable
    start: Any = None
    _hash: int = field(init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        try:
            value = hash((self.name, self.start))
        except TypeError as error:
            raise UsageError(
                f"a cell's name and start must be hashable, got {typed(self.name)} and {typed(self.start)}"
            ) from error
        object.__setattr__(self, "_hash", value)  # cached, since every change needs it

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> Any:
        return Cell, (self.name, self.start)  # without the hash, which differs between processes


def _as_cell(cell: Cell) -> Cell:
    if not isinstance(cell, Cell):
        raise UsageError(f"cell must be a Cell, got {typed(cell)}: write Cell(name, start=…)")
    return cell


def _as_change(change: Any) -> Any:
    if not callable(change):
        raise UsageError(f"change must be a function from the value to a pair (value, answer), got {typed(change)}")
    return change


@record
class Update(Record, Effect[T_co]):
    """Change a shared value in one atomic step, and return the result of the change.

    A change that can't be made yet returns `WAIT`. It is tried again whenever the value changes, without busy-waiting;
    those waiting for one cell are served in order of arrival.

    A program that is stopped may have changed the value without receiving the result. It should therefore acquire in a
    ``try``, and release in the ``finally`` by something it knew beforehand, such as a `Ticket`; `twilio_fp.within` does
    so. A change may have a method ``waits_for(value)`` that returns the tickets of the programs it waits for. It then
    fails with a `DeadlockError` if all of them run on threads that stay blocked until it is made.

    Args:
        cell: identifies the value.
        change: a pure function from the value to a pair of the new value and the result, or to `WAIT`; it may be called
            more than once, and requests nothing itself.
        timed: whether to call ``change(value, now)``, with the time that `Now` would return at that step.

    >>> Update(Cell("numbers", start=0), lambda number: (number + 1, number)).cell
    Cell(name='numbers', start=0)

    Raises:
        UsageError: the cell is not a `Cell`, or the change is not a function or, when performed, returns anything else.
    """

    cell: Cell = field(converter=_as_cell)
    change: (
        Callable[[Any], tuple[Any, T_co] | Literal[Waiting.WAIT]]
        | Callable[[Any, datetime], tuple[Any, T_co] | Literal[Waiting.WAIT]]
    ) = field(converter=_as_change)
    timed: bool = field(default=False, kw_only=True)


changing: Callable[..., Update[Any]] = maker(Update)
"""Builds an `Update` from arguments that are known to be valid."""


if TYPE_CHECKING:

    class _Emission(Generic[T]):
        """Not an effect to type checkers, so that they refuse to run a stream and can infer what it emits."""

        def __iter__(self) -> Stream[T]: ...

else:

    class _Emission(Effect[T]):
        __slots__ = ()


@record
class Emit(Record, _Emission[T]):
    """Pass this value to the reader of the stream."""

    value: T


@record
class EmitEach(Record, _Emission[T]):
    """Run these programs concurrently, and pass each result to the reader of the stream as it arrives.

    A program starts only when the stream is read and fewer than ``at_once`` are running or unread, so the iterable may
    be infinite. When one fails, the others are stopped as `Parallel` stops them, and its failure is raised here once
    all have ended.

    Args:
        programs: operations or programs, taken one by one as they start.
        at_once: how many may be running or unread at a time, at least 1.

    Raises:
        UsageError: the programs are not iterable, or at_once is not an int of at least 1.
    """

    programs: Iterable[Effect[T] | Generator[Effect[Any], Any, T]]
    at_once: int = field(default=8, kw_only=True, validator=validated(whole, 1))

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.programs, Iterable) or isinstance(self.programs, (str, bytes, Mapping, Effect)):
            raise UsageError(
                f"programs must be an iterable of operations and programs, got {typed(cast('object', self.programs))}"
            )


Stream: TypeAlias = Generator[Effect[Any] | Emit[T] | EmitEach[T], Any, None]
"""A program that emits values of type T one by one, each by `Emit` or `EmitEach`, and returns nothing."""
