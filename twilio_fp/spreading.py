"""Programs without end that run side by side, a few at a time, their results read as they come."""

from __future__ import annotations

import asyncio
from _thread import start_new_thread
from collections.abc import AsyncGenerator, Callable, Iterator
from contextvars import Context, copy_context
from queue import SimpleQueue
from typing import Any

from twilio_fp.ask import Program
from twilio_fp.branches import AsyncWork, Group, Raised, Returned, Stopped, Work, own_failure
from twilio_fp.loops import check_side_by_side

__all__ = ["each_in_tasks", "each_in_threads"]


def each_in_threads(
    programs: Iterator[Program[Any]], at_once: int, work: Work, busy: Callable[[int], None]
) -> Iterator[Any]:
    """Yield what each program returns, as they end.

    Args:
        programs: are taken one by one, in the thread that reads, when so few are under way or unread.
        at_once: how many may be under way or unread.
        work: runs one program to its end in its branch.
        busy: is told of so many more programs that do something, or so many fewer; whoever reads counts for those whose
            results are read.
    """
    group = Group(None, 0, at_once, is_race=False, busy=busy)
    waiting: SimpleQueue[tuple[Program[Any], Context] | None] = SimpleQueue()
    ended: SimpleQueue[Returned | Raised] = SimpleQueue()

    def run_branch(program: Program[Any]) -> Returned | Raised:
        try:
            branch = group.begin()
        except Stopped as error:
            return Raised(error)
        try:
            value = work(program, branch)
        except BaseException as error:  # noqa: BLE001  # whatever it is, whoever reads hears of it
            return group.end(branch, Raised(error))
        return group.end(branch, Returned(value))

    def work_off() -> None:
        while (job := waiting.get()) is not None:
            program, context = job
            ended.put(context.run(run_branch, program))

    threads = under_way = 0
    unread = 1  # as if it read one: the first to begin must not sleep alone while it begins the others
    failure: BaseException | None = None
    busy(unread)
    try:
        more = True
        while True:
            while more and under_way < at_once:
                program = next(programs, None)
                if program is None:
                    more = False
                    break
                busy(1)
                under_way += 1
                waiting.put((program, copy_context()))
                if threads < under_way:
                    threads += 1
                    start_new_thread(work_off, ())
            if not under_way:
                break
            busy(-unread)
            unread = 0
            outcome = ended.get()
            under_way, unread = under_way - 1, unread + 1
            if isinstance(outcome, Raised):
                failure = own_failure(outcome.error) or outcome.error
                break
            yield outcome.value
    finally:
        group.stop()
        busy(-unread)
        for _ in range(under_way):
            outcome = ended.get()
            busy(-1)
            if failure is not None and isinstance(failure, Stopped) and isinstance(outcome, Raised):
                failure = own_failure(outcome.error) or failure
        for _ in range(threads):
            waiting.put(None)
    if failure is not None:
        raise failure


async def each_in_tasks(
    programs: Iterator[Program[Any]], at_once: int, work: AsyncWork, busy: Callable[[int], None]
) -> AsyncGenerator[Any]:
    """Yield what each program returns, as they end; `each_in_threads` says more."""
    check_side_by_side()
    group = Group(None, 0, at_once, is_race=False, busy=busy)
    ended: asyncio.Queue[Returned | Raised] = asyncio.Queue()
    tasks: set[asyncio.Task[None]] = set()

    async def run_branch(program: Program[Any]) -> None:
        try:
            branch = group.begin(asyncio.current_task())
        except Stopped as error:
            ended.put_nowait(Raised(error))
            return
        try:
            value = await work(program, branch)
        except BaseException as error:  # noqa: BLE001  # whatever it is, whoever reads hears of it
            ended.put_nowait(group.end(branch, Raised(error)))
        else:
            ended.put_nowait(group.end(branch, Returned(value)))

    under_way, unread = 0, 1
    failure: BaseException | None = None
    busy(unread)
    try:
        more = True
        while True:
            while more and under_way < at_once:
                program = next(programs, None)
                if program is None:
                    more = False
                    break
                busy(1)
                under_way += 1
                task = asyncio.ensure_future(run_branch(program))
                tasks.add(task)
                task.add_done_callback(tasks.discard)
            if not under_way:
                break
            busy(-unread)
            unread = 0
            outcome = await ended.get()
            under_way, unread = under_way - 1, unread + 1
            if isinstance(outcome, Raised):
                failure = own_failure(outcome.error) or outcome.error
                break
            yield outcome.value
    finally:
        group.stop()
        busy(-unread - under_way)
        if tasks:
            await asyncio.wait(tasks)
    if failure is not None:
        raise failure
