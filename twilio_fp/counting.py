"""Who is busy, as a virtual clock counts it, where workers tell a reader of their ends.

So it is in a stream of programs that run side by side, and in a bulk run.
"""

from __future__ import annotations

from _thread import allocate_lock
from collections.abc import Callable

from twilio_fp.state import Busy, is_counted

__all__ = ["Counting"]


class Counting:
    """Counts workers and their reader among the busy ones.

    Who ends hands its place on: to what waits for a worker, and to the reader that waits for an end. So the clock never
    goes on between an end and what comes of it. While the reader looks at an end, it is counted. An end is told and its
    place handed on at once: a reader that had taken the end and waited again would be counted for nothing.

    Args:
        busy: tells the clock of so many more that are busy, or so many fewer.

    >>> told: list[int] = []
    >>> counting = Counting(told.append)
    >>> counting.begin()
    >>> counting.wait(lambda: True)
    >>> counting.end(lambda: None)
    >>> counting.leave()
    >>> told, sum(told)
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
        """Count a worker more, which begins at once or when another ends."""
        self.read()
        if at_once:
            self._busy(1)
        else:
            with self._lock:
                self._queued += 1

    def end(self, tell: Callable[[], object]) -> None:
        """Tell the reader of a worker's end, and count the worker less."""
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
        if change < 0:  # the clock may go on now, which can take its time
            self._busy(change)

    def drop(self) -> None:
        """Count a worker less that has not begun."""
        with self._lock:
            change = 0 if self._queued else -1
            self._queued -= change + 1
        if change:
            self._busy(change)

    def read(self) -> None:
        """Count the reader, if it is not counted."""
        with self._lock:
            if not self._read:  # told before anybody who ends can rely on it
                self._read = True
                self._busy(1)

    def wait(self, is_needed: Callable[[], bool]) -> None:
        """Do not count the reader, if it needs to wait: an end was not told."""
        with self._lock:
            change = -int(self._read and is_needed())
            self._read = self._read and not change
        if change:
            self._busy(change)

    def leave(self) -> None:
        """Do not count the reader any more, whoever ends, unless it counted at first."""
        self.read()
        if not self._before:
            self._busy(-1)

    def wait_for_all(self) -> None:
        """Do not count the reader any more, whoever ends, until it has come back."""
        self.read()
        self._busy(-1)

    def come_back(self) -> None:
        """Count a reader that has waited for all, if it counted at first."""
        if self._before:
            self._busy(1)
