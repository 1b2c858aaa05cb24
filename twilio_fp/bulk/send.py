"""Sending many rows: the schedule's steps taken by threads, by tasks of an event loop, or by other processes."""

from __future__ import annotations

import asyncio
import signal
import threading
from _thread import start_new_thread
from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from contextlib import contextmanager
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias, TypeVar, cast

from attrs import define, field

from twilio_fp.auth import NoAuth
from twilio_fp.bulk.journal import Ended, Journal, JournalError, fingerprint
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown, outcome_of
from twilio_fp.bulk.rate import Rate
from twilio_fp.bulk.schedule import WOKEN, Begin, Drain, Event, Give, Pause, Row, Schedule, Step, Write
from twilio_fp.client import AsyncClient, Client
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.run import StoppableClock

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Iterator
    from datetime import timedelta
    from types import FrameType

    from twilio_fp.ask import Effect

__all__ = ["Rows", "asend_all", "draining", "drive", "send_all", "settings_of"]

T = TypeVar("T")

Rows: TypeAlias = "Iterable[tuple[str, Effect[T] | Callable[[], Effect[T]]]]"
"""What a run is given: pairs of a key and an operation, or a function without arguments that returns the operation."""

_Events: TypeAlias = "tuple[tuple[Event, ...], ...]"
_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


def send_all(
    client: Client | Callable[[], Client],
    rows: Rows[T],
    *,
    journal: Journal,
    concurrency: int,
    rate: Rate | None = None,
    stop_when: Callable[[Tally], object] | None = None,
    progress: Callable[[Tally], object] | None = None,
    executor: Executor | None = None,
    workers: int | None = None,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Send the operation of every row, and yield its key and what became of it, as the rows end, in any order.

    Each row is noted in the journal before it is sent and after its answer, so that a run which is killed can be
    resumed by the same call: rows that are done are skipped; what was under way is `Unknown` and is not sent again; what
    failed is tried again. A key that the journal knows with another operation, a key that is there twice, and a row that
    can't be built are `Failed`. Rows are taken as there is room for them. While an outcome is being looked at, nothing
    new is sent.

    Ctrl-C and SIGTERM, where this runs in the main thread, end the run in good order: nothing new is sent, and when
    what is under way has its outcome, the signal does what it does else. A second one does so at once. Leaving the loop
    ends the run in the same way.

    Args:
        client: sends; with an executor, a function that can be pickled and makes one: ``Client.from_environ``.
        rows: pairs of a key, a str of its own for each row, and an operation, or a function that returns it.
        journal: where it is noted; it serves one run at a time.
        concurrency: how many rows may be under way at a time.
        rate: how fast they may be sent; by default as fast as can be.
        stop_when: is told how things stand after each row; where it returns what is true, the run ends in good order.
        progress: is told how things stand, at first and at every change; such as a `twilio_fp.bulk.rich.Bar`.
        executor: has other processes send, such as a ``ProcessPoolExecutor`` or Dask's
            ``distributed.Client(…).get_executor()``; each task of it sends some rows, with a client and a journal of
            its own, in the folder beside the journal whose name is the journal's and ``.workers``.
        workers: how many of the executor's tasks may be under way at a time; they share concurrency and rate.

    >>> import tempfile
    >>> from twilio_fp.rest.api.v2010 import CreateMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> client = TableTransport({CreateMessage: Message(sid="SM1", status="queued")}).client()
    >>> row = ("customer 17", CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    >>> with tempfile.TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
    ...     first = [(key, outcome.sid) for key, outcome in send_all(client, [row], journal=journal, concurrency=8)]
    ...     first, list(send_all(client, [row], journal=journal, concurrency=8))
    ([('customer 17', 'SM1')], [])

    Raises:
        JournalError: the journal can't be written. Nothing was sent after that, and what was under way has been
            yielded.
        UsageError: an argument can't be; or a row is no pair of a key and an operation.
        Exception: what the rows, ``stop_when`` or ``progress`` raised, when what was under way has been yielded.
    """
    if isinstance(client, AsyncClient):
        raise UsageError("client must be a Client, got an AsyncClient: write asend_all(…)")
    _check(rows, journal, concurrency, rate)
    if executor is None:
        if not isinstance(client, Client):
            raise UsageError(f"client must be a Client, got {typed(client)}")
        if workers is not None:
            raise UsageError("workers must be left out where there is no executor: write concurrency=…")
        return _sent(client, rows, journal, concurrency, rate, stop_when, progress)
    from twilio_fp.bulk.spread import spread

    return spread(client, rows, journal, concurrency, rate, stop_when, progress, executor, workers)


def asend_all(
    client: AsyncClient,
    rows: Rows[T],
    *,
    journal: Journal,
    concurrency: int,
    rate: Rate | None = None,
    stop_when: Callable[[Tally], object] | None = None,
    progress: Callable[[Tally], object] | None = None,
) -> AsyncGenerator[tuple[str, Done[T] | Failed | Unknown], None]:
    """Send the operation of every row in an event loop, as `send_all` does: ``async for key, outcome in asend_all(…)``.

    Cancelling the task cancels what is under way, which is `Unknown` then. The journal is written in the event loop,
    which waits for the disk as long as that takes. Close it (``contextlib.aclosing``) where the loop is left early.
    """
    if not isinstance(client, AsyncClient):
        raise UsageError(f"client must be an AsyncClient, got {typed(client)}: write send_all(…) for a Client")
    _check(rows, journal, concurrency, rate)
    return _asent(client, rows, journal, concurrency, rate, stop_when, progress)


def _check(rows: object, journal: object, concurrency: object, rate: object) -> None:
    if isinstance(rows, (str, bytes)) or not isinstance(rows, Iterable):
        raise UsageError(f"rows must be an iterable of pairs of a key and an operation, got {typed(rows)}")
    if not isinstance(journal, Journal):
        raise UsageError(f"journal must be a Journal, got {typed(journal)}: write Journal('run.sqlite')")
    check_count("concurrency", concurrency)
    if rate is not None and not isinstance(rate, Rate):
        raise UsageError(f"rate must be a Rate, got {typed(rate)}: write Rate(80) for 80 rows a second")


def check_count(name: str, value: object) -> int:
    """Return a number of things, refused where it is no int of at least 1."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise UsageError(f"{name} must be an int of at least 1, got {typed(value)}")
    return value


def settings_of(client: Client | AsyncClient) -> dict[str, Any]:
    """Return what a schedule asks of a client: how operations are told apart, and the time."""
    own = None if isinstance(client.credentials, NoAuth) else client.credentials.account_sid
    account_sid = client.account_sid or own
    return {"identify": lambda operation: fingerprint(operation, account_sid), "now": client.clock.now}


class Crew(Protocol):
    """Those who send: they begin what they are given, and tell what has happened."""

    def begin(self, job: tuple[Row, ...]) -> None:
        """Have some rows sent, without waiting."""
        ...

    def pause(self, delay: timedelta) -> None:
        """Tell when that time is over."""
        ...

    def wait(self) -> _Events:
        """Wait until something has happened, and return all that has."""
        ...


def _sent(
    client: Client,
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    crew = _Threads(client)
    drain = Drain(wake=crew.wake)
    schedule = Schedule(
        rows=iter(rows),
        find=journal.find,
        at_once=concurrency,
        rate=rate,
        stop_when=stop_when,
        progress=progress,
        drain=drain,
        **settings_of(client),
    )
    with journal.run(), draining(drain):
        yield from drive(schedule, crew, journal)
        crew.close()


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


async def _asent(
    client: AsyncClient,
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
) -> AsyncGenerator[tuple[str, Done[T] | Failed | Unknown], None]:
    crew = _Tasks(client)
    drain = Drain(wake=crew.wake)
    schedule = Schedule(
        rows=iter(rows),
        find=journal.find,
        at_once=concurrency,
        rate=rate,
        stop_when=stop_when,
        progress=progress,
        drain=drain,
        **settings_of(client),
    )
    steps = schedule.steps()
    answer: Any = None
    failure: JournalError | None = None
    closed = False
    with journal.run(), draining(drain):
        try:
            while (step := _step(steps, answer, failure)) is not None:
                answer = failure = None
                if isinstance(step, Give):
                    if not closed:
                        try:
                            yield step.key, step.outcome
                        except GeneratorExit:
                            closed = True
                            drain.ask()
                elif isinstance(step, Write):
                    failure = _written(journal, step, schedule)
                elif isinstance(step, Begin):
                    for job in step.jobs:
                        crew.begin(job)
                elif isinstance(step, Pause):
                    crew.pause(step.delay)
                else:
                    answer = await crew.wait()
        finally:
            journal.write([event for event in await crew.close() if isinstance(event, Ended)])


@contextmanager
def draining(drain: Drain) -> Iterator[None]:
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


class _Threads:
    """A crew of threads, each made when it is needed, which share a client."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._jobs: SimpleQueue[Callable[[], tuple[Event, ...]] | None] = SimpleQueue()
        self._events: SimpleQueue[tuple[Event, ...]] = SimpleQueue()
        self._stop = threading.Event()
        self._threads = 0
        self._busy = 0

    def begin(self, job: tuple[Row, ...]) -> None:
        self._put(partial(self._send, job))

    def pause(self, delay: timedelta) -> None:
        self._put(partial(self._sleep, delay))

    def wait(self) -> _Events:
        events = [self._events.get()]
        try:
            while True:
                events.append(self._events.get_nowait())
        except Empty:
            self._busy -= len(events)
            return tuple(events)

    def wake(self) -> None:
        """Let `wait` return; a signal's handler may call it."""
        self._busy += 1
        self._events.put((WOKEN,))

    def close(self) -> None:
        """Let the threads end."""
        self._stop.set()
        for _ in range(self._threads):
            self._jobs.put(None)

    def _put(self, job: Callable[[], tuple[Event, ...]]) -> None:
        self._busy += 1
        if self._busy > self._threads:
            self._threads += 1
            start_new_thread(copy_context().run, (self._work,))
        self._jobs.put(job)

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self._events.put(job())

    def _send(self, job: tuple[Row, ...]) -> tuple[Event, ...]:
        return tuple([Ended(row.key, self._outcome(row)) for row in job])

    def _outcome(self, row: Row) -> Done[Any] | Failed | Unknown:
        try:
            return Done(self._client(row.operation))
        except BaseException as error:  # noqa: BLE001  # whatever it is, the row has come to it
            return outcome_of(error)

    def _sleep(self, delay: timedelta) -> tuple[Event, ...]:
        clock = self._client.clock
        if isinstance(clock, StoppableClock):
            clock.sleep_unless(self._stop, delay)
        else:
            clock.sleep(delay)
        return (WOKEN,)


@define(eq=False)
class _Tasks:
    """A crew of tasks in an event loop, which share a client."""

    _client: AsyncClient
    _loop: asyncio.AbstractEventLoop = field(factory=asyncio.get_running_loop, init=False)
    _tasks: set[asyncio.Task[Any]] = field(factory=set, init=False)
    _events: list[tuple[Event, ...]] = field(factory=list, init=False)
    _happened: asyncio.Event = field(factory=asyncio.Event, init=False)

    def begin(self, job: tuple[Row, ...]) -> None:
        self._put(self._send(job))

    def pause(self, delay: timedelta) -> None:
        self._put(self._sleep(delay))

    async def wait(self) -> _Events:
        await self._happened.wait()
        self._happened.clear()
        events, self._events = self._events, []
        return tuple(events)

    def wake(self) -> None:
        """Let `wait` return; a signal's handler may call it."""
        self._loop.call_soon_threadsafe(self._tell, (WOKEN,))

    async def close(self) -> list[Event]:
        """Cancel what is under way, wait for its end, and return what has happened and was not told."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        return [event for group in self._events for event in group]

    def _put(self, job: Any) -> None:
        task = self._loop.create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _tell(self, group: tuple[Event, ...]) -> None:
        self._events.append(group)
        self._happened.set()

    async def _send(self, job: tuple[Row, ...]) -> None:
        self._tell(tuple([Ended(row.key, await self._outcome(row)) for row in job]))

    async def _outcome(self, row: Row) -> Done[Any] | Failed | Unknown:
        try:
            return Done(cast("Any", await self._client(row.operation)))
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001  # whatever it is, the row has come to it
            return outcome_of(error)

    async def _sleep(self, delay: timedelta) -> None:
        await self._client.clock.asleep(delay)
        self._tell((WOKEN,))
