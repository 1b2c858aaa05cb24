"""The clock of a fake's clients: a program that sleeps on it advances the fake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.testing.clock import VirtualClock
from twilio_fp.testing.fake.delivery import is_delivering
from twilio_fp.testing.fake.state import State

__all__ = ["Advancing", "FakeClock", "later"]


class Advancing(Protocol):
    """What a clock needs from its fake."""

    @property
    def state(self) -> State:
        """The fake's state, which has the time."""
        ...

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        ...


class FakeClock(VirtualClock):
    """A fake's clock: programs that sleep on it advance the fake.

    Args:
        fake: the fake whose time it shows.
    """

    def __init__(self, fake: Advancing) -> None:
        super().__init__(fake.state.now)
        self._fake = fake

    def now(self) -> datetime:
        """Return the fake's time."""
        return self._fake.state.now

    def busy(self, change: int) -> None:
        """Count busy programs, except those of an application that the fake is waiting for."""
        if not is_delivering(self._fake):
            super().busy(change)

    def call_after(self, delay: timedelta, wake: Callable[[], None]) -> Callable[[], None]:
        """Call ``wake`` after a delay; for an application that the fake is waiting for, advance and call it now."""
        if not is_delivering(self._fake):
            return super().call_after(delay, wake)
        self._fake.advance(delay)
        wake()
        return _nothing

    def _move(self, time: datetime) -> None:
        self._fake.advance(max(time - self.now(), timedelta(0)))


def _nothing() -> None:
    pass


def later(now: datetime, by: timedelta) -> datetime:
    """Return the moment a timedelta later.

    Raises:
        UsageError: ``by`` is not a timedelta, negative, or leads beyond the year 9999.
    """
    if not isinstance(by, timedelta) or by < timedelta(0):
        raise UsageError(f"by must be a non-negative timedelta, got {typed(by)}")
    try:
        return now + by
    except OverflowError:
        raise UsageError(f"by must lead to a time before the year 10000, got {typed(by)}") from None
