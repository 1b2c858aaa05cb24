"""The count of busy programs, for a virtual clock, where workers report to a reader.

Streams of concurrent programs and bulk runs work that way.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Callable

from twilio_fp.state import Busy, is_counted

__all__ = ["Counting"]


class Counting:
    """Counts workers and their reader as busy.

    A worker that ends hands its place on to a queued job, and to the reader if that waits, so the clock never advances
    between an end and its consequences. The reader is counted while it handles an end. Reporting an end and handing on
    the place is one step: a reader that read the report and waited again in between would be counted wrongly.

    Args:
        busy: called with each change in the number of busy workers.

    >>> changes: list[int] = []
    >>> counting = Counting(changes.append)
    >>> counting.begin()
    >>> counting.wait(lambda: True)
    >>> counting.end(lambda: None)
    >>> counting.leave()
    >>> changes, sum(changes)
    ([1, 1, -1, -1], 0)
    """

    def __init__(self, busy: Busy) -> None:
        self._busy = busy
        self._lock = allocate_lock()
        self._before = is_counted(busy)
        self._read = self._before
        """Whether the reader is counted, or has left."""
        self._queued = 0

    def begin(self, *, at_once: bool = True) -> None:
        """Count one more worker, which starts immediately or when another ends."""
        self.read()
        if at_once:
            self._busy(1)
        else:
            with self._lock:
                self._queued += 1

    def end(self, tell: Callable[[], object]) -> None:
        """Report a worker's end to the reader, and count one worker fewer."""
        change = -1
        with self._lock:
            tell()
            if self._queued:
                self._queued -= 1
                change += 1
            if not self._read:
                self._read = True
                change += 1
            if change > 0:
                self._busy(change)
        if change < 0:  # the clock may advance now, which can take a while
            self._busy(change)

    def drop(self) -> None:
        """Count one worker fewer, which never started."""
        with self._lock:
            change = 0 if self._queued else -1
            self._queued -= change + 1
        if change:
            self._busy(change)

    def read(self) -> None:
        """Count the reader, if it is not counted."""
        with self._lock:
            if not self._read:  # called before any worker that ends relies on it
                self._read = True
                self._busy(1)

    def wait(self, is_needed: Callable[[], bool]) -> None:
        """Stop counting the reader if it needs to wait, because no end has been reported."""
        with self._lock:
            change = -int(self._read and is_needed())
            self._read = self._read and not change
        if change:
            self._busy(change)

    def leave(self) -> None:
        """Stop counting the reader, whichever workers end, unless it counted at first."""
        self.read()
        if not self._before:
            self._busy(-1)

    def wait_for_all(self) -> None:
        """Stop counting the reader, whichever workers end, until it comes back."""
        self.read()
        self._busy(-1)

    def come_back(self) -> None:
        """Count the reader again after it has waited for all, if it counted at first."""
        if self._before:
            self._busy(1)
