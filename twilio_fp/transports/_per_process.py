"""Resources of one process that a forked one must not touch: sockets, threads."""

from __future__ import annotations

from collections.abc import Callable
from os import getpid
from typing import Generic, TypeVar

from twilio_fp.errors import UsageError

__all__ = ["PerProcess"]

T = TypeVar("T")


class PerProcess(Generic[T]):
    """A resource made lazily, once per process, and never again after `close`.

    There is no lock, since a fork could copy it while it is held. If two threads both make the first one, one is kept
    and the other dropped, so making it must have no effect that dropping doesn't undo.

    Args:
        make: makes the resource.
        close: closes it.
        inherited: called once in a forked child, with the parent's copy.
        what: the owner's name, for errors.

    >>> numbers = PerProcess(lambda: object(), close=lambda it: None, inherited=lambda it: None, what="it")
    >>> numbers.get() is numbers.get()
    True
    """

    __slots__ = ("_close", "_closed", "_held", "_inherited", "_make", "_what")

    def __init__(
        self, make: Callable[[], T], *, close: Callable[[T], None], inherited: Callable[[T], None], what: str
    ) -> None:
        self._make = make
        self._close = close
        self._inherited = inherited
        self._what = what
        self._held: dict[int, T] = {}
        self._closed = False

    def get(self) -> T:
        """Return this process's resource.

        Raises:
            UsageError: it is closed.
        """
        held = self._held.get(getpid())
        return held if held is not None and not self._is_closed() else self._first()

    def _first(self) -> T:
        mine = getpid()
        for pid in list(self._held):
            if pid != mine and (theirs := self._held.pop(pid, None)) is not None:
                self._inherited(theirs)
        if not self._is_closed():
            held = self._held.setdefault(mine, self._make())
            if not self._is_closed():  # another thread may have closed it
                return held
            self._close(held)
        raise UsageError(f"{self._what} is closed: create a new one")

    def _is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Close it; closing again does nothing."""
        held = self.take()
        if held is not None:
            self._close(held)

    def take(self) -> T | None:
        """Return this process's resource, if any, for the caller to close; no other is made after that."""
        self._closed = True
        return self._held.pop(getpid(), None)
