"""Blocking waits that wake up every second, to handle a signal that came as the wait began or woke another thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _thread import LockType
    from queue import SimpleQueue

__all__ = ["acquire", "next_item"]

T = TypeVar("T")


def acquire(lock: LockType) -> None:
    """Acquire a lock, blocking until it is released."""
    while not lock.acquire(timeout=1):
        pass


def next_item(queue: SimpleQueue[T]) -> T:
    """Return the next item of a queue, blocking until there is one."""
    from queue import Empty

    while True:
        try:
            return queue.get(timeout=1)
        except Empty:
            pass
