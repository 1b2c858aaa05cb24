"""The values that programs of one client share: where the cells of `twilio_fp.effect.Update` are kept.

They are made at first use, once a process, which a fork can't copy half changed, and once an event loop.
"""

from __future__ import annotations

import os
from _thread import allocate_lock
from collections import deque
from collections.abc import Callable, Collection, Generator, Hashable
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from contextvars import ContextVar
from datetime import datetime, timedelta
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Protocol, TypeAlias, runtime_checkable
from weakref import WeakKeyDictionary

from attrs import define, field

from twilio_fp.effect import WAIT, Cell, Ticket, Update, Waiting
from twilio_fp.errors import DeadlockError, UsageError
from twilio_fp.printable import printable
from twilio_fp.turns import wait_for

if TYPE_CHECKING:
    from twilio_fp.branches import Begin, Branch

__all__ = [
    "Busy",
    "Cells",
    "State",
    "SteppedClock",
    "Waiter",
    "WaitsFor",
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


@runtime_checkable
class WaitsFor(Protocol):
    """A change that knows whom it waits for, where it must: so it is not waited for where they wait themselves."""

    def waits_for(self, value: Any) -> Collection[Ticket]:
        """Return the tickets of those who hold what it waits for."""
        ...


@define(eq=False, repr=False)
class Waiter:
    """One who waits for a change that it asked for: what lets it go on, and what it is answered with.

    Args:
        asked: the change.
        clock: tells the time.
        waits: what stands for its wait, and for each that lasts as long; none where a task of an event loop waits.
    """

    asked: Update[Any]
    clock: _Telling
    waits: tuple[Ticket, ...] = ()
    go_on: Callable[[], None] = lambda: None
    goes_on: bool = False
    is_served: bool = False
    answer: Any = None
    failure: BaseException | None = None

    def result(self) -> Any:
        """Return the answer, or raise what the change failed with."""
        if self.failure is not None:
            raise self.failure
        return self.answer

    def holds_up(self, ticket: Ticket) -> bool:
        """Return whether the program that the ticket was made for can't go on before this one does."""
        return any(map(ticket.is_below, self.waits))


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
            if not waiter.goes_on:
                waiter.goes_on = True
                busy(1)
            go_on()

        waiter.go_on = begin_again
        try:
            with self._lock:
                room = self._room(waiter.asked.cell)
                room.waiting.append(waiter)
                _serve(room)
        finally:
            busy(-1)
        return partial(self.leave, waiter)

    def leave(self, waiter: Waiter) -> None:
        """Let one who waits, or began to, go on without its change; one who waits no longer is left alone."""
        with self._lock:
            room = self._room(waiter.asked.cell)
            if waiter in room.waiting or not waiter.goes_on:
                _let_go(room, waiter)
                _serve(room)

    @contextmanager
    def unlocked(self) -> Generator[None]:
        """Hold no lock in the block, where this thread waits for others, who may need it.

        It does where a signal's handler waits that came while the lock was held. What it interrupted goes on as if
        the handler had changed what the others do meanwhile.
        """
        held = 0
        with suppress(RuntimeError):  # it is not held
            while True:
                self._lock.release()
                held += 1
        try:
            yield
        finally:
            for _ in range(held):
                self._lock.acquire()

    def _room(self, cell: Cell) -> _Room:
        return self._rooms.get(cell) or self._rooms.setdefault(cell, _Room(cell.start))


def _changed(room: _Room, asked: Update[Any], clock: _Telling, waiter: Waiter | None = None) -> Any:
    """Make a change, and return its answer; or `WAIT`. Who waits for it is served by the same step."""
    change: Callable[..., tuple[Any, Any] | Literal[Waiting.WAIT]] = asked.change
    while True:
        value = room.value
        given = change(value, clock.now()) if asked.timed else change(value)
        is_pair = isinstance(given, tuple) and len(given) == 2
        made: Any = given
        # From here to the end nothing is called: no signal's handler can come in between.
        if waiter is not None and waiter.is_served:  # by a handler, meanwhile
            return waiter.answer
        if room.value is not value:  # a handler has changed it meanwhile
            continue
        if not is_pair:
            if made is WAIT:
                return WAIT
            raise UsageError(
                f"a change must return a pair (value, answer) or WAIT, got a value of type {type(made).__name__}"
            )
        if waiter is None:
            room.value, answer = made
            return answer
        room.value, waiter.answer = made
        waiter.is_served = True
        return waiter.answer


def _serve(room: _Room) -> None:
    """Let those go on who need not wait any longer, until one must.

    Where an interrupt comes in between, the next who changes the value goes on with it: nobody is left behind. A
    signal's handler that comes in between may let them go on itself.
    """
    while (waiter := _first(room)) is not None:
        if not waiter.is_served and not _is_served(room, waiter):
            for one in _deadlocked(room, waiter):
                _let_go(room, one)
            return
        _let_go(room, waiter)


def _first(room: _Room) -> Waiter | None:
    try:
        return room.waiting[0]
    except IndexError:
        return None


def _is_served(room: _Room, waiter: Waiter) -> bool:
    """Make the change that one waits for, if it can be made; return whether it has been, or has failed."""
    try:
        return _changed(room, waiter.asked, waiter.clock, waiter) is not WAIT
    except Exception as error:  # noqa: BLE001  # whoever asked for the change hears of it
        waiter.failure, waiter.is_served = error, True
        return True


def _let_go(room: _Room, waiter: Waiter) -> None:
    """Let one go on, who waits no longer then."""
    waiter.go_on()
    with suppress(ValueError):  # a signal's handler has let it go on meanwhile
        room.waiting.remove(waiter)


def _deadlocked(room: _Room, first: Waiter) -> list[Waiter]:
    """Return those who would wait for ever, with what they fail with.

    A thread stands still while one on it waits. So nobody leaves whom one waits for, where each of them is below that
    wait, which is a part of its program, or, as a signal's handler or a callback that uses the client, interrupts it.
    """
    change: object = first.asked.change
    if not first.waits or not isinstance(change, WaitsFor):
        return []
    holders = change.waits_for(room.value)
    lost = [one for one in tuple(room.waiting) if holders and all(map(one.holds_up, holders))]
    for one in lost:
        _refuse(one)
    return lost


def _refuse(waiter: Waiter) -> None:
    """Have one fail that would wait for ever, unless a signal's handler has served it meanwhile."""
    failure = DeadlockError(
        f"{printable(repr(waiter.asked.cell.name))} can never be entered: the program inside is one that this program"
        " is a part of, or interrupts as a signal handler or a callback; enter it once, or use another client there"
    )
    if not waiter.is_served:
        waiter.failure, waiter.is_served = failure, True


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
        with suppress(RuntimeError):  # it goes on already
            lock.release()

    with nullcontext(begin(go_on)) if branch is None else branch.held_up(begin, go_on) as cut:
        try:
            wait_for(lock)
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


def _waits(branch: Branch | None) -> tuple[Ticket, ...]:
    """Return what stands for the wait of this thread, and of those threads that wait for the groups it runs in."""
    waits = [Ticket()]
    while branch is not None:
        if branch.group.wait is not None:
            waits.append(branch.group.wait)
        branch = branch.group.outer
    return tuple(waits)


class _Process:
    """What a process is known by: a forked one by another. The system's number for it takes longer to ask for."""

    now: ClassVar[object] = object()

    @classmethod
    def fork(cls) -> None:
        """Know this process by another."""
        cls.now = object()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_Process.fork)


class State:
    """What a client's programs share, for each process and each event loop its own."""

    __slots__ = ("_loops", "_processes")

    def __init__(self) -> None:
        self._processes: dict[object, Cells] = {}
        self._loops: WeakKeyDictionary[Hashable, Cells] = WeakKeyDictionary()

    def _of_process(self) -> Cells:
        return self._processes.setdefault(_Process.now, Cells())

    def unlocked(self) -> AbstractContextManager[None]:
        """Hold no lock in the block, as `Cells.unlocked` says."""
        return self._of_process().unlocked()

    def update(self, asked: Update[Any], clock: _Telling, branch: Branch | None) -> Any:
        """Make a change, blocking where it must wait.

        Args:
            asked: the change.
            clock: tells the time, and is told who waits where it is a `SteppedClock`.
            branch: whose program asks; where it is stopped it waits no longer, and the answer means nothing.
        """
        cells = self._processes.get(_Process.now) or self._of_process()
        answer = cells.tried(asked, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(asked, clock, _waits(branch))
        try:
            with cells.unlocked():
                hold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:  # KeyboardInterrupt, which may come while the wait begins
            cells.leave(waiter)
            raise
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
        try:
            await ahold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:
            cells.leave(waiter)
            raise
        return waiter.result()
