"""The values that programs of one client share: where the cells of `twilio_fp.effect.Update` are kept.

They are made at first use, once a process, which a fork can't copy half changed, and once an event loop.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections import deque
from collections.abc import Callable, Generator, Hashable
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from datetime import datetime, timedelta
from functools import partial
from os import getpid
from threading import RLock
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, runtime_checkable
from weakref import WeakKeyDictionary

from attrs import define, field

from twilio_fp.effect import WAIT, Cell, Update, Waiting
from twilio_fp.errors import UsageError

if TYPE_CHECKING:
    from twilio_fp.branches import Begin, Branch

__all__ = [
    "Busy",
    "Cells",
    "State",
    "SteppedClock",
    "Waiter",
    "ahold_up",
    "busy_of",
    "count_in",
    "counted",
    "hold_up",
    "is_counted",
    "untold",
]


class _Telling(Protocol):
    """What tells the time."""

    def now(self) -> datetime: ...


@define(eq=False, repr=False)
class Waiter:
    """One who waits for a change that it asked for: what lets it go on, and what it is answered with."""

    asked: Update[Any]
    clock: _Telling
    go_on: Callable[[], None] = lambda: None
    is_served: bool = False
    answer: Any = None
    failure: BaseException | None = None

    def result(self) -> Any:
        """Return the answer, or raise what the change failed with."""
        if self.failure is not None:
            raise self.failure
        return self.answer


@define(eq=False, repr=False)
class _Room:
    """The value of a cell, and who waits for another."""

    value: Any
    waiting: deque[Waiter] = field(factory=deque)


class Cells:
    """The values of cells, and who waits for each, first come first served.

    >>> from twilio_fp.testing import VirtualClock
    >>> clock, cells, door = VirtualClock(), Cells(), Cell("door", start="shut")
    >>> cells.tried(Update(door, lambda it: WAIT if it == "shut" else (it, "in")), clock)
    WAIT
    >>> cells.tried(Update(door, lambda it: ("open", it)), clock), cells.tried(Update(door, lambda it: (it, it)), clock)
    ('shut', 'open')
    """

    def __init__(self) -> None:
        self._lock = RLock()  # a signal's handler may use the client, and must not wait for whom it interrupts
        self._rooms: dict[Cell, _Room] = {}

    def tried(self, asked: Update[Any], clock: _Telling) -> Any:
        """Make a change that need not wait, and return its answer; else return `WAIT`."""
        with self._lock:
            room = self._rooms.get(asked.cell) or self._room(asked.cell)
            answer = _changed(room, asked, clock)
            if room.waiting and answer is not WAIT:
                _serve(room)
            return answer

    def join(self, waiter: Waiter, busy: Callable[[int], None], go_on: Callable[[], None]) -> Callable[[], None]:
        """Make a change as soon as it can be made, and let the waiter go on then.

        Returns:
            What lets it go on at once.
        """

        def begin_again() -> None:
            busy(1)
            go_on()

        waiter.go_on = begin_again
        with self._lock:
            room = self._room(waiter.asked.cell)
            room.waiting.append(waiter)
            _serve(room)
        busy(-1)
        return partial(self.leave, waiter)

    def leave(self, waiter: Waiter) -> None:
        """Let one who waits go on without its change; one who waits no longer is left alone."""
        with self._lock:
            room = self._room(waiter.asked.cell)
            if waiter in room.waiting:
                room.waiting.remove(waiter)
                waiter.go_on()
                _serve(room)

    def _room(self, cell: Cell) -> _Room:
        room = self._rooms.get(cell)
        if room is None:
            room = self._rooms[cell] = _Room(cell.start)
        return room


def _changed(room: _Room, asked: Update[Any], clock: _Telling) -> Any:
    change: Callable[..., tuple[Any, Any] | Literal[Waiting.WAIT]] = asked.change
    while True:
        value = room.value
        made = change(value, clock.now()) if asked.timed else change(value)
        if room.value is not value:  # a signal's handler has changed it meanwhile
            continue
        if isinstance(made, tuple) and len(made) == 2:
            room.value, answer = made
            return answer
        if made is WAIT:
            return WAIT
        raise UsageError(
            f"a change must return a pair (value, answer) or WAIT, got a value of type {type(made).__name__}"
        )


def _serve(room: _Room) -> None:
    """Let those go on who need not wait any longer, until one must.

    Where an interrupt comes in between, the next who changes the value goes on with it: nobody is left behind.
    """
    while room.waiting:
        waiter = room.waiting[0]
        if not waiter.is_served:
            try:
                waiter.answer = _changed(room, waiter.asked, waiter.clock)
            except Exception as error:  # noqa: BLE001  # whoever asked for the change hears of it
                waiter.failure = error
            else:
                if waiter.answer is WAIT:
                    return
            waiter.is_served = True
        waiter.go_on()
        if room.waiting and room.waiting[0] is waiter:  # unless a signal's handler has gone on with it
            room.waiting.popleft()


@runtime_checkable
class SteppedClock(Protocol):
    """A clock that goes on only when all that runs side by side by it waits, as a virtual one does in tests."""

    def busy(self, change: int) -> None:
        """Hear of so many more programs that do something, or so many fewer."""
        ...

    def call_after(self, delay: timedelta, go_on: Callable[[], None]) -> Callable[[], None]:
        """Call ``go_on`` once, after that time, for a program that is busy till now and then again.

        Returns:
            What calls it at once, if it has not been called.
        """
        ...


Busy: TypeAlias = Callable[[int], None]
"""What tells a clock of so many more programs that do something, or so many fewer."""

_COUNTED: Final[ContextVar[tuple[Busy, ...]]] = ContextVar("counted", default=())


def busy_of(clock: object) -> Busy:
    """Return what tells a clock how many programs are busy."""
    return clock.busy if isinstance(clock, SteppedClock) else untold


def untold(change: int) -> None:
    """Tell nobody, where the clock goes by itself."""


def count_in(busy: Busy) -> None:
    """Note, in the context of this thread or task, that a clock counts it among the busy ones."""
    if busy is not untold:
        _COUNTED.set((*_COUNTED.get(), busy))


@contextmanager
def counted(busy: Busy) -> Generator[None]:
    """Have it be known in the block that a clock counts this thread or task among the busy ones."""
    before = _COUNTED.get()
    count_in(busy)
    try:
        yield
    finally:
        _COUNTED.set(before)


def is_counted(busy: Busy) -> bool:
    """Return whether a clock counts this thread or task among the busy ones; outside of all it does not."""
    return busy in _COUNTED.get()


def hold_up(branch: Branch | None, begin: Begin) -> None:
    """Hold a thread up until it is let go on, or the branch whose program waits is stopped."""
    lock = allocate_lock()
    lock.acquire()

    def go_on() -> None:
        if lock.locked():  # by the one who waits, once and for all
            lock.release()

    with nullcontext(begin(go_on)) if branch is None else branch.held_up(begin, go_on) as cut:
        try:
            lock.acquire()
        except BaseException:  # KeyboardInterrupt
            cut()
            raise


async def ahold_up(branch: Branch | None, begin: Begin) -> None:
    """Hold a task up until it is let go on or cancelled; `hold_up` says more."""
    from twilio_fp.loops import pause

    wait, go_on = pause()
    with nullcontext(begin(go_on)) if branch is None else branch.held_up(begin, go_on) as cut:
        try:
            await wait()
        finally:
            cut()


class State:
    """What a client's programs share, for each process and each event loop its own."""

    __slots__ = ("_loops", "_processes")

    def __init__(self) -> None:
        self._processes: dict[int, Cells] = {}
        self._loops: WeakKeyDictionary[Hashable, Cells] = WeakKeyDictionary()

    def update(self, asked: Update[Any], clock: _Telling, branch: Branch | None) -> Any:
        """Make a change, blocking where it must wait.

        Args:
            asked: the change.
            clock: tells the time, and is told who waits where it is a `SteppedClock`.
            branch: whose program asks; where it is stopped it waits no longer, and the answer means nothing.
        """
        pid = getpid()
        cells = self._processes.get(pid) or self._processes.setdefault(pid, Cells())
        answer = cells.tried(asked, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(asked, clock)
        hold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        return waiter.result()

    async def aupdate(self, asked: Update[Any], clock: _Telling, branch: Branch | None) -> Any:
        """Make a change, giving the event loop away where it must wait."""
        from twilio_fp.loops import running

        loop = running()
        cells = self._loops.get(loop)
        if cells is None:
            cells = self._loops[loop] = Cells()
        answer = cells.tried(asked, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(asked, clock)
        await ahold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        return waiter.result()
