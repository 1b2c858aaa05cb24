"""Drivers that take a schedule's steps, sync or async, and drain the run on a signal."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import contextmanager
from datetime import timedelta
from types import FrameType
from typing import Any, Final, Protocol, TypeAlias, TypeVar

from twilio_fp.bulk.journal import Ended
from twilio_fp.bulk.outcome import Done, Failed, Unknown
from twilio_fp.bulk.schedule import Begin, Drain, Events, Pause, Row, Schedule, Wait
from twilio_fp.state import Busy, counted, uncounted

__all__ = ["Outcome", "Sender", "TaskSender", "ThreadSender", "adrive", "draining", "drive"]

T = TypeVar("T")

Outcome: TypeAlias = Done[Any] | Failed | Unknown
"""The outcome of a row."""

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


class Sender(Protocol):
    """Begins rows and pauses without waiting for them."""

    def begin(self, job: tuple[Row, ...]) -> None:
        """Start sending some rows."""
        ...

    def pause(self, delay: timedelta) -> None:
        """Report when a delay is over."""
        ...


class ThreadSender(Sender, Protocol):
    """A sender that works concurrently with the thread that drives the run."""

    def wait(self) -> Events:
        """Wait for events, and return all that have happened."""
        ...

    def close(self) -> Events:
        """Begin nothing more, and return the remaining events."""
        ...


class TaskSender(Sender, Protocol):
    """A sender in the event loop that drives the run."""

    async def wait(self) -> Events:
        """Wait for events, and return all that have happened."""
        ...

    async def close(self) -> Events:
        """Cancel the rows in flight, and return the remaining events."""
        ...


def drive(
    schedule: Schedule, sender: ThreadSender, busy: Busy = uncounted
) -> Generator[tuple[str, Outcome], None, None]:
    """Take a schedule's steps to their end, even if this generator is closed early.

    Args:
        schedule: yields the steps.
        sender: performs them.
        busy: tells a clock who is busy, which includes the consumer of the outcomes.
    """
    try:
        for step in _driven(schedule, sender):
            if isinstance(step, Wait):
                schedule.handle(sender.wait())
            else:
                try:
                    with counted(busy):
                        yield step.key, step.outcome
                except BaseException as error:  # noqa: BLE001  # raised once the rows in flight have ended
                    schedule.leave(error)
    finally:
        schedule.handle(sender.close())
        schedule.note_rest()


async def adrive(
    schedule: Schedule, sender: TaskSender, busy: Busy = uncounted
) -> AsyncGenerator[tuple[str, Outcome], None]:
    """Take a schedule's steps in an event loop, as `drive` does; cancelling it cancels the rows in flight."""
    try:
        for step in _driven(schedule, sender):
            if isinstance(step, Wait):
                schedule.handle(await sender.wait())
            else:
                try:
                    with counted(busy):
                        yield step.key, step.outcome
                except BaseException as error:  # noqa: BLE001  # raised once the rows in flight have ended
                    schedule.leave(error)
    finally:
        schedule.handle(await sender.close())
        schedule.note_rest()


def _driven(schedule: Schedule, sender: Sender) -> Generator[Ended | Wait]:
    """Take the steps that need no waiting, and yield the others."""
    for step in schedule.steps():
        if isinstance(step, Begin):
            for job in step.jobs:
                sender.begin(job)
        elif isinstance(step, Pause):
            sender.pause(step.delay)
        else:
            yield step


@contextmanager
def draining(drain: Drain, *, patient: bool = False) -> Generator[None]:
    """Let the first SIGINT or SIGTERM (if patient, all) drain a run in the main thread, and take effect after it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []
    over = False
    process = os.getpid()

    def handle_signal(number: int, _: FrameType | None) -> None:
        if over or (waiting and not patient) or os.getpid() != process:
            waiting.clear()
            restore()
            _redeliver(number)
        else:
            waiting.append(number)
            drain.set()

    def restore() -> None:
        for number, handler in before.items():
            if signal.getsignal(number) is handle_signal:
                signal.signal(number, handler)

    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    before = {number: one for number, one in handlers.items() if one is not None and one != signal.SIG_IGN}
    for number in before:
        signal.signal(number, handle_signal)
    try:
        yield
    finally:
        over = True
        if threading.current_thread() is threading.main_thread():
            restore()
        if waiting:
            _redeliver(waiting[0])


def _redeliver(number: int) -> None:
    """Let a signal take its usual effect, with SystemExit in place of ending the process immediately."""
    if signal.getsignal(number) == signal.SIG_DFL:
        raise SystemExit(128 + number)
    signal.raise_signal(number)
