"""Streams of concurrent programs, perhaps infinitely many: a few run at a time, and results are read as they arrive."""

from __future__ import annotations

import asyncio
from _thread import allocate_lock, get_ident, start_new_thread
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import AbstractContextManager, suppress
from contextvars import Context, copy_context
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from attrs import define

from twilio_fp.ask import Program
from twilio_fp.blocking import next_item
from twilio_fp.branches import AsyncWork, Group, Outcome, Raised, Stopped, Work, own_failure
from twilio_fp.counting import Counting
from twilio_fp.loops import check_concurrency
from twilio_fp.state import counted

__all__ = ["each_in_tasks", "each_in_threads"]


@define(repr=False)
class _Window:
    """The programs that are running or unread, and the first failure among them."""

    programs: Iterator[Program[Any]]
    at_once: int
    counting: Counting
    under_way: int = 0
    failure: BaseException | None = None

    def fill(self, start: Callable[[Program[Any]], object]) -> bool:
        """Start programs while there is room and one is left; return whether any is running or unread."""
        self.counting.read()
        while self.under_way < self.at_once:
            program = next(self.programs, None)
            if program is None:
                self.programs = iter(())  # exhausted, and not read again
                break
            self.counting.begin()
            try:
                start(program)
            except BaseException:
                self.counting.drop()
                raise
            self.under_way += 1
        return self.under_way > 0

    def took(self, outcome: Outcome) -> Outcome:
        """Count the reader as busy in place of a program that has ended, and return its outcome."""
        self.counting.read()
        self.under_way -= 1
        if isinstance(outcome, Raised):
            self.failure = own_failure(outcome.error) or outcome.error
        return outcome

    def left(self, outcome: Outcome) -> None:
        """Drop an outcome that arrives after the stop; a program's own failure replaces that of a stopped one."""
        if isinstance(self.failure, Stopped) and isinstance(outcome, Raised):
            self.failure = own_failure(outcome.error) or self.failure


def each_in_threads(
    programs: Iterator[Program[Any]],
    at_once: int,
    work: Work,
    busy: Callable[[int], None],
    unlocked: Callable[[], AbstractContextManager[None]],
) -> Iterator[Any]:
    """Yield the result of each program, in the order in which they end.

    Args:
        programs: taken one by one, in the reading thread, while fewer than ``at_once`` are running or unread.
        at_once: how many may be running or unread.
        work: runs one program to its end in its branch.
        busy: called with each change in the number of busy programs; the reader is one of them.
        unlocked: returns a context in which this thread waits for the others without holding locks they may need.
    """
    group = Group(None, 0, at_once, is_race=False, busy=busy)
    waiting: SimpleQueue[tuple[Program[Any], Context] | None] = SimpleQueue()
    ended: SimpleQueue[Outcome] = SimpleQueue()
    threads = 0
    lock = allocate_lock()
    at_work: set[int] = set()  # maintained by the threads, so that an interrupt of the reader can't corrupt it

    def work_off(job: tuple[Program[Any], Context] | None) -> None:
        while job is not None:
            at_work.add(get_ident())
            program, context = job
            window.counting.end(partial(tell, context.run(group.run, program, work)))
            job = waiting.get()

    def tell(outcome: Outcome) -> None:
        with lock:
            ended.put(outcome)
            at_work.remove(get_ident())

    def is_anyone_at_work() -> bool:
        with lock:
            return bool(at_work)

    def start(program: Program[Any]) -> None:
        nonlocal threads
        job = program, copy_context()
        if threads == window.under_way:
            start_new_thread(work_off, (job,))
            threads += 1
        else:
            waiting.put(job)

    window = _Window(programs, at_once, Counting(busy))
    try:
        while window.fill(start):
            window.counting.wait(ended.empty)
            with unlocked():
                ending = next_item(ended)
            outcome = window.took(ending)
            if isinstance(outcome, Raised):
                break
            with counted(busy):
                yield outcome.value
    finally:
        group.stop()  # jobs that no thread has taken yet then do nothing
        window.counting.wait_for_all()
        while is_anyone_at_work() or not ended.empty():
            with suppress(Empty), unlocked():  # an interrupt may have lost an outcome
                window.left(ended.get(timeout=0.05))
        window.counting.come_back()
        for _ in range(threads + 1):
            waiting.put(None)
    if window.failure is not None:
        raise window.failure


async def each_in_tasks(
    programs: Iterator[Program[Any]], at_once: int, work: AsyncWork, busy: Callable[[int], None]
) -> AsyncGenerator[Any]:
    """Yield the result of each program, in the order in which they end; see `each_in_threads`."""
    check_concurrency()
    group = Group(None, 0, at_once, is_race=False, busy=busy)
    ended: asyncio.Queue[Outcome] = asyncio.Queue()
    tasks: set[asyncio.Task[Outcome]] = set()

    def end(task: asyncio.Task[Outcome]) -> None:
        tasks.discard(task)
        outcome = Raised(asyncio.CancelledError()) if task.cancelled() else task.result()
        window.counting.end(partial(ended.put_nowait, outcome))

    def start(program: Program[Any]) -> None:
        task = asyncio.ensure_future(group.arun(program, work))
        tasks.add(task)
        task.add_done_callback(end)

    window = _Window(programs, at_once, Counting(busy))
    try:
        while window.fill(start):
            window.counting.wait(ended.empty)
            outcome = window.took(await ended.get())
            if isinstance(outcome, Raised):
                break
            with counted(busy):
                yield outcome.value
    finally:
        group.stop()
        window.counting.wait_for_all()
        for _ in range(window.under_way):
            window.left(await ended.get())
        window.counting.come_back()
    if window.failure is not None:
        raise window.failure
