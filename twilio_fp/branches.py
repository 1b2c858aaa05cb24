"""Programs that run side by side, in threads or in tasks, under one rule of how they are stopped.

When a branch fails, or the wait for the branches does, every other branch of its group is stopped, and with it at once
whatever that branch runs side by side in its turn, on every level. A branch that is stopped is told so once: `Stopped`
is thrown in where its program asked, in place of an answer to what is under way, else before the next effect begins.
What the program asks for after that, as in a ``finally``, is performed. A branch whose turn has not come never begins.
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
from twilio_fp.effect import Ticket
from twilio_fp.errors import NestingError
from twilio_fp.loops import check_side_by_side
from twilio_fp.state import count_in, is_counted
from twilio_fp.turns import wait_for

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
"""How many levels deep programs may run side by side within one another: in threads, each takes a thread at least."""


class Stopped(asyncio.CancelledError):
    """Thrown into a program that is stopped for another's sake, in a thread as in a task."""


@frozen(repr=False)
class Returned:
    """How a program ended that returned a value."""

    value: Any


@frozen(repr=False)
class Raised:
    """How a program ended that failed."""

    error: BaseException


Outcome: TypeAlias = Returned | Raised


@define(eq=False, repr=False)
class Branch:
    """One of the programs that run side by side: whether it is to stop, and what it runs side by side itself."""

    group: Group
    told: bool = False
    task: asyncio.Task[Any] | None = None
    inner: Group | None = None
    go_on: Callable[[], None] | None = None
    """Ends what its thread waits for."""

    @property
    def stopping(self) -> bool:
        """Whether it is to stop and has not been told."""
        return not self.told and self.group.stopped.is_set()

    def hear(self, error: BaseException | None = None) -> None:
        """Raise `Stopped`, once, where the branch is to stop; ``error`` is what its effect failed with."""
        if self.stopping:
            self.told = True
            raise Stopped from own_failure(error)

    async def ahear(self, error: BaseException | None = None) -> None:
        """Raise `Stopped` as `hear` does, in place of a cancellation that the event loop still holds."""
        if self.stopping:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
            self.hear(error)

    @contextmanager
    def held_up(self, begin: Begin, go_on: Callable[[], None]) -> Generator[Callable[[], None]]:
        """Let its thread wait, in the block, for a wait to end, or for the branch to be stopped.

        A wait begins under the lock: whoever stops the branch goes on only when nothing waits in it any more.

        Args:
            begin: begins the wait.
            go_on: lets the thread go on.
        """
        with self.group.lock:
            if self.stopping:
                cut = go_on
                go_on()
            else:
                cut = begin(go_on)
                self.go_on = None if self.told else cut
        try:
            yield cut
        finally:
            with self.group.lock:
                self.go_on = None

    def stop(self) -> None:
        """Cancel what the branch waits for."""
        if self.go_on is not None:
            self.go_on()
        if self.inner is not None:
            self.inner.stop()
        if self.task is not None:
            self.task.cancel()


Begin: TypeAlias = Callable[[Callable[[], None]], Callable[[], None]]
"""What begins a wait: it is given what lets the waiter go on, to be called once, and returns what calls that at once
where it has not been called."""

Work: TypeAlias = Callable[[Program[Any], Branch], Any]
AsyncWork: TypeAlias = Callable[[Program[Any], Branch], Awaitable[Any]]


@define(eq=False, repr=False)
class Group:
    """The branches of one `Parallel`, which are stopped together."""

    outer: Branch | None
    left: int
    """How many of its branches have not ended."""
    at_once: int
    is_race: bool = field(kw_only=True)
    wait: Ticket | None = field(default=None, kw_only=True)
    """Stands for the wait of a thread that goes on only when they have ended."""
    busy: Callable[[int], None] = field(kw_only=True)
    """Is told of so many more programs that do something, or so many fewer."""
    begun: int = field(default=0, init=False)
    counted: bool = field(default=False, init=False)
    """Whether who waits for its branches counted as busy before, and does afterwards."""
    level: int = field(init=False)
    lock: RLock = field(init=False)
    """Held while the tree of groups is changed, or walked to stop it."""
    stopped: Event = field(factory=Event, init=False)
    branches: list[Branch] = field(factory=list, init=False)
    winner: Outcome | None = field(default=None, init=False)
    """How the first to end did."""

    def __attrs_post_init__(self) -> None:
        self.level = 1 if self.outer is None else self.outer.group.level + 1
        self.lock = RLock() if self.outer is None else self.outer.group.lock
        if self.level > MOST_LEVELS:
            raise NestingError(
                f"parallel programs must be nested at most {MOST_LEVELS} levels deep: "
                "write one parallel of many programs instead of nested ones"
            )

    def __enter__(self) -> Self:
        with self.lock:
            if self.outer is not None:
                self.outer.inner = self
                if self.outer.stopping:
                    self.stop()
        self.begun, self.counted = min(self.at_once, self.left), is_counted(self.busy)
        if self.begun:  # whoever waits for them is none of them, and takes the place of the last
            self.busy(self.begun - self.counted)
        return self

    def __exit__(self, *_: object) -> None:
        with self.lock:
            if self.outer is not None:
                self.outer.inner = None
        if self.begun and not self.counted:
            self.busy(-1)

    def stop(self) -> None:
        """Stop every branch, and what they run side by side, once: what a ``finally`` begins later is left alone."""
        with self.lock:
            if not self.stopped.is_set():
                self.stopped.set()  # before what is inside, whose end lets a branch go on
                for branch in self.branches:
                    branch.stop()

    def begin(self, task: asyncio.Task[Any] | None = None) -> Branch:
        """Return a branch whose turn has come; it hears at once where the group is stopped."""
        branch = Branch(self, task=task)
        with self.lock:
            branch.hear()
            self.branches.append(branch)
        return branch

    def end(self, branch: Branch, outcome: Outcome) -> Outcome:
        """Leave a branch's end alone, and stop the others where it failed or won."""
        with self.lock:
            self.branches.remove(branch)
            self.winner = self.winner or outcome
            if self.is_race or isinstance(outcome, Raised):
                self.stop()
        return outcome

    def run(self, program: Program[Any], work: Work) -> Outcome:
        """Run a program to its end in a branch whose turn has come, and return how it ended, whatever it raised."""
        try:
            branch = self.begin()
        except Stopped as error:
            return Raised(error)
        count_in(self.busy)
        try:
            value = work(program, branch)
        except BaseException as error:  # noqa: BLE001  # whoever asked for the branches hears of it
            return self.end(branch, Raised(error))
        return self.end(branch, Returned(value))

    async def arun(self, program: Program[Any], work: AsyncWork) -> Outcome:
        """Run a program in the task that is under way; `run` says more."""
        try:
            branch = self.begin(asyncio.current_task())
        except Stopped as error:
            return Raised(error)
        count_in(self.busy)
        try:
            value = await work(program, branch)
        except BaseException as error:  # noqa: BLE001  # whoever asked for the branches hears of it
            return self.end(branch, Raised(error))
        return self.end(branch, Returned(value))

    def leave(self) -> None:
        """Count one less; its place is taken by one whose turn comes, the last one's by whoever waits for all."""
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
        programs: what is run.
        at_once: how many threads there are at most.
        outer: the branch that asks for this, or None outside of all.
        work: runs one program to its end in its branch.
        is_race: whether the first to end stops the others, and is the only result.
        busy: is told of so many more programs that do something, or so many fewer.

    Raises:
        NestingError: the programs would run deeper than `MOST_LEVELS`.
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

        _side_by_side(work_off, min(at_once, len(programs)), group.stop)
    return _results([outcomes[index] for index in range(len(programs))], group)


def _side_by_side(work: Callable[[], None], count: int, stop: Callable[[], None]) -> None:
    """Do the work in so many threads, and return when all have ended; where that is interrupted, stop it first.

    An interrupt may arrive between any two steps of the main thread, inside the locks of an executor or a thread's too,
    which then nobody would release: so there are locks of C alone here, and a thread is waited for once it has begun.

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
            wait_for(lock)
    except BaseException:  # KeyboardInterrupt
        stop()
        for number in tuple(begun):  # one that begins later finds that there is nothing to begin
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
    """Run programs in tasks, and return their results in order; `in_threads` says more."""
    check_side_by_side()

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
    """Wait until all tasks have ended, though the wait is cancelled; return how it was."""
    cancelled: asyncio.CancelledError | None = None
    waiting = set(tasks)
    while waiting:
        try:
            _, waiting = await asyncio.wait(waiting)
        except asyncio.CancelledError as error:
            if cancelled is None:
                group.stop()
            else:  # whoever cancels twice does not wait for a finally
                for task in waiting:
                    task.cancel()
            cancelled = error
    return cancelled


def _results(outcomes: list[Outcome], group: Group) -> tuple[Any, ...]:
    """Return the results, or raise the first failure that is a program's own before that of one that was stopped.

    Of a race those of the winner alone count, unless what would end the process came up in another.
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
    """Return a failure that is a program's own: of a stopped one, what its effect under way failed with, if it did."""
    return error.__cause__ if isinstance(error, asyncio.CancelledError) else error
