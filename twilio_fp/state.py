"""The values that the programs of one client share: storage for the cells of `twilio_fp.effect.Update`.

They are created at first use, for each process, so that a fork can't copy them half changed, and for each event loop.
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
    """Anything that tells the time."""

    def now(self) -> datetime: ...


@runtime_checkable
class WaitsFor(Protocol):
    """A change that knows which programs it waits for, so that a deadlock can be detected."""

    def waits_for(self, value: Any) -> Collection[Ticket]:
        """Return the tickets of the programs that hold what it waits for."""
        ...


@define(eq=False, repr=False)
class Waiter:
    """A program that waits for a change it requested: how to wake it, and the result of the change.

    Args:
        update: the change.
        clock: tells the time.
        waits: tickets for its wait, and for every wait that lasts as long; empty if a task of an event loop waits.
    """

    update: Update[Any]
    clock: _Telling
    waits: tuple[Ticket, ...] = ()
    go_on: Callable[[], None] = lambda: None
    goes_on: bool = False
    is_served: bool = False
    answer: Any = None
    failure: BaseException | None = None

    def result(self) -> Any:
        """Return the result of the change, or raise its failure."""
        if self.failure is not None:
            raise self.failure
        return self.answer

    def holds_up(self, ticket: Ticket) -> bool:
        """Return whether the ticket's program can't go on before this one does."""
        return any(map(ticket.is_below, self.waits))


@define(eq=False, repr=False)
class _Room:
    """The value of a cell, and the queue of those waiting for another."""

    value: Any
    waiting: deque[Waiter] = field(factory=deque)


class Cells:
    """The values of cells, and a queue of waiters for each, served in order of arrival.

    >>> from twilio_fp.testing import VirtualClock
    >>> clock, cells, door = VirtualClock(), Cells(), Cell("door", start="shut")
    >>> cells.tried(Update(door, lambda it: WAIT if it == "shut" else (it, "in")), clock)
    WAIT
    >>> cells.tried(Update(door, lambda it: ("open", it)), clock), cells.tried(Update(door, lambda it: (it, it)), clock)
    ('shut', 'open')
    """

    def __init__(self) -> None:
        self._lock = RLock()  # a signal handler may use the client, and must not wait for what it interrupts
        self._rooms: dict[Cell, _Room] = {}

    def tried(self, update: Update[Any], clock: _Telling) -> Any:
        """Make a change and return its result if it need not wait; otherwise return `WAIT`."""
        with self._lock:
            room = self._rooms.get(update.cell) or self._room(update.cell)
            answer = _changed(room, update, clock)
            if room.waiting and answer is not WAIT:
                _serve(room)
            return answer

    def join(self, waiter: Waiter, busy: Callable[[int], None], go_on: Callable[[], None]) -> Callable[[], None]:
        """Queue a change to be made as soon as possible, waking the waiter then.

        Returns:
            A function that wakes it immediately.
        """

        def begin_again() -> None:
            if not waiter.goes_on:
                waiter.goes_on = True
                busy(1)
            go_on()

        waiter.go_on = begin_again
        try:
            with self._lock:
                room = self._room(waiter.update.cell)
                room.waiting.append(waiter)
                _serve(room)
        finally:
            busy(-1)
        return partial(self.leave, waiter)

    def leave(self, waiter: Waiter) -> None:
        """Wake one that waits, or had begun to, without its change; one that no longer waits is left alone."""
        with self._lock:
            room = self._room(waiter.update.cell)
            if waiter in room.waiting or not waiter.goes_on:
                _release(room, waiter)
                _serve(room)

    @contextmanager
    def unlocked(self) -> Generator[None]:
        """Hold no lock in the block, in which this thread waits for others that may need it.

        The lock is held if this is a signal handler that interrupted code holding it. That code then continues as if
        the handler itself had made the changes that others make meanwhile.
        """
        held = 0
        with suppress(RuntimeError):  # no longer held
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


def _changed(room: _Room, update: Update[Any], clock: _Telling, waiter: Waiter | None = None) -> Any:
    """Make a change and return its result, or `WAIT`; a waiter is served in the same step."""
    change: Callable[..., tuple[Any, Any] | Literal[Waiting.WAIT]] = update.change
    while True:
        value = room.value
        given = change(value, clock.now()) if update.timed else change(value)
        is_pair = isinstance(given, tuple) and len(given) == 2
        made: Any = given
        # Nothing is called from here to the end, so no signal handler can run in between.
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
    """Wake waiters in order, until one must go on waiting.

    If this is interrupted, the next change of the value continues it, so no waiter is left behind. A signal handler
    that runs in between may also wake them itself.
    """
    while (waiter := _first(room)) is not None:
        if not waiter.is_served and not _is_served(room, waiter):
            for one in _deadlocked(room, waiter):
                _release(room, one)
            return
        _release(room, waiter)


def _first(room: _Room) -> Waiter | None:
    try:
        return room.waiting[0]
    except IndexError:
        return None


def _is_served(room: _Room, waiter: Waiter) -> bool:
    """Make a waiter's change if possible, and return whether it has been made or has failed."""
    try:
        return _changed(room, waiter.update, waiter.clock, waiter) is not WAIT
    except Exception as error:  # noqa: BLE001  # raised by Waiter.result
        waiter.failure, waiter.is_served = error, True
        return True


def _release(room: _Room, waiter: Waiter) -> None:
    """Wake a waiter, and remove it from the queue."""
    waiter.go_on()
    with suppress(ValueError):  # a signal handler has removed it meanwhile
        room.waiting.remove(waiter)


def _deadlocked(room: _Room, first: Waiter) -> list[Waiter]:
    """Return the waiters that would wait for ever, their failures set.

    A wait blocks its thread, and with it every program below it on the stack: those that the waiter is a part of, or
    interrupts as a signal handler or a callback that uses the client. If all holders are among them, none can leave.
    """
    change: object = first.update.change
    if not first.waits or not isinstance(change, WaitsFor):
        return []
    holders = change.waits_for(room.value)
    lost = [one for one in tuple(room.waiting) if holders and all(map(one.holds_up, holders))]
    for one in lost:
        _refuse(one)
    return lost


def _refuse(waiter: Waiter) -> None:
    """Set the failure of a waiter that would wait for ever, unless a signal handler has served it meanwhile."""
    failure = DeadlockError(
        f"{printable(repr(waiter.update.cell.name))} can never be entered: it is held by the program that this one"
        " is part of, or that it interrupts as a signal handler or callback; enter it once, or use another client there"
    )
    if not waiter.is_served:
        waiter.failure, waiter.is_served = failure, True


@runtime_checkable
class SteppedClock(Protocol):
    """A clock that advances only when all concurrent programs that use it wait, such as a virtual one in tests."""

    def busy(self, change: int) -> None:
        """Add the change to the number of busy programs."""
        ...

    def call_after(self, delay: timedelta, go_on: Callable[[], None]) -> Callable[[], None]:
        """Call ``go_on`` once, after the delay, for a program that is busy until now and again from then.

        Returns:
            A function that calls it immediately, unless it has been called.
        """
        ...


Busy: TypeAlias = Callable[[int], None]
"""Tells a clock of a change in the number of busy programs."""

_COUNTED: Final[ContextVar[tuple[Busy, ...]]] = ContextVar("counted", default=())


def busy_of(clock: object) -> Busy:
    """Return the function that tells a clock how many programs are busy."""
    return clock.busy if isinstance(clock, SteppedClock) else untold


def untold(change: int) -> None:
    """Do nothing, for a clock that advances on its own."""


def count_in(busy: Busy) -> None:
    """Note, in the context of this thread or task, that a clock counts it as busy."""
    if busy is not untold:
        _COUNTED.set((*_COUNTED.get(), busy))


@contextmanager
def counted(busy: Busy) -> Generator[None]:
    """Note, for the block, that a clock counts this thread or task as busy."""
    before = _COUNTED.get()
    count_in(busy)
    try:
        yield
    finally:
        _COUNTED.set(before)


def is_counted(busy: Busy) -> bool:
    """Return whether a clock counts this thread or task as busy; at the top level it does not."""
    return busy in _COUNTED.get()


def hold_up(branch: Branch | None, begin: Begin) -> None:
    """Block the thread until it is woken, or the branch whose program waits is stopped."""
    lock = allocate_lock()
    lock.acquire()

    def go_on() -> None:
        with suppress(RuntimeError):  # already woken
            lock.release()

    with nullcontext(begin(go_on)) if branch is None else branch.held_up(begin, go_on) as cut:
        try:
            wait_for(lock)
        except BaseException:  # KeyboardInterrupt
            cut()
            raise


async def ahold_up(branch: Branch | None, begin: Begin) -> None:
    """Suspend the task until it is woken or cancelled; see `hold_up`."""
    from twilio_fp.loops import pause

    wait, go_on = pause()
    with nullcontext(begin(go_on)) if branch is None else branch.held_up(begin, go_on) as cut:
        try:
            await wait()
        finally:
            cut()


def _waits(branch: Branch | None) -> tuple[Ticket, ...]:
    """Return tickets for the wait of this thread, and of the threads that wait for the groups it runs in."""
    waits = [Ticket()]
    while branch is not None:
        if branch.group.wait is not None:
            waits.append(branch.group.wait)
        branch = branch.group.outer
    return tuple(waits)


class _Process:
    """The identity of this process, which a fork replaces; it is faster to read than the process ID."""

    now: ClassVar[object] = object()

    @classmethod
    def fork(cls) -> None:
        """Give this process a new identity."""
        cls.now = object()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_Process.fork)


class State:
    """The values that a client's programs share, separate for each process and each event loop."""

    __slots__ = ("_loops", "_processes")

    def __init__(self) -> None:
        self._processes: dict[object, Cells] = {}
        self._loops: WeakKeyDictionary[Hashable, Cells] = WeakKeyDictionary()

    def _of_process(self) -> Cells:
        return self._processes.setdefault(_Process.now, Cells())

    def unlocked(self) -> AbstractContextManager[None]:
        """Hold no lock in the block; see `Cells.unlocked`."""
        return self._of_process().unlocked()

    def update(self, update: Update[Any], clock: _Telling, branch: Branch | None) -> Any:
        """Make a change, blocking if it must wait.

        Args:
            update: the change.
            clock: tells the time; a `SteppedClock` is told when the program waits.
            branch: the branch that requests the change; if stopped, it stops waiting, and the result means nothing.
        """
        cells = self._processes.get(_Process.now) or self._of_process()
        answer = cells.tried(update, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(update, clock, _waits(branch))
        try:
            with cells.unlocked():
                hold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:  # KeyboardInterrupt, which may come while the wait begins
            cells.leave(waiter)
            raise
        return waiter.result()

    async def aupdate(self, update: Update[Any], clock: _Telling, branch: Branch | None) -> Any:
        """Make a change, yielding to the event loop if it must wait."""
        from twilio_fp.loops import running

        loop = running()
        cells = self._loops.get(loop)
        if cells is None:
            cells = self._loops[loop] = Cells()
        answer = cells.tried(update, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(update, clock)
        try:
            await ahold_up(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:
            cells.leave(waiter)
            raise
        return waiter.result()
