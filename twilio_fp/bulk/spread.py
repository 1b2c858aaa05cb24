"""A bulk run spread over other processes or machines by any `concurrent.futures` executor."""

from __future__ import annotations

import pickle
import signal
import threading
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import CancelledError, Executor, Future
from contextlib import contextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any, Final, TypeVar, cast
from uuid import uuid4

from attrs import evolve

from twilio_fp.ask import Effect
from twilio_fp.bulk.driving import draining, drive
from twilio_fp.bulk.journal import Begun, Ended, Entry, Journal, JournalError, fingerprint, is_busy
from twilio_fp.bulk.outcome import Done, Failed, Unknown
from twilio_fp.bulk.rate import Rate
from twilio_fp.bulk.schedule import Drain, Event, Events, Row
from twilio_fp.bulk.terms import Terms, own_of
from twilio_fp.bulk.threads import send, taken
from twilio_fp.checks import instance
from twilio_fp.client import Client
from twilio_fp.errors import TwilioError, UsageError
from twilio_fp.printable import typed

__all__ = ["send_some", "spread"]

T = TypeVar("T")

_TURNS: Final = 8
"""How many rows a task gets per row that it may have in flight."""

_MOST_TRIES: Final = 100
"""How many times, 0.1 s apart, to try a journal that a worker still has open after its task has ended."""


def spread(
    make: Client | Callable[[], Client],
    terms: Terms[T],
    executor: Executor,
    workers: int,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Send rows from an executor's tasks; see `twilio_fp.bulk.send_all`."""
    if isinstance(make, Client) or not callable(cast("object", make)):
        raise UsageError(
            f"client must be a function that creates a Client in each worker, got {typed(cast('object', make))}:"
            " write Client.from_environ"
        )
    if not isinstance(cast("object", executor), Executor):
        raise UsageError(f"executor must be a concurrent.futures.Executor, got {typed(executor)}")
    tasks, rate = min(workers, terms.concurrency), terms.rate
    task_concurrency = terms.concurrency // tasks
    task_rate = None if rate is None else Rate(rate.rows, per=rate.per * tasks, burst=max(1, rate.burst // tasks))
    send_rows = partial(send_some, make, task_concurrency, task_rate)
    return _spread(make, evolve(terms, concurrency=tasks, rate=None), task_concurrency * _TURNS, executor, send_rows)


def _spread(
    make: Callable[[], Client],
    terms: Terms[T],
    group: int,
    executor: Executor,
    send_rows: Callable[..., Any],
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    journal = terms.journal
    sender = _Executed(executor, send_rows, journal.path.with_name(f"{journal.path.name}.workers"))
    drain = Drain(wake=sender.wake)

    def identify(operation: Effect[Any]) -> tuple[Effect[Any], bytes]:
        pickle.dumps(operation)  # raises here if it can't be sent to another process
        return operation, fingerprint(operation, **own)

    with instance("the result of client()", make(), Client, "a Client") as client:
        own = own_of(client)
        schedule = terms.schedule(client, drain, group=group, identify=identify)
    _try_out(executor, send_rows)
    with journal.run(), draining(drain):
        _adopt_outcomes(journal, sender.folder)
        try:
            yield from drive(schedule, sender)
        finally:
            if schedule.is_noted:
                _remove(sender.taken_over, sender.folder)


def _try_out(executor: Executor, send_rows: Callable[..., Any]) -> None:
    """Run a task that does nothing, to see whether tasks can run at all."""
    try:
        executor.submit(callable, send_rows).result()
    except Exception as error:
        raise TwilioError(
            f"executor must be able to run a task with the client function, got {typed(error)}"
        ) from error


def _adopt_outcomes(journal: Journal, folder: Path) -> None:
    """Record what this machine's workers' journals have on rows with unknown outcomes, and remove the journals."""
    for path in sorted(folder.glob("*.sqlite")):
        known = _taken_over(path)
        if known is None:
            continue  # in use by a worker, or broken: its rows stay unknown
        ended: list[Ended] = []
        for entry in known.values():
            own = journal.find(entry.key)
            if own is not None and own.status == "unknown" and own.fingerprint == entry.fingerprint:
                ended.append(Ended(entry.key, _outcome(entry, None)))
        journal.write(ended)
        _remove([path], folder)


def _taken_over(path: Path, job: Iterable[Begun] = ()) -> dict[str, Entry] | None:
    """Return a worker's journal entries by key, and keep tasks from sending its rows; None if it can't be opened."""
    if not path.exists():
        return None
    try:
        with Journal(path) as journal:
            known = {entry.key: entry for entry in journal.entries()}
            failed = [Begun(entry.key, entry.fingerprint) for entry in known.values() if entry.status == "failed"]
            journal.write((), [*failed, *[row for row in job if row.key not in known]])
            return known
    except JournalError:
        return None


def _outcome(entry: Entry | None, error: BaseException | None) -> Done[Any] | Failed | Unknown:
    """Return a row's outcome by a worker's journal entry; without one, the row was not sent."""
    if entry is None or entry.status == "failed":
        return Failed(error or TwilioError("the task ended before the row was sent"))
    return Done(None, sid=entry.sid) if entry.status == "done" else Unknown(error)


def _remove(paths: Iterable[Path], folder: Path) -> None:
    """Remove workers' journals that are no longer needed, and their folder if it is empty."""
    with suppress(OSError):
        for path in paths:
            path.unlink(missing_ok=True)
        folder.rmdir()


def send_some(
    make: Callable[[], Client],
    concurrency: int,
    rate: Rate | None,
    rows: tuple[tuple[str, bytes, bytes], ...],
    path: str,
) -> tuple[tuple[str, bytes], ...]:
    """Send some rows in a task of an executor, and return each key with its pickled outcome.

    If an executor reruns it on the same machine, no row that was begun is sent again; its journal has the others as
    ``failed``. It lasts as long as the rate allots to its rows, so that the next task starts in time.

    Args:
        make: makes the client.
        concurrency: how many rows may be in flight at a time.
        rate: how fast they may be sent.
        rows: keys with their operations' fingerprints, and these pickled.
        path: the journal's file; its folder is created if missing.
    """
    given = [(key, cast("Any", partial(pickle.loads, pickled))) for key, _, pickled in rows]  # our own
    outcomes: dict[str, Done[Any] | Failed | Unknown] = {}
    failure: Exception | None = None
    new = not Path(path).exists()
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        journal = Journal(path)
    except (OSError, JournalError) as error:
        if not new or is_busy(error.__cause__):
            raise  # another task may be sending
        return tuple([(key, _portable(Failed(error))) for key, _, _ in rows])
    with _ignoring_interrupts(), journal:
        try:
            planned = [Begun(key, digest) for key, digest, _ in rows if journal.find(key) is None]
            journal.write((), planned)
            journal.write([Ended(row.key, Failed(TwilioError("the row was not sent"))) for row in planned])
            with make() as client:
                begun = client.clock.now()
                outcomes.update(send(client, Terms(given, journal, concurrency, rate), patient=True))
                if rate is not None:
                    client.clock.sleep(max(timedelta(), begun + rate.interval * len(outcomes) - client.clock.now()))
        except Exception as error:  # noqa: BLE001  # whatever it is, it is the outcome of the rows not sent
            failure = error
        for key, _, _ in rows:
            if key not in outcomes:  # done by an earlier run of the task, or not sent
                outcomes[key] = _outcome(journal.find(key), failure)
    return tuple([(key, _portable(outcome)) for key, outcome in outcomes.items()])


def _portable(outcome: Done[Any] | Failed | Unknown) -> bytes:
    """Pickle an outcome, without parts that can't be pickled."""
    try:
        made = pickle.dumps(outcome)
        pickle.loads(made)  # noqa: S301  # our own: an error may pickle but not unpickle
    except Exception:  # noqa: BLE001  # any class
        if isinstance(outcome, Done):
            return pickle.dumps(Done(None, sid=outcome.sid))
        error = TwilioError(f"{type(outcome.error).__name__}: {outcome.error}")
        return pickle.dumps(type(outcome)(error))
    return made


@contextmanager
def _ignoring_interrupts() -> Generator[None]:
    """Ignore Ctrl-C, which a terminal sends to all processes, and leave it to the one that submitted the task.

    SIGTERM ends the process after the rows in flight, by a signal, as the executor would treat SystemExit as the task's
    error.
    """
    before = signal.getsignal(signal.SIGINT)
    if before is None or threading.current_thread() is not threading.main_thread():
        yield
        return
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    except SystemExit as error:
        if error.code == 128 + signal.SIGTERM:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            signal.raise_signal(signal.SIGTERM)
        raise
    finally:
        signal.signal(signal.SIGINT, before)


class _Executed:
    """A sender that uses an executor's tasks, with the folder of their journals, and the journals no longer needed."""

    def __init__(self, executor: Executor, send: Callable[..., Any], folder: Path) -> None:
        self.folder = folder
        self.taken_over: list[Path] = []
        self._executor = executor
        self._send = send
        self._under_way: dict[Path, Future[Any]] = {}
        self._events: SimpleQueue[Callable[[], tuple[Event, ...]] | None] = SimpleQueue()

    def begin(self, job: tuple[Row, ...]) -> None:
        path = self.folder / f"{uuid4().hex}.sqlite"
        try:
            rows = tuple([(row.key, row.fingerprint, pickle.dumps(row.operation)) for row in job])
            future: Future[Any] = self._executor.submit(self._send, rows, str(path))
        except Exception as error:  # noqa: BLE001  # if it takes no task, nothing was sent
            failed = tuple([Ended(row.key, Failed(error)) for row in job])
            self._events.put(lambda: failed)
            return
        self._under_way[path] = future
        future.add_done_callback(lambda done: self._events.put(partial(self._ended, done, job, path, _MOST_TRIES)))

    def pause(self, delay: timedelta) -> None:
        raise AssertionError("a run with an executor has no pauses: its tasks apply the rate")

    def wait(self) -> Events:
        return tuple([event() for event in taken(self._events)])

    def wake(self) -> None:
        """Let `wait` return; a signal handler may call this."""
        self._events.put(None)

    def close(self) -> Events:
        for future in self._under_way.values():
            future.cancel()
        self.wake()
        return self.wait()

    def _ended(self, future: Future[Any], job: tuple[Row, ...], path: Path, tries: int) -> tuple[Event, ...]:
        """Return the outcomes of a task's rows, from its result or else from its journal."""
        self._under_way.pop(path, None)
        error = CancelledError() if future.cancelled() else future.exception()
        reported: dict[str, bytes] = {}
        if error is None:
            try:
                reported = dict(future.result())
            except (TypeError, ValueError) as wrong:
                error = wrong
        outcomes = [_unpacked(reported.get(row.key)) for row in job]
        known = _taken_over(path, job) if None in outcomes else {}
        if known is not None:
            self.taken_over.append(path)
        elif tries and path.exists():  # its worker may be about to close it
            again = partial(self._ended, future, job, path, tries - 1)
            timer = threading.Timer(0.1, self._events.put, (again,))
            timer.daemon = True
            with suppress(RuntimeError):  # no thread can be started
                timer.start()
                return ()
        missed = error or TwilioError("the task did not report the row")
        return tuple(
            [
                Ended(row.key, outcome or (Unknown(missed) if known is None else _outcome(known.get(row.key), missed)))
                for row, outcome in zip(job, outcomes, strict=True)
            ]
        )


def _unpacked(pickled: object) -> Done[Any] | Failed | Unknown | None:
    """Unpickle an outcome from a task's result; None if it is invalid."""
    try:
        outcome: object = pickle.loads(cast("bytes", pickled))  # noqa: S301  # from our own worker
    except Exception:  # noqa: BLE001  # it may be anything
        return None
    return cast("Done[Any] | Failed | Unknown", outcome) if isinstance(outcome, (Done, Failed, Unknown)) else None
