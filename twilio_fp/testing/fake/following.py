"""A fake whose time follows the wall clock: what is due happens in a background thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Condition, Thread
from typing import Final, Self

from twilio_fp.testing.fake.shell import FakeTwilio

__all__ = ["Follower"]

_JUST_BEFORE: Final = timedelta(microseconds=1)


def _wall_clock() -> datetime:
    return datetime.now(UTC)


class Follower:
    """A context manager in which a fake's time follows another clock.

    Args:
        fake: the fake.
        now: returns the time, aware; by default the wall clock's.
    """

    def __init__(self, fake: FakeTwilio, now: Callable[[], datetime] = _wall_clock) -> None:
        self._fake = fake
        self._now = now
        self._skipped = timedelta(0)
        self._changed = Condition()
        self._waiting_for: datetime | None = None
        self._is_stopped = False
        self._thread = Thread(target=self._follow, name="fake Twilio", daemon=True)

    def time(self) -> datetime:
        """Return the target of the fake's time: the clock's time plus what was skipped."""
        return self._now() + self._skipped

    def __enter__(self) -> Self:
        self.catch_up()
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._is_stopped = True
            self._changed.notify()
        self._thread.join()

    def catch_up(self) -> None:
        """Move the fake's time forward, but stop before anything is due, which is left to the thread."""
        due, until = self._due(), self.time()
        self._fake.advance_to(until if due is None else min(until, due - _JUST_BEFORE))

    def look(self) -> None:
        """Check again what is due, after a request; time that was skipped stays skipped."""
        with self._changed:
            self._skipped = max(self._skipped, self._fake.state.now - self._now())
            due = self._due()
            if due is not None and (self._waiting_for is None or due < self._waiting_for):
                self._changed.notify()

    def _due(self) -> datetime | None:
        first = self._fake.state.agenda.first
        return None if first is None else first[0]

    def _follow(self) -> None:
        while True:
            with self._changed:
                if self._is_stopped:
                    return
                self._waiting_for = due = self._due()
                wait = None if due is None else (due - self.time()).total_seconds()
                if wait is None or wait > 0:
                    self._changed.wait(wait)
                    continue
            self._fake.advance_to(self.time())
