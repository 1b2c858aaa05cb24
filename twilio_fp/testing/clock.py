"""A clock that tests move: sleeping takes no time and is remembered."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Lock

__all__ = ["VirtualClock"]


class VirtualClock:
    """A clock that stands still until somebody sleeps by it.

    >>> clock = VirtualClock()
    >>> clock.sleep(timedelta(seconds=90))
    >>> clock.now(), clock.slept
    (datetime.datetime(2024, 1, 1, 0, 1, 30, tzinfo=datetime.timezone.utc), (datetime.timedelta(seconds=90),))
    """

    def __init__(self, start: datetime = datetime(2024, 1, 1, tzinfo=UTC)) -> None:
        self._now = start
        self._slept: list[timedelta] = []
        self._lock = Lock()

    @property
    def slept(self) -> tuple[timedelta, ...]:
        """Every sleep, in order."""
        return tuple(self._slept)

    def now(self) -> datetime:
        """Return the time by this clock."""
        return self._now

    def sleep(self, delay: timedelta) -> None:
        """Put the clock forward."""
        with self._lock:
            self._now += delay
            self._slept.append(delay)

    async def asleep(self, delay: timedelta) -> None:
        """Put the clock forward."""
        self.sleep(delay)
