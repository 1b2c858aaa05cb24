"""Waits in turns of a second, after which a signal is heard that came as the wait began, or woke another thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _thread import LockType
    from queue import SimpleQueue

__all__ = ["next_of", "wait_for"]

T = TypeVar("T")


def wait_for(lock: LockType) -> None:
    """Take a lock, once it is given back."""
    while not lock.acquire(timeout=1):
        pass


def next_of(queue: SimpleQueue[T]) -> T:
    """Return what comes next of a queue."""
    from queue import Empty

    while True:
        try:
            return queue.get(timeout=1)
        except Empty:
            pass
