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

from twilio_fp.blocking import acquire
from twilio_fp.effect import WAIT, Cell, Ticket, Update, Waiting
from twilio_fp.errors import DeadlockError, UsageError
from twilio_fp.printable import printable

if TYPE_CHECKING:
    from twilio_fp.branches import Begin, Branch

__all__ = [
    "Busy",
    "Cells",
    "State",
    "SteppedClock",
    "Waiter",
    "WaitsFor",
    "block",
    "busy_of",
    "count_as_busy",
    "counted",
    "is_counted",
    "suspend",
    "uncounted",
]


class _TellsTime(Protocol):
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
    clock: _TellsTime
    waits: tuple[Ticket, ...] = ()
    wake: Callable[[], None] = lambda: None
    is_woken: bool = False
    is_served: bool = False
    answer: Any = None
    failure: BaseException | None = None

    def result(self) -> Any:
        """Return the result of the change, or raise its failure."""
        if self.failure is not None:
            raise self.failure
        return self.answer

    def blocks(self, ticket: Ticket) -> bool:
        """Return whether the ticket's program can't go on before this one does."""
        return any(map(ticket.is_below, self.waits))


@define(eq=False, repr=False)
class _Entry:
    """The value of a cell, and the queue of those waiting for another."""

    value: Any
    waiting: deque[Waiter] = field(factory=deque)


class Cells:
    """The values of cells, and a queue of waiters for each, served in order of arrival.

    >>> from twilio_fp.testing import VirtualClock
    >>> clock, cells, door = VirtualClock(), Cells(), Cell("door", start="shut")
    >>> cells.try_update(Update(door, lambda it: WAIT if it == "shut" else (it, "in")), clock)
    WAIT
    >>> cells.try_update(Update(door, lambda it: ("open", f"was {it}")), clock)
    'was shut'
    >>> cells.try_update(Update(door, lambda it: (it, it)), clock)
    'open'
    """

    def __init__(self) -> None:
        self._lock = RLock()  # a signal handler may use the client, and must not wait for what it interrupts
        self._entries: dict[Cell, _Entry] = {}

    def try_update(self, update: Update[Any], clock: _TellsTime) -> Any:
        """Make a change and return its result if it need not wait; otherwise return `WAIT`."""
        with self._lock:
            entry = self._entries.get(update.cell) or self._entry(update.cell)
            answer = _apply(entry, update, clock)
            if entry.waiting and answer is not WAIT:
                _serve(entry)
            return answer

    def join(self, waiter: Waiter, busy: Callable[[int], None], wake: Callable[[], None]) -> Callable[[], None]:
        """Queue a change to be made as soon as possible, waking the waiter then.

        Returns:
            A function that wakes it immediately.
        """

        def wake_once() -> None:
            if not waiter.is_woken:
                waiter.is_woken = True
                busy(1)
            wake()

        waiter.wake = wake_once
        try:
            with self._lock:
                entry = self._entry(waiter.update.cell)
                entry.waiting.append(waiter)
                _serve(entry)
        finally:
            busy(-1)
        return partial(self.leave, waiter)

    def leave(self, waiter: Waiter) -> None:
        """Wake one that waits, or had begun to, without its change; one that no longer waits is left alone."""
        with self._lock:
            entry = self._entry(waiter.update.cell)
            if waiter in entry.waiting or not waiter.is_woken:
                _wake(entry, waiter)
                _serve(entry)

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

    def _entry(self, cell: Cell) -> _Entry:
        return self._entries.get(cell) or self._entries.setdefault(cell, _Entry(cell.start))


def _apply(entry: _Entry, update: Update[Any], clock: _TellsTime, waiter: Waiter | None = None) -> Any:
    """Make a change and return its result, or `WAIT`; a waiter is served in the same step."""
    change: Callable[..., tuple[Any, Any] | Literal[Waiting.WAIT]] = update.change
    while True:
        value = entry.value
        given = change(value, clock.now()) if update.timed else change(value)
        is_pair = isinstance(given, tuple) and len(given) == 2
        made: Any = given
        # Nothing is called from here to the end, so no signal handler can run in between.
        if waiter is not None and waiter.is_served:  # by a handler, meanwhile
            return waiter.answer
        if entry.value is not value:  # a handler has changed it meanwhile
            continue
        if not is_pair:
            if made is WAIT:
                return WAIT
            raise UsageError(
                f"a change must return a pair (value, answer) or WAIT, got a value of type {type(made).__name__}"
            )
        if waiter is None:
            entry.value, answer = made
            return answer
        entry.value, waiter.answer = made
        waiter.is_served = True
        return waiter.answer


def _serve(entry: _Entry) -> None:
    """Wake waiters in order, until one must go on waiting.

    If this is interrupted, the next change of the value continues it, so no waiter is left behind. A signal handler
    that runs in between may also wake them itself.
    """
    while (waiter := _first(entry)) is not None:
        if not waiter.is_served and not _is_served(entry, waiter):
            for one in _deadlocked(entry, waiter):
                _wake(entry, one)
            return
        _wake(entry, waiter)


def _first(entry: _Entry) -> Waiter | None:
    try:
        return entry.waiting[0]
    except IndexError:
        return None


def _is_served(entry: _Entry, waiter: Waiter) -> bool:
    """Make a waiter's change if possible, and return whether it has been made or has failed."""
    try:
        return _apply(entry, waiter.update, waiter.clock, waiter) is not WAIT
    except Exception as error:  # noqa: BLE001  # raised by Waiter.result
        waiter.failure, waiter.is_served = error, True
        return True


def _wake(entry: _Entry, waiter: Waiter) -> None:
    """Wake a waiter, and remove it from the queue."""
    waiter.wake()
    with suppress(ValueError):  # a signal handler has removed it meanwhile
        entry.waiting.remove(waiter)


def _deadlocked(entry: _Entry, first: Waiter) -> list[Waiter]:
    """Return the waiters that would wait for ever, their failures set.

    A wait blocks its thread, and with it every program below it on the stack: those that the waiter is a part of, or
    interrupts as a signal handler or a callback that uses the client. If all holders are among them, none can leave.
    """
    change: object = first.update.change
    if not first.waits or not isinstance(change, WaitsFor):
        return []
    holders = change.waits_for(entry.value)
    deadlocked = [one for one in tuple(entry.waiting) if holders and all(map(one.blocks, holders))]
    for one in deadlocked:
        _fail(one)
    return deadlocked


def _fail(waiter: Waiter) -> None:
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

    def call_after(self, delay: timedelta, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` once, after the delay, for a program that is busy until now and again from then.

        Returns:
            A function that calls it immediately, unless it has been called.
        """
        ...


Busy: TypeAlias = Callable[[int], None]
"""Tells a clock of a change in the number of busy programs."""

_COUNTED: Final[ContextVar[tuple[Busy, ...]]] = ContextVar("counted", default=())


def busy_of(clock: object) -> Busy:
    """Return the function that tells a clock how many programs are busy."""
    return clock.busy if isinstance(clock, SteppedClock) else uncounted


def uncounted(change: int) -> None:
    """Do nothing, for a clock that advances on its own."""


def count_as_busy(busy: Busy) -> None:
    """Note, in the context of this thread or task, that a clock counts it as busy."""
    if busy is not uncounted:
        _COUNTED.set((*_COUNTED.get(), busy))


@contextmanager
def counted(busy: Busy) -> Generator[None]:
    """Note, for the block, that a clock counts this thread or task as busy."""
    before = _COUNTED.get()
    count_as_busy(busy)
    try:
        yield
    finally:
        _COUNTED.set(before)


def is_counted(busy: Busy) -> bool:
    """Return whether a clock counts this thread or task as busy; at the top level it does not."""
    return busy in _COUNTED.get()


def block(branch: Branch | None, begin: Begin) -> None:
    """Block the thread until it is woken, or the branch whose program waits is stopped."""
    lock = allocate_lock()
    lock.acquire()

    def wake() -> None:
        with suppress(RuntimeError):  # already woken
            lock.release()

    with nullcontext(begin(wake)) if branch is None else branch.blocking(begin, wake) as cut:
        try:
            acquire(lock)
        except BaseException:  # KeyboardInterrupt
            cut()
            raise


async def suspend(branch: Branch | None, begin: Begin) -> None:
    """Suspend the task until it is woken or cancelled; see `block`."""
    from twilio_fp.loops import pause

    wait, wake = pause()
    with nullcontext(begin(wake)) if branch is None else branch.blocking(begin, wake) as cut:
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

    def update(self, update: Update[Any], clock: _TellsTime, branch: Branch | None) -> Any:
        """Make a change, blocking if it must wait.

        Args:
            update: the change.
            clock: tells the time; a `SteppedClock` is told when the program waits.
            branch: the branch that requests the change; if stopped, it stops waiting, and the result means nothing.
        """
        cells = self._processes.get(_Process.now) or self._of_process()
        answer = cells.try_update(update, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(update, clock, _waits(branch))
        try:
            with cells.unlocked():
                block(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:  # KeyboardInterrupt, which may come while the wait begins
            cells.leave(waiter)
            raise
        return waiter.result()

    async def aupdate(self, update: Update[Any], clock: _TellsTime, branch: Branch | None) -> Any:
        """Make a change, yielding to the event loop if it must wait."""
        from twilio_fp.loops import running

        loop = running()
        cells = self._loops.get(loop)
        if cells is None:
            cells = self._loops[loop] = Cells()
        answer = cells.try_update(update, clock)
        if answer is not WAIT:
            return answer
        waiter = Waiter(update, clock)
        try:
            await suspend(branch, partial(cells.join, waiter, busy_of(clock)))
        except BaseException:
            cells.leave(waiter)
            raise
        return waiter.result()
