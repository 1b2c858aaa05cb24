"""Resources that belong to one event loop of one process, such as connections."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from typing import Any, Final, Generic, TypeVar

from twilio_fp.transports._per_process import PerProcess

__all__ = ["PerLoop"]

T = TypeVar("T")

_INHERITED: Final[list[object]] = []
"""Resources that a forked child must neither use nor close: their event loop would change the parent's selector."""


class PerLoop(Generic[T]):
    """A resource made lazily, once per event loop and process, and never again after `close`.

    It is closed with its event loop, if that closes its asynchronous generators, as `asyncio.run` and trio do.

    Args:
        running: returns the running event loop.
        make: makes the resource.
        close: closes it.
        owner: the owner's name, for errors.
    """

    __slots__ = ("_close", "_entries", "_make", "_running")

    def __init__(
        self, running: Callable[[], Hashable], make: Callable[[], T], close: Callable[[T], Awaitable[Any]], owner: str
    ) -> None:
        self._running = running
        self._make = make
        self._close = close
        self._entries: PerProcess[dict[Hashable, tuple[T, AsyncGenerator[T]]]] = PerProcess(
            dict, close=lambda _: None, on_inherited=_INHERITED.append, owner=owner
        )

    async def get(self) -> T:
        """Return the running event loop's resource.

        Raises:
            UsageError: it is closed.
        """
        entries, loop = self._entries.get(), self._running()
        entry = entries.get(loop)
        if entry is None:
            for ended in [each for each in entries if _is_ended(each)]:
                entries.pop(ended, None)
            lifetime = self._lifetime(entries, loop)
            # This never suspends, so no other task runs in between.
            entry = entries[loop] = await anext(lifetime), lifetime
        return entry[0]

    async def _lifetime(self, entries: dict[Hashable, Any], loop: Hashable) -> AsyncGenerator[T]:
        resource = self._make()
        try:
            yield resource
        finally:
            entries.pop(loop, None)
            await self._close(resource)

    async def close(self) -> None:
        """Close the running event loop's resource; others close with their loops. Closing again does nothing."""
        entries = self._entries.take()
        if entries is not None and (entry := entries.get(self._running())) is not None:
            await entry[1].aclose()


def _is_ended(loop: Any) -> bool:
    """Return whether an event loop of asyncio has been closed."""
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and is_closed()
