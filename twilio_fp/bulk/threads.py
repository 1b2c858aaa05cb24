"""A bulk run in threads."""

from __future__ import annotations

import threading
from _thread import start_new_thread
from collections.abc import Callable, Generator
from contextlib import suppress
from contextvars import copy_context
from datetime import timedelta
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

from twilio_fp.blocking import next_item
from twilio_fp.bulk.driving import draining, drive
from twilio_fp.bulk.journal import Ended
from twilio_fp.bulk.outcome import Done, Failed, Unknown, outcome_of
from twilio_fp.bulk.schedule import Drain, Event, Events, Row, Woken
from twilio_fp.bulk.terms import Terms
from twilio_fp.client import Client
from twilio_fp.counting import Counting
from twilio_fp.run import StoppableClock
from twilio_fp.state import busy_of

__all__ = ["send", "taken"]

T = TypeVar("T")


def send(
    client: Client,
    terms: Terms[T],
    *,
    patient: bool = False,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Send rows from threads; see `twilio_fp.bulk.send_all`."""
    sender = _Threads(client)
    drain = Drain(wake=sender.wake)
    schedule = terms.schedule(client, drain)
    with terms.journal.run(), draining(drain, patient=patient):
        sender.counting.read()
        yield from drive(schedule, sender, busy_of(client.clock))


class _Threads:
    """Sends rows in threads that share a client, each started when needed."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._jobs: SimpleQueue[Callable[[], tuple[Event, ...]] | None] = SimpleQueue()
        self._events: SimpleQueue[tuple[Event, ...] | None] = SimpleQueue()
        self._stop = threading.Event()
        self.counting = Counting(busy_of(client.clock))
        self._threads = 0
        self._busy = 0

    def begin(self, job: tuple[Row, ...]) -> None:
        try:
            self._put(partial(self._send, job))
        except RuntimeError as error:  # no thread can be started, so nothing was sent
            self._events.put(tuple([Ended(row.key, Failed(error)) for row in job]))

    def pause(self, delay: timedelta) -> None:
        self._put(partial(self._sleep, delay))

    def wait(self) -> Events:
        self.counting.wait(self._events.empty)
        events = taken(self._events)
        self.counting.read()
        self._busy -= len(events)
        return events

    def wake(self) -> None:
        """Let `wait` return; a signal handler may call this."""
        self._events.put(None)

    def close(self) -> Events:
        self._stop.set()
        with suppress(Empty):
            while True:
                self._jobs.get_nowait()  # jobs that no thread has begun are dropped
                self.counting.drop()
        for _ in range(self._threads):
            self._jobs.put(None)
        self.wake()
        events = self.wait()
        self.counting.leave()
        return events

    def _put(self, job: Callable[[], tuple[Event, ...]]) -> None:
        self._busy += 1
        if self._busy > self._threads:
            self._start()
        self.counting.begin(at_once=self._busy <= self._threads)
        self._jobs.put(job)

    def _start(self) -> None:
        """Start another thread, or leave the work to the existing ones."""
        try:
            start_new_thread(copy_context().run, (self._work,))
        except RuntimeError:
            if not self._threads:
                raise
        else:
            self._threads += 1

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            self.counting.end(partial(self._events.put, job()))

    def _send(self, job: tuple[Row, ...]) -> tuple[Event, ...]:
        return tuple([Ended(row.key, self._outcome(row)) for row in job])

    def _outcome(self, row: Row) -> Done[Any] | Failed | Unknown:
        try:
            return Done(self._client(row.operation))
        except BaseException as error:  # noqa: BLE001  # whatever it is, it gives the row's outcome
            return outcome_of(error)

    def _sleep(self, delay: timedelta) -> tuple[Event, ...]:
        clock = self._client.clock
        try:
            if isinstance(clock, StoppableClock):
                clock.sleep_unless(self._stop, delay)
            else:
                clock.sleep(delay)
        except BaseException as error:  # noqa: BLE001  # any clock
            return (Woken(error),)
        return (Woken(),)


def taken(queue: SimpleQueue[T | None]) -> tuple[T, ...]:
    """Wait for a queue to have items, and return all but None, which only wakes the waiting thread."""
    found = [next_item(queue)]
    with suppress(Empty):
        while True:
            found.append(queue.get_nowait())
    return tuple([one for one in found if one is not None])
