"""Things that belong to one event loop of one process: connections whose sockets it watches."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Hashable
from typing import Any, Final, Generic, TypeVar

from twilio_fp.transports._per_process import PerProcess

__all__ = ["PerLoop"]

T = TypeVar("T")

_INHERITED: Final[list[object]] = []
"""What forked children must neither use nor end: its event loop would tell the parent's selector."""


class PerLoop(Generic[T]):
    """A thing made when first asked for, once an event loop and process, and never again after `close`.

    It ends with its event loop, where that ends its asynchronous generators, as `asyncio.run` and trio do.

    Args:
        running: returns the event loop that runs.
        make: makes the thing.
        close: ends it.
        what: its owner's name, for errors.
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
        """Return the running event loop's.

        Raises:
            UsageError: it is closed.
        """
        held, loop = self._held.get(), self._running()
        found = held.get(loop)
        if found is None:
            for ended in [each for each in held if _is_ended(each)]:
                held.pop(ended, None)
            kept = self._kept(held, loop)
            found = held[loop] = await anext(kept), kept  # which waits for nothing: no other task comes between
        return found[0]

    async def _kept(self, held: dict[Hashable, Any], loop: Hashable) -> AsyncGenerator[T]:
        it = self._make()
        try:
            yield it
        finally:
            held.pop(loop, None)
            await self._close(it)

    async def close(self) -> None:
        """End the running event loop's; those of others end with these. Closing twice is closing once."""
        held = self._held.take()
        if held is not None and (found := held.get(self._running())) is not None:
            await found[1].aclose()


def _is_ended(loop: Any) -> bool:
    """Return whether an event loop of asyncio has been closed."""
    is_closed = getattr(loop, "is_closed", None)
    return is_closed is not None and is_closed()
