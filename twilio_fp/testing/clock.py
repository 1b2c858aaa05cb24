"""A clock controlled by tests: sleeping takes no time and is recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from threading import RLock

from attrs import define

from twilio_fp.state import block, suspend

__all__ = ["VirtualClock"]


@define(eq=False, repr=False)
class _Sleeper:
    wake: Callable[[], None]
    is_awake: bool = False


class VirtualClock:
    """A clock that stands still until a program sleeps by it.

    Concurrent programs sleep concurrently: once all of them are waiting, the clock advances to the end of the sleep
    that ends first. A program that waits for another by means other than effects, such as a lock, counts as busy.

    >>> clock = VirtualClock()
    >>> clock.sleep(timedelta(seconds=90))
    >>> clock.now(), clock.slept
    (datetime.datetime(2024, 1, 1, 0, 1, 30, tzinfo=datetime.timezone.utc), (datetime.timedelta(seconds=90),))
    """

    def __init__(self, start: datetime = datetime(2024, 1, 1, tzinfo=UTC)) -> None:
        self._now = start
        self._slept: list[timedelta] = []
        self._busy = 0
        self._sleepers: list[tuple[datetime, int, _Sleeper]] = []
        self._number = count()
        self._lock = RLock()  # a signal handler may run while the clock advances

    @property
    def slept(self) -> tuple[timedelta, ...]:
        """Every sleep, in order."""
        return tuple(self._slept)

    def now(self) -> datetime:
        """Return the clock's current time."""
        return self._now

    def sleep(self, delay: timedelta) -> None:
        """Advance the clock as soon as all concurrent programs wait."""
        block(None, partial(self.call_after, delay))

    async def asleep(self, delay: timedelta) -> None:
        """Advance the clock as soon as all concurrent programs wait."""
        await suspend(None, partial(self.call_after, delay))

    def busy(self, change: int) -> None:
        """Add to the number of busy programs, or subtract; once none is busy, the clock advances."""
        with self._lock:
            self._busy += change
            self._advance_if_idle()

    def call_after(self, delay: timedelta, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` once, after the delay; return a function that calls it immediately instead."""
        sleeper = _Sleeper(wake)
        with self._lock:
            self._slept.append(delay)
            now = self.now()
            until = now + min(delay, datetime.max.replace(tzinfo=now.tzinfo) - now)
            heappush(self._sleepers, (until, next(self._number), sleeper))
            self._busy -= 1
            self._advance_if_idle()
        return partial(self._wake, sleeper)

    def _advance_if_idle(self) -> None:
        while self._busy <= 0:
            try:
                time, _, sleeper = heappop(self._sleepers)
            except IndexError:
                return
            if not sleeper.is_awake:
                self._move(max(self.now(), time))
                self._resume(sleeper)

    def _move(self, time: datetime) -> None:
        self._now = time

    def _wake(self, sleeper: _Sleeper) -> None:
        with self._lock:
            if not sleeper.is_awake:
                self._resume(sleeper)

    def _resume(self, sleeper: _Sleeper) -> None:
        sleeper.is_awake = True
        self._busy += 1
        sleeper.wake()
