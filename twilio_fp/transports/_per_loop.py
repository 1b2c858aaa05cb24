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
        what: the owner's name, for errors.
    """

    __slots__ = ("_close", "_held", "_make", "_running")

    def __init__(
        self, running: Callable[[], Hashable], make: Callable[[], T], close: Callable[[T], Awaitable[Any]], what: str
    ) -> None:
        self._running = running
        self._make = make
        self._close = close
        self._held: PerProcess[dict[Hashable, tuple[T, AsyncGenerator[T]]]] = PerProcess(
            dict, close=lambda _: None, inherited=_INHERITED.append, what=what
        )

    async def get(self) -> T:
        """Return the running event loop's resource.

        Raises:
            UsageError: it is closed.
        """
        held, loop = self._held.get(), self._running()
        found = held.get(loop)
        if found is None:
            for ended in [each for each in held if _is_ended(each)]:
                held.pop(ended, None)
            kept = self._kept(held, loop)
            found = held[loop] = await anext(kept), kept  # it never suspends, so no other task runs in between
        return found[0]

    async def _kept(self, held: dict[Hashable, Any], loop: Hashable) -> AsyncGenerator[T]:
        made = self._make()
        try:
            yield made
        finally:
            held.pop(loop, None)
            await self._close(made)

    async def close(self) -> None:
        """Close the running event loop's resource; others close with their loops. Closing again does nothing."""
        held = self._held.take()
        if held is not None and (found := held.get(self._running())) is not None:
            await found[1].aclose()


def _is_ended(loop: Any) -> bool:
    """Return whether an event loop of asyncio has been closed."""
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and is_closed()
