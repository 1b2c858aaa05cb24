"""Taking the steps of a schedule: sync and async around one shared step, until a signal ends the run in good order."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar

from twilio_fp.auth import NoAuth
from twilio_fp.bulk.journal import Journal, JournalError, fingerprint
from twilio_fp.bulk.schedule import Begin, Drain, Event, Give, Pause, Row, Schedule, Step, Write

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Generator, Iterable
    from datetime import timedelta
    from types import FrameType

    from twilio_fp.ask import Effect
    from twilio_fp.bulk.outcome import Done, Failed, Unknown
    from twilio_fp.client import AsyncClient, Client

__all__ = ["AsyncCrew", "Crew", "Events", "Rows", "adrive", "draining", "drive", "settings_of"]

T = TypeVar("T")

Rows: TypeAlias = "Iterable[tuple[str, Effect[T] | Callable[[], Effect[T]]]]"
"""What a run is given: pairs of a key and an operation, or a function without arguments that returns the operation."""

Events: TypeAlias = "tuple[tuple[Event, ...], ...]"
"""What has happened: for each group of rows its outcomes, or that it is time."""

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


def settings_of(client: Client | AsyncClient) -> dict[str, Any]:
    """Return what a schedule asks of a client: how operations are told apart, and the time."""
    own = None if isinstance(client.credentials, NoAuth) else client.credentials.account_sid
    account_sid = client.account_sid or own
    return {"identify": partial(fingerprint, account_sid=account_sid), "now": client.clock.now}


class Crew(Protocol):
    """Those who send: they begin what they are given, and tell what has happened."""

    def begin(self, job: tuple[Row, ...]) -> None:
        """Have some rows sent, without waiting."""
        ...

    def pause(self, delay: timedelta) -> None:
        """Tell when that time is over."""
        ...

    def wait(self) -> Events:
        """Wait until something has happened, and return all that has."""
        ...


class AsyncCrew(Protocol):
    """A crew in an event loop."""

    def begin(self, job: tuple[Row, ...]) -> None:
        """Have some rows sent, without waiting."""
        ...

    def pause(self, delay: timedelta) -> None:
        """Tell when that time is over."""
        ...

    async def wait(self) -> Events:
        """Wait until something has happened, and return all that has."""
        ...


def drive(
    schedule: Schedule, crew: Crew, journal: Journal
) -> Generator[tuple[str, Done[Any] | Failed | Unknown], None, None]:
    """Take a schedule's steps; closing this takes them to their end, too."""
    steps = schedule.steps()
    answer: Any = None
    failure: JournalError | None = None
    closed = False
    while (step := _step(steps, answer, failure)) is not None:
        answer = failure = None
        if isinstance(step, Give):
            if not closed:
                try:
                    yield step.key, step.outcome
                except GeneratorExit:
                    closed = True
                    schedule.drain.ask()
        elif isinstance(step, Write):
            failure = _written(journal, step, schedule)
        elif isinstance(step, Begin):
            for job in step.jobs:
                crew.begin(job)
        elif isinstance(step, Pause):
            crew.pause(step.delay)
        else:
            answer = crew.wait()


def _step(steps: Generator[Step, Any, None], answer: Any, failure: JournalError | None) -> Step | None:
    """Return the schedule's next step, None at its end."""
    try:
        return steps.send(answer) if failure is None else steps.throw(failure)
    except StopIteration:
        return None


def _written(journal: Journal, step: Write, schedule: Schedule) -> JournalError | None:
    try:
        journal.write(step.ended, step.begun, now=schedule.now())
    except JournalError as error:
        return error
    return None


async def adrive(
    schedule: Schedule, crew: AsyncCrew, journal: Journal
) -> AsyncGenerator[tuple[str, Done[Any] | Failed | Unknown], None]:
    """Take a schedule's steps in an event loop, as `drive` does."""
    steps = schedule.steps()
    answer: Any = None
    failure: JournalError | None = None
    closed = False
    while (step := _step(steps, answer, failure)) is not None:
        answer = failure = None
        if isinstance(step, Give):
            if not closed:
                try:
                    yield step.key, step.outcome
                except GeneratorExit:
                    closed = True
                    schedule.drain.ask()
        elif isinstance(step, Write):
            failure = _written(journal, step, schedule)
        elif isinstance(step, Begin):
            for job in step.jobs:
                crew.begin(job)
        elif isinstance(step, Pause):
            crew.pause(step.delay)
        else:
            answer = await crew.wait()


@contextmanager
def draining(drain: Drain) -> Generator[None]:
    """Let the first SIGINT or SIGTERM ask for the end of the run, in the main thread; it takes effect after it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []

    def hear(number: int, _: FrameType | None) -> None:
        came.append(number)
        if len(came) > 1:
            restore()
            _redeliver(number)
        drain.ask()

    def restore() -> None:
        for number, handler in before.items():
            if signal.getsignal(number) is hear:
                signal.signal(number, handler)

    handlers = {number: signal.getsignal(number) for number in _SIGNALS}
    before = {number: one for number, one in handlers.items() if one is not None and one != signal.SIG_IGN}
    for number in before:
        signal.signal(number, hear)
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():
            restore()
    if came:
        _redeliver(came[0])


def _redeliver(number: int) -> None:
    """Let a signal do what it does else; one that would end the process at once leaves it by SystemExit."""
    if signal.getsignal(number) == signal.SIG_DFL:
        raise SystemExit(128 + number)
    signal.raise_signal(number)
