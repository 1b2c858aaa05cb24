"""A bulk run spread over other processes, or other machines, by any executor of `concurrent.futures`."""

from __future__ import annotations

import pickle
import signal
import threading
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast
from uuid import uuid4

from twilio_fp.bulk.driving import draining, drive, settings_of
from twilio_fp.bulk.journal import Ended, Journal, JournalError
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown
from twilio_fp.bulk.rate import Rate
from twilio_fp.bulk.schedule import WOKEN, Drain, Event, Row, Schedule
from twilio_fp.bulk.threads import send
from twilio_fp.client import Client
from twilio_fp.errors import TwilioError, UsageError
from twilio_fp.printable import typed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from datetime import timedelta

    from twilio_fp.bulk.driving import Rows

__all__ = ["send_some", "spread"]

T = TypeVar("T")

_TURNS: Final = 8
"""How many rows a task has for each that it may have under way."""


def spread(
    make: Client | Callable[[], Client],
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
    executor: Executor,
    workers: int,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Have an executor's tasks send; `twilio_fp.bulk.send_all` says what the arguments mean."""
    if isinstance(make, Client) or not callable(make):
        raise UsageError(
            f"client must be a function that makes one where it is used, got {typed(cast('object', make))}:"
            " write Client.from_environ"
        )
    if not isinstance(cast("object", executor), Executor):
        raise UsageError(f"executor must be a concurrent.futures.Executor, got {typed(executor)}")
    tasks = min(workers, concurrency)
    each = concurrency // tasks
    slow = None if rate is None else Rate(rate.rows, per=rate.per * tasks, burst=max(1, rate.burst // tasks))
    some = partial(send_some, make, each, slow)
    return _spread(make, rows, journal, tasks, each * _TURNS, stop_when, progress, executor, some)


def _spread(
    make: Callable[[], Client],
    rows: Rows[T],
    journal: Journal,
    tasks: int,
    group: int,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
    executor: Executor,
    some: Callable[..., Any],
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    folder = journal.path.absolute().with_name(f"{journal.path.name}.workers")
    crew = _Executed(executor, some, folder)
    drain = Drain(wake=crew.wake)
    with make() as client:
        settings = settings_of(client)
    known = settings.pop("identify")

    def identify(operation: Any) -> bytes:
        pickle.dumps(operation)  # what can't be sent to another process is refused here
        return cast("bytes", known(operation))

    schedule = Schedule(
        rows=iter(rows),
        find=journal.find,
        identify=identify,
        at_once=tasks,
        group=group,
        stop_when=stop_when,
        progress=progress,
        drain=drain,
        **settings,
    )
    with journal.run(), draining(drain):
        _learn(journal, folder)
        yield from drive(schedule, crew, journal)


def _learn(journal: Journal, folder: Path) -> None:
    """Note what the workers' journals on this machine know of rows whose outcome is unknown here."""
    for path in sorted(folder.glob("*.sqlite")):
        try:
            with Journal(path) as other:
                for entry in other.entries("done", "failed"):
                    mine = journal.find(entry.key)
                    if mine is not None and mine.status == "unknown" and mine.fingerprint == entry.fingerprint:
                        told: Done[Any] | Failed = (
                            Done(None, sid=entry.sid) if entry.status == "done" else Failed(TwilioError("failed"))
                        )
                        journal.write([Ended(entry.key, told)])
        except JournalError:
            continue  # a worker is at it, or left it broken: what it knows stays unknown


def send_some(
    make: Callable[[], Client], concurrency: int, rate: Rate | None, rows: tuple[tuple[str, bytes], ...], path: str
) -> tuple[tuple[str, bytes], ...]:
    """Send some rows in a task of an executor, and return each key with its pickled outcome.

    A task that an executor runs once more, because a worker died, sends no row again that is in the journal.

    Args:
        make: makes the client.
        concurrency: how many rows may be under way at a time.
        rate: how fast they may be sent.
        rows: keys with pickled operations.
        path: the journal's file; its folder is made where there is none.
    """
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    given = [(key, cast("Any", partial(pickle.loads, pickled))) for key, pickled in rows]  # our own
    with _undisturbed(), make() as client, Journal(path) as journal:
        sent = send(client, given, journal, concurrency, rate, None, None)
        told = {key: _portable(outcome) for key, outcome in sent}
        for key, _ in rows:
            if key not in told:  # done when the task ran before
                entry = journal.find(key)
                told[key] = pickle.dumps(Unknown() if entry is None else Done(None, sid=entry.sid))
    return tuple(told.items())


def _portable(outcome: Done[Any] | Failed | Unknown) -> bytes:
    """Return an outcome pickled, without what can't be."""
    try:
        made = pickle.dumps(outcome)
        pickle.loads(made)  # noqa: S301  # our own: an error may pickle and yet not be built again
    except Exception:  # noqa: BLE001  # a class of anybody's
        if isinstance(outcome, Done):
            return pickle.dumps(Done(None, sid=outcome.sid))
        error = TwilioError(f"{type(outcome.error).__name__}: {outcome.error}")
        return pickle.dumps(type(outcome)(error))
    return made


@contextmanager
def _undisturbed() -> Generator[None]:
    """Let Ctrl-C, which a terminal sends to all processes, be the affair of the one that gave the task."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


class _Executed:
    """A crew of an executor's tasks."""

    def __init__(self, executor: Executor, send: Callable[..., Any], folder: Path) -> None:
        self._executor = executor
        self._send = send
        self._folder = folder
        self._events: SimpleQueue[Callable[[], tuple[Event, ...]]] = SimpleQueue()

    def begin(self, job: tuple[Row, ...]) -> None:
        rows = tuple([(row.key, pickle.dumps(row.operation)) for row in job])
        path = str(self._folder / f"{uuid4().hex}.sqlite")
        try:
            future: Future[Any] = self._executor.submit(self._send, rows, path)
        except Exception as error:  # noqa: BLE001  # an executor that takes nothing has sent nothing
            failed = tuple([Ended(row.key, Failed(error)) for row in job])
            self._events.put(lambda: failed)
            return
        future.add_done_callback(lambda done: self._events.put(partial(_ended, done, job)))

    def pause(self, delay: timedelta) -> None:
        raise NotImplementedError("the workers keep to the rate")

    def wait(self) -> tuple[tuple[Event, ...], ...]:
        events = [self._events.get()]
        try:
            while True:
                events.append(self._events.get_nowait())
        except Empty:
            return tuple([event() for event in events])

    def wake(self) -> None:
        """Let `wait` return; a signal's handler may call it."""
        self._events.put(lambda: (WOKEN,))


def _ended(future: Future[Any], job: tuple[Row, ...]) -> tuple[Event, ...]:
    """Return what became of a task's rows; where it came to nothing, that is not known."""
    try:
        told: dict[str, bytes] = dict(future.result())
    except BaseException as error:  # noqa: BLE001  # whatever it is, the task came to nothing
        return tuple([Ended(row.key, Unknown(error)) for row in job])
    return tuple([Ended(row.key, pickle.loads(told[row.key])) for row in job])  # noqa: S301  # a worker of our own
