"""The virtual clock: it moves by sleeping alone, and remembers."""

from __future__ import annotations

import asyncio
import threading
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing import VirtualClock

DELAYS = st.lists(st.timedeltas(min_value=timedelta(), max_value=timedelta(days=1)), max_size=8)


def test_it_stands_still_at_its_start() -> None:
    start = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)
    clock = VirtualClock(start)
    assert clock.now() == clock.now() == start
    assert clock.slept == ()
    assert VirtualClock().now().tzinfo is UTC


@given(DELAYS)
def test_sleeping_advances_it_by_exactly_the_delay(delays: list[timedelta]) -> None:
    clock, start = VirtualClock(), VirtualClock().now()
    for delay in delays:
        clock.sleep(delay)
    assert clock.now() == start + sum(delays, timedelta())
    assert clock.slept == tuple(delays)


@given(DELAYS)
def test_it_works_the_same_in_an_event_loop(delays: list[timedelta]) -> None:
    here, there = VirtualClock(), VirtualClock()

    async def main() -> None:
        for delay in delays:
            await there.asleep(delay)

    for delay in delays:
        here.sleep(delay)
    asyncio.run(main())
    assert (there.now(), there.slept) == (here.now(), here.slept)


def test_it_stops_at_the_last_datetime_if_a_sleep_would_end_later() -> None:
    clock = VirtualClock()
    clock.sleep(timedelta.max)
    assert clock.now() == datetime.max.replace(tzinfo=UTC)
    clock.sleep(timedelta(seconds=1))
    assert clock.slept == (timedelta.max, timedelta(seconds=1))


def test_no_sleep_is_lost_between_threads() -> None:
    clock = VirtualClock()
    start = clock.now()
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait(20)
        for _ in range(200):
            clock.sleep(timedelta(seconds=1))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert clock.now() - start == timedelta(seconds=1600)
    assert len(clock.slept) == 1600
