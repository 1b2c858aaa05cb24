"""A bulk run in threads."""

from __future__ import annotations

import threading
from _thread import start_new_thread
from contextvars import copy_context
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from twilio_fp.bulk.driving import Events, Rows, draining, drive, settings_of
from twilio_fp.bulk.journal import Ended, Journal
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown, outcome_of
from twilio_fp.bulk.schedule import WOKEN, Drain, Event, Row, Schedule
from twilio_fp.run import StoppableClock

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from datetime import timedelta

    from twilio_fp.bulk.rate import Rate
    from twilio_fp.client import Client

__all__ = ["send"]

T = TypeVar("T")


def send(
    client: Client,
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Send rows from threads; `twilio_fp.bulk.send_all` says what the arguments mean."""
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

    def wait(self) -> Events:
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
