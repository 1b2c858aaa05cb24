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
        on_inherited: called once in a forked child, with the parent's copy.
        owner: the owner's name, for errors.

    >>> numbers = PerProcess(lambda: object(), close=lambda it: None, on_inherited=lambda it: None, owner="it")
    >>> numbers.get() is numbers.get()
    True
    """

    __slots__ = ("_close", "_closed", "_make", "_on_inherited", "_owner", "_resources")

    def __init__(
        self, make: Callable[[], T], *, close: Callable[[T], None], on_inherited: Callable[[T], None], owner: str
    ) -> None:
        self._make = make
        self._close = close
        self._on_inherited = on_inherited
        self._owner = owner
        self._resources: dict[int, T] = {}
        self._closed = False

    def get(self) -> T:
        """Return this process's resource.

        Raises:
            UsageError: it is closed.
        """
        resource = self._resources.get(getpid())
        return resource if resource is not None and not self._is_closed() else self._make_first()

    def _make_first(self) -> T:
        own_pid = getpid()
        for pid in list(self._resources):
            if pid != own_pid and (inherited := self._resources.pop(pid, None)) is not None:
                self._on_inherited(inherited)
        if not self._is_closed():
            resource = self._resources.setdefault(own_pid, self._make())
            if not self._is_closed():  # another thread may have closed it
                return resource
            self._close(resource)
        raise UsageError(f"{self._owner} is closed: create a new one")

    def _is_closed(self) -> bool:
        return self._closed

    def close(self) -> None:
        """Close it; closing again does nothing."""
        resource = self.take()
        if resource is not None:
            self._close(resource)

    def take(self) -> T | None:
        """Return this process's resource, if any, for the caller to close; no other is made after that."""
        self._closed = True
        return self._resources.pop(getpid(), None)
