"""What a program may ask for, as data: a closed set that only the runners in `twilio_fp.run` perform."""

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
    "asking",
    "changing",
    "in_time",
    "sent_as",
]

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_NO_TIME = timedelta()


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
        attempt: which try it is, from 1; `twilio_fp.middleware.Retry` counts them.
        deadline: when the answer is wanted at the latest, as `twilio_fp.middleware.Deadline` says it; it bounds the
            request's timeout, and every wait before.
    """

    request: HttpRequest
    operation: Effect[Any] | None = field(default=None, kw_only=True)
    streamed: bool = field(default=False, kw_only=True)
    attempt: int = field(default=1, kw_only=True)
    deadline: datetime | None = field(default=None, kw_only=True)


_make: Callable[..., Exchange] = maker(Exchange)


def asking(operation: Effect[Any], request: HttpRequest) -> Exchange:
    """Return the exchange that an operation is encoded to."""
    return _make(request, operation)


def sent_as(asked: Exchange, request: HttpRequest, deadline: datetime | None) -> Exchange:
    """Return an exchange with another request and deadline."""
    return _make(request, asked.operation, asked.streamed, asked.attempt, deadline)


def in_time(asked: Exchange, left: timedelta) -> Exchange:
    """Return an exchange whose request has no more time than is left until its deadline.

    Raises:
        TransportError: none is left; nothing was sent.
    """
    if left <= _NO_TIME:
        raise TransportError("the deadline passed before it was sent", may_have_executed=False, timed_out=True)
    it = asked.request
    timeout = min(left, LONGEST if it.timeout is None else it.timeout)
    request = HttpRequest.of_valid(it.method, it.url, it.headers, it.body, timeout)
    return sent_as(asked, request, asked.deadline)


def _not_negative(delay: timedelta) -> timedelta:
    if not isinstance(delay, timedelta):
        raise UsageError(f"delay must be a timedelta, got {typed(delay)}: write Sleep(timedelta(seconds=2))")
    if delay < _NO_TIME:
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
    at_once: int = field(default=8, kw_only=True, validator=validated(whole, 1))


@record
class Race(Record, Effect[T_co]):
    """Run these programs side by side, and answer with what the first to end returns, or raise what it fails with.

    The others are stopped where they stand, as `Parallel` stops them, and have ended when the race is answered. In
    threads an exchange that is under way is waited for: nothing can break it off.

    Args:
        programs: operations or programs, at least one; all begin at once.

    Raises:
        UsageError: the programs are not iterable, are empty, or hold one program twice.
        NestingError: where it is asked for, more than 100 levels of these would be within one another.
    """

    programs: tuple[Effect[T_co] | Generator[Effect[Any], Any, T_co], ...] = field(converter=_each_once)

    def __attrs_post_init__(self) -> None:
        if not self.programs:
            raise UsageError("programs must be at least one operation or program, got none")


class Waiting(Enum):
    """The type of `WAIT`."""

    WAIT = "wait"

    def __repr__(self) -> str:
        return self.name


WAIT: Final = Waiting.WAIT
"""What a change gives back where it must wait until the value is another."""


_NUMBERS: Final = count()
_READING: Final[ContextVar[Ticket | None]] = ContextVar("reading", default=None)


class Ticket:
    """What a program is known by that takes a part of what programs share; it equals itself alone.

    It knows where the program runs: on the thread that it was made on, above all that was begun there before. A stream
    may be read on from another thread, and runs there then.

    Attributes:
        thread: the thread that it was made on, or that reads on, if it is a stream's own.
        number: what was made later has a greater one.
        stream: the stream's that the program is a part of, if it is one.
    """

    __slots__ = ("number", "stream", "thread")

    def __init__(self) -> None:
        self.thread, self.number, self.stream = get_ident(), next(_NUMBERS), _READING.get()

    def at(self, step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Take the next step of the stream whose own it is, on the thread that reads on."""
        thread = get_ident()
        if thread != self.thread:
            self.thread, self.number = thread, next(_NUMBERS)
        before = _READING.set(self)
        try:
            return step(*args, **kwargs)
        finally:
            _READING.reset(before)

    def is_below(self, other: Ticket) -> bool:
        """Return whether its program goes on only when the other's does, which was begun later on the same thread."""
        stream = self.stream
        at = self if stream is None or stream.number < self.number else stream  # which has moved since
        return at.thread == other.thread and at.number < other.number

    def __repr__(self) -> str:
        return "Ticket()"


@record
class Cell(Record):
    """The name of a value that the programs of one client share, and what it is at first.

    The value belongs to the client, beside its connections: clients that are evolved from one another share it, a
    forked process begins anew, and so does each event loop. Whoever asks by an equal cell gets the same value.

    Args:
        name: anything that compares and hashes, such as a policy's record with a host.
        start: what the value is at first; it compares and hashes.

    Raises:
        UsageError: name or start can't be hashed.

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
                f"a cell's name and start must hash, got {typed(self.name)} and {typed(self.start)}"
            ) from error
        object.__setattr__(self, "_hash", value)  # which is asked for with every change

    def __hash__(self) -> int:
        return self._hash

    def __reduce__(self) -> Any:
        return Cell, (self.name, self.start)  # whose hash is another in another process


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
    """Change a value that programs share, as one step, and answer with what the change says.

    A change that must wait for another value gives `WAIT`. It is tried again after every change, and those that wait
    for one cell are served in the order in which they came. Nobody waits busily.

    A program that is stopped may have changed the value without hearing the answer. So what it takes it takes in a
    ``try``, and gives back in the ``finally`` by what it knew before, such as a `Ticket`: `twilio_fp.within` does so. A
    change that has a method ``waits_for(value)``, the tickets of those whom it waits for, fails with a `DeadlockError`
    where all of them would have to run on threads that stand still until it is made.

    Args:
        cell: names the value.
        change: a pure function of the value to a pair of the new value and the answer, or to `WAIT`; it may be called
            more than once, and asks for nothing itself.
        timed: whether the change is told the time, too, ``change(value, now)``, as `Now` would answer at that step.

    >>> Update(Cell("numbers", start=0), lambda number: (number + 1, number)).cell
    Cell(name='numbers', start=0)

    Raises:
        UsageError: the cell is no `Cell` or the change no function; where it is performed, it gave something else.
    """

    cell: Cell = field(converter=_as_cell)
    change: (
        Callable[[Any], tuple[Any, T_co] | Literal[Waiting.WAIT]]
        | Callable[[Any, datetime], tuple[Any, T_co] | Literal[Waiting.WAIT]]
    ) = field(converter=_as_change)
    timed: bool = field(default=False, kw_only=True)


changing: Callable[..., Update[Any]] = maker(Update)
"""Makes a change of a cell, of a cell and a change that are known to be what they must be."""


if TYPE_CHECKING:

    class _Emission(Generic[T]):
        """To type checkers it is no effect of any program: so they refuse to run a stream, and know what one emits."""

        def __iter__(self) -> Stream[T]: ...

else:

    class _Emission(Effect[T]):
        __slots__ = ()


@record
class Emit(Record, _Emission[T]):
    """Hand this value to whoever reads the stream."""

    value: T


@record
class EmitEach(Record, _Emission[T]):
    """Run these programs side by side, and hand what each returns to whoever reads the stream, as they end.

    A program begins when it is read on and so few are under way or unread; so that they may be without end. When one
    fails the others are stopped, as `Parallel` stops them, and the failure is raised here when all have ended.

    Args:
        programs: operations or programs, taken one by one as they begin.
        at_once: how many may be under way or unread at a time, at least 1.

    Raises:
        UsageError: the programs can't be iterated, or at_once is no int of at least 1.
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
