"""Concurrent programs, in threads or in tasks, and the one rule by which they are stopped.

When a branch fails, or the wait for the branches does, every other branch of its group is stopped, together with
everything it runs concurrently itself, on every level. A branch is told to stop once: `Stopped` is thrown into its
program in place of the result of the effect in flight, or else before the next effect starts. Effects requested after
that, as in a ``finally``, are performed. A branch that has not started by then never does.
"""

from __future__ import annotations

import asyncio
from _thread import start_new_thread
from collections import deque
from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, suppress
from contextvars import copy_context
from threading import Event, Lock, RLock
from typing import Any, Final, Self, TypeAlias

from attrs import define, field, frozen

from twilio_fp.ask import Program
from twilio_fp.blocking import acquire
from twilio_fp.effect import Ticket
from twilio_fp.errors import NestingError
from twilio_fp.loops import check_concurrency
from twilio_fp.state import count_as_busy, is_counted

__all__ = [
    "MOST_LEVELS",
    "Begin",
    "Branch",
    "Group",
    "Outcome",
    "Raised",
    "Returned",
    "Stopped",
    "in_tasks",
    "in_threads",
    "own_failure",
]

MOST_LEVELS: Final = 100
"""How many levels deep concurrent programs may be nested; in threads, each level takes at least one thread."""


class Stopped(asyncio.CancelledError):
    """Thrown into a program that is stopped because of another, in a thread as well as in a task."""


@frozen(repr=False)
class Returned:
    """The outcome of a program that returned a value."""

    value: Any


@frozen(repr=False)
class Raised:
    """The outcome of a program that failed."""

    error: BaseException


Outcome: TypeAlias = Returned | Raised


@define(eq=False, repr=False)
class Branch:
    """One of several concurrent programs: whether it must stop, and the group of programs that it runs itself."""

    group: Group
    notified: bool = False
    task: asyncio.Task[Any] | None = None
    inner: Group | None = None
    wake: Callable[[], None] | None = None
    """Ends the wait that its thread or task is in."""

    @property
    def stopping(self) -> bool:
        """Whether it must stop and has not been told yet."""
        return not self.notified and self.group.stopped.is_set()

    def raise_if_stopped(self, error: BaseException | None = None) -> None:
        """Raise `Stopped`, once, if the branch must stop; ``error`` is the failure of its last effect."""
        if self.stopping:
            self.notified = True
            raise Stopped from own_failure(error)

    async def araise_if_stopped(self, error: BaseException | None = None) -> None:
        """Raise `Stopped` as `raise_if_stopped` does, absorbing a cancellation still pending in the event loop."""
        if self.stopping:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
            self.raise_if_stopped(error)

    @contextmanager
    def blocking(self, begin: Begin, wake: Callable[[], None]) -> Generator[Callable[[], None]]:
        """Let the thread wait, in the block, until a wait ends or the branch is stopped.

        The wait starts under the lock, so stopping the branch leaves no wait behind.

        Args:
            begin: starts the wait.
            wake: wakes the thread.
        """
        with self.group.lock:
            if self.stopping:
                cut = wake
                wake()
            else:
                cut = begin(wake)
                self.wake = None if self.notified else cut
        try:
            yield cut
        finally:
            with self.group.lock:
                self.wake = None

    def stop(self) -> None:
        """Cancel whatever the branch waits for."""
        if self.wake is not None:
            self.wake()
        if self.inner is not None:
            self.inner.stop()
        if self.task is not None:
            self.task.cancel()


Begin: TypeAlias = Callable[[Callable[[], None]], Callable[[], None]]
"""Starts a wait: it is given a function that wakes the waiter, to be called once, and returns one that calls it
immediately unless it has been called."""

Work: TypeAlias = Callable[[Program[Any], Branch], Any]
AsyncWork: TypeAlias = Callable[[Program[Any], Branch], Awaitable[Any]]


@define(eq=False, repr=False)
class Group:
    """The branches of one effect, such as a `Parallel`, which are stopped together."""

    outer: Branch | None
    left: int
    """The number of branches that have not ended."""
    at_once: int
    is_race: bool = field(kw_only=True)
    wait: Ticket | None = field(default=None, kw_only=True)
    """Represents the wait of the thread that resumes only once they have ended."""
    busy: Callable[[int], None] = field(kw_only=True)
    """Called with each change in the number of busy programs."""
    begun: int = field(default=0, init=False)
    counted: bool = field(default=False, init=False)
    """Whether the thread or task that waits for the branches counted as busy before, and so will again."""
    level: int = field(init=False)
    lock: RLock = field(init=False)
    """Held while the tree of groups is changed, or walked to stop it."""
    stopped: Event = field(factory=Event, init=False)
    branches: list[Branch] = field(factory=list, init=False)
    winner: Outcome | None = field(default=None, init=False)
    """The outcome of the first to end."""

    def __attrs_post_init__(self) -> None:
        self.level = 1 if self.outer is None else self.outer.group.level + 1
        self.lock = RLock() if self.outer is None else self.outer.group.lock
        if self.level > MOST_LEVELS:
            raise NestingError(
                f"parallel programs must be nested at most {MOST_LEVELS} levels deep: "
                "use one parallel of many programs instead"
            )

    def __enter__(self) -> Self:
        with self.lock:
            if self.outer is not None:
                self.outer.inner = self
                if self.outer.stopping:
                    self.stop()
        self.begun, self.counted = min(self.at_once, self.left), is_counted(self.busy)
        if self.begun:  # the one that waits is not busy, and takes the place of the last to end
            self.busy(self.begun - self.counted)
        return self

    def __exit__(self, *_: object) -> None:
        with self.lock:
            if self.outer is not None:
                self.outer.inner = None
        if self.begun and not self.counted:
            self.busy(-1)

    def stop(self) -> None:
        """Stop every branch and what it runs concurrently, once; what a ``finally`` starts later is left alone."""
        with self.lock:
            if not self.stopped.is_set():
                self.stopped.set()  # first, since stopping what is inside lets a branch go on
                for branch in self.branches:
                    branch.stop()

    def begin(self, task: asyncio.Task[Any] | None = None) -> Branch:
        """Return a new branch, or raise `Stopped` if the group is stopped."""
        branch = Branch(self, task=task)
        with self.lock:
            branch.raise_if_stopped()
            self.branches.append(branch)
        return branch

    def end(self, branch: Branch, outcome: Outcome) -> Outcome:
        """Remove a branch that has ended, so that it is not stopped, and stop the others if it failed or won."""
        with self.lock:
            self.branches.remove(branch)
            self.winner = self.winner or outcome
            if self.is_race or isinstance(outcome, Raised):
                self.stop()
        return outcome

    def run(self, program: Program[Any], work: Work) -> Outcome:
        """Run a program to its end in a new branch, and return its outcome, whatever it raised."""
        try:
            branch = self.begin()
        except Stopped as error:
            return Raised(error)
        count_as_busy(self.busy)
        try:
            value = work(program, branch)
        except BaseException as error:  # noqa: BLE001  # part of the outcome
            return self.end(branch, Raised(error))
        return self.end(branch, Returned(value))

    async def arun(self, program: Program[Any], work: AsyncWork) -> Outcome:
        """Run a program in the current task; see `run`."""
        try:
            branch = self.begin(asyncio.current_task())
        except Stopped as error:
            return Raised(error)
        count_as_busy(self.busy)
        try:
            value = await work(program, branch)
        except BaseException as error:  # noqa: BLE001  # part of the outcome
            return self.end(branch, Raised(error))
        return self.end(branch, Returned(value))

    def leave(self) -> None:
        """Count one program fewer; the next to start takes its place, and the one that waits for all takes the last."""
        with self.lock:
            self.left -= 1
            if 0 < self.left < self.at_once:
                self.busy(-1)


def in_threads(
    programs: list[Program[Any]],
    at_once: int,
    outer: Branch | None,
    work: Work,
    *,
    is_race: bool = False,
    busy: Callable[[int], None],
) -> tuple[Any, ...]:
    """Run programs in threads, each in a copy of the caller's context, and return their results in order.

    Args:
        programs: the programs to run.
        at_once: the maximum number of threads.
        outer: the branch that requests this, or None at the top level.
        work: runs one program to its end in its branch.
        is_race: whether the first to end stops the others, and provides the only result.
        busy: called with each change in the number of busy programs.

    Raises:
        NestingError: the programs would be nested deeper than `MOST_LEVELS`.
    """
    with Group(outer, len(programs), at_once, is_race=is_race, wait=Ticket(), busy=busy) as group:
        waiting = deque([(index, program, copy_context()) for index, program in enumerate(programs)])
        outcomes: dict[int, Outcome] = {}

        def work_off() -> None:
            while True:
                try:
                    index, program, context = waiting.popleft()
                except IndexError:
                    return
                outcomes[index] = context.run(group.run, program, work)
                group.leave()

        _run_concurrently(work_off, min(at_once, len(programs)), group.stop)
    return _results([outcomes[index] for index in range(len(programs))], group)


def _run_concurrently(work: Callable[[], None], count: int, stop: Callable[[], None]) -> None:
    """Do the work in ``count`` threads, and return when all have ended; if interrupted, call ``stop`` first.

    An interrupt may arrive between any two steps of the main thread, even inside the locks of an executor or a
    `threading.Thread`, which nobody would release then. So this uses only locks implemented in C, and after an
    interrupt it waits only for threads that have started.

    Source: https://docs.python.org/3/library/_thread.html
    """
    ended = [Lock() for _ in range(count)]
    begun: list[int] = []
    over: set[int] = set()

    def run(number: int) -> None:
        begun.append(number)
        try:
            work()
        finally:
            over.add(number)
            ended[number].release()

    try:
        for number, lock in enumerate(ended):
            lock.acquire()
            start_new_thread(run, (number,))
        for lock in ended:
            acquire(lock)
    except BaseException:  # KeyboardInterrupt
        stop()
        for number in tuple(begun):  # one that starts later finds nothing to do
            while number not in over:
                ended[number].acquire(timeout=0.05)
        raise


async def in_tasks(
    programs: list[Program[Any]],
    at_once: int,
    outer: Branch | None,
    work: AsyncWork,
    *,
    is_race: bool = False,
    busy: Callable[[int], None],
) -> tuple[Any, ...]:
    """Run programs in tasks, and return their results in order; see `in_threads`."""
    check_concurrency()

    async def counted(program: Program[Any]) -> Outcome:
        try:
            async with gate:
                return await group.arun(program, work)
        finally:
            group.leave()

    with Group(outer, len(programs), at_once, is_race=is_race, busy=busy) as group:
        gate = asyncio.Semaphore(at_once)
        tasks = [asyncio.ensure_future(counted(program)) for program in programs]
        cancelled = await _all_ended(tasks, group)
    outcomes = [Raised(asyncio.CancelledError()) if task.cancelled() else task.result() for task in tasks]
    if cancelled is not None:
        raise cancelled from _first_failure(outcomes)
    return _results(outcomes, group)


async def _all_ended(tasks: list[asyncio.Task[Any]], group: Group) -> asyncio.CancelledError | None:
    """Wait until all tasks have ended, even if the wait is cancelled; return the cancellation, if any."""
    cancelled: asyncio.CancelledError | None = None
    waiting = set(tasks)
    while waiting:
        try:
            _, waiting = await asyncio.wait(waiting)
        except asyncio.CancelledError as error:
            if cancelled is None:
                group.stop()
            else:  # a second cancellation does not wait for any finally
                for task in waiting:
                    task.cancel()
            cancelled = error
    return cancelled


def _results(outcomes: list[Outcome], group: Group) -> tuple[Any, ...]:
    """Return the results, or raise the first failure, preferring a program's own to that of a stopped program.

    In a race only the winner counts, unless another program failed with an exception that ends the process.
    """
    if group.is_race and group.winner is not None:
        outcomes = [*[one for one in outcomes if _ends_the_process(one)], group.winner]
    failure = _first_failure(outcomes) or next((one.error for one in outcomes if isinstance(one, Raised)), None)
    if failure is not None:
        raise failure
    return tuple([one.value for one in outcomes if isinstance(one, Returned)])


def _ends_the_process(outcome: Outcome) -> bool:
    return isinstance(outcome, Raised) and isinstance(outcome.error, (KeyboardInterrupt, SystemExit))


def _first_failure(outcomes: list[Outcome]) -> BaseException | None:
    """Return the first failure that is a program's own."""
    own = [own_failure(one.error) for one in outcomes if isinstance(one, Raised)]
    return next((error for error in own if error is not None), None)


def own_failure(error: BaseException | None) -> BaseException | None:
    """Return a program's own failure; for a stopped program, the failure of its effect in flight, if any."""
    return error.__cause__ if isinstance(error, asyncio.CancelledError) else error
