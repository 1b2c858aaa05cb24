"""A bulk run in the tasks of an event loop."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define, field

from twilio_fp.bulk.driving import Events, Rows, adrive, draining, settings_of
from twilio_fp.bulk.journal import Ended, Journal
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown, outcome_of
from twilio_fp.bulk.schedule import WOKEN, Drain, Event, Row, Schedule
from twilio_fp.client import AsyncClient  # a field's type can be looked up

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable
    from datetime import timedelta

    from twilio_fp.bulk.rate import Rate

__all__ = ["asend"]

T = TypeVar("T")


async def asend(
    client: AsyncClient,
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
) -> AsyncGenerator[tuple[str, Done[T] | Failed | Unknown], None]:
    """Send rows from tasks; `twilio_fp.bulk.asend_all` says what the arguments mean."""
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
    with journal.run(), draining(drain):
        try:
            async with aclosing(adrive(schedule, crew, journal)) as outcomes:
                async for told in outcomes:
                    yield told
        finally:
            journal.write([event for event in await crew.close() if isinstance(event, Ended)], now=schedule.now())


@define(eq=False, repr=False)
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

    async def wait(self) -> Events:
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
            return Done(await self._client(row.operation))
        except asyncio.CancelledError:
            raise
        except BaseException as error:  # noqa: BLE001  # whatever it is, the row has come to it
            return outcome_of(error)

    async def _sleep(self, delay: timedelta) -> None:
        await self._client.clock.asleep(delay)
        self._tell((WOKEN,))
