"""A bulk run in the tasks of an event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import aclosing
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from attrs import define, field

from twilio_fp.bulk.driving import adrive, draining
from twilio_fp.bulk.journal import Ended
from twilio_fp.bulk.outcome import Done, Failed, Unknown, outcome_of
from twilio_fp.bulk.schedule import Drain, Event, Events, Row, Woken
from twilio_fp.bulk.terms import Terms
from twilio_fp.client import AsyncClient  # a field's type can be looked up
from twilio_fp.counting import Counting
from twilio_fp.loops import asyncio_loop
from twilio_fp.state import busy_of

__all__ = ["asend"]

T = TypeVar("T")


async def asend(
    client: AsyncClient,
    terms: Terms[T],
) -> AsyncGenerator[tuple[str, Done[T] | Failed | Unknown], None]:
    """Send rows from tasks; see `twilio_fp.bulk.asend_all`."""
    sender = _Tasks(client)
    drain = Drain(wake=sender.wake)
    schedule = terms.schedule(client, drain)
    with terms.journal.run(), draining(drain):
        await asyncio.sleep(0)  # a task already cancelled stops here, with nothing recorded
        sender.counting.read()
        async with aclosing(adrive(schedule, sender, busy_of(client.clock))) as outcomes:
            async for outcome in outcomes:
                yield outcome


def _loop() -> asyncio.AbstractEventLoop:
    return asyncio_loop("asend_all", "run send_all with a Client in a thread, by trio.to_thread.run_sync")


@define(eq=False, repr=False)
class _Tasks:
    """Sends rows in tasks of an event loop that share a client.

    A task's outcome is read in its done callback, however it ended.
    """

    _client: AsyncClient
    _loop: asyncio.AbstractEventLoop = field(factory=_loop, init=False)
    _tasks: set[asyncio.Task[Any]] = field(factory=set, init=False)
    _events: list[tuple[Event, ...]] = field(factory=list, init=False)
    _happened: asyncio.Event = field(factory=asyncio.Event, init=False)
    counting: Counting = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.counting = Counting(busy_of(self._client.clock))

    def begin(self, job: tuple[Row, ...]) -> None:
        for row in job:
            self._put(self._client(row.operation), partial(_ended, row))

    def pause(self, delay: timedelta) -> None:
        self._put(self._sleep(delay), _woken)

    async def wait(self) -> Events:
        self.counting.wait(lambda: not self._events)
        await self._happened.wait()
        self.counting.read()
        self._happened.clear()
        events, self._events = self._events, []
        return tuple(events)

    def wake(self) -> None:
        """Let `wait` return; a signal handler may call this."""
        self._loop.call_soon_threadsafe(self._happened.set)

    async def close(self) -> Events:
        for task in self._tasks:
            task.cancel()
        self.counting.wait_for_all()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.counting.come_back()
        return tuple(self._events)

    async def _sleep(self, delay: timedelta) -> None:
        await self._client.clock.asleep(delay)

    def _put(self, work: Coroutine[Any, Any, Any], event: Callable[[asyncio.Task[Any]], Event]) -> None:
        def finished(task: asyncio.Task[Any]) -> None:
            self._tasks.discard(task)
            self._events.append((event(task),))
            self.counting.end(self._happened.set)

        self.counting.begin()
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(finished)


def _error(task: asyncio.Task[Any]) -> BaseException | None:
    return asyncio.CancelledError() if task.cancelled() else task.exception()


def _ended(row: Row, task: asyncio.Task[Any]) -> Event:
    error = _error(task)
    return Ended(row.key, Done(task.result()) if error is None else outcome_of(error))


def _woken(task: asyncio.Task[Any]) -> Event:
    return Woken(_error(task))
