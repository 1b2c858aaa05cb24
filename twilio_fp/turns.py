"""Waits for other threads in turns of a second: a signal that comes as a wait begins is heard when that ends.

Source: https://docs.python.org/3/library/signal.html#execution-of-python-signal-handlers
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from _thread import LockType
    from queue import SimpleQueue

__all__ = ["next_of", "wait_for"]

T = TypeVar("T")

_TURN: Final = 1.0  # seconds


def wait_for(lock: LockType) -> None:
    """Take a lock, once it is given back."""
    while not lock.acquire(timeout=_TURN):
        pass


def next_of(queue: SimpleQueue[T]) -> T:
    """Return what comes next of a queue."""
    from queue import Empty  # which is loaded with the queue

    while True:
        try:
            return queue.get(timeout=_TURN)
        except Empty:
            continue
