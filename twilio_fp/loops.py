"""The event loop that runs: asyncio's, or trio's, which is known only where somebody else has loaded it."""

from __future__ import annotations

import asyncio
import sys
from _thread import get_ident
from collections.abc import Awaitable, Callable, Hashable
from typing import Any

from twilio_fp.errors import UsageError

__all__ = ["asyncio_loop", "check_side_by_side", "pause", "running", "sleep"]


def running() -> Hashable:
    """Return an object that identifies the running event loop: asyncio's loop, or trio's token.

    Raises:
        RuntimeError: none runs.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio: Any = sys.modules.get("trio")
        if trio is None:
            raise
        token: Hashable = trio.lowlevel.current_trio_token()
        return token


async def sleep(seconds: float) -> None:
    """Give the event loop away for that long."""
    if isinstance(running(), asyncio.AbstractEventLoop):
        await asyncio.sleep(seconds)
    else:
        await sys.modules["trio"].sleep(seconds)


def pause() -> tuple[Callable[[], Awaitable[object]], Callable[[], None]]:
    """Return a function that waits in the event loop that runs, and one that ends the wait, from any thread."""
    loop: Any = running()
    is_asyncio = isinstance(loop, asyncio.AbstractEventLoop)
    event: Any = asyncio.Event() if is_asyncio else sys.modules["trio"].Event()
    soon: Callable[[Callable[[], None]], object] = loop.call_soon_threadsafe if is_asyncio else loop.run_sync_soon
    thread = get_ident()

    def end() -> None:
        if get_ident() == thread:
            event.set()
        else:
            soon(event.set)

    return event.wait, end


def asyncio_loop(what: str, write: str) -> asyncio.AbstractEventLoop:
    """Return asyncio's event loop that runs, for what works in no other.

    Args:
        what: what works in no other.
        write: what to write in its place.

    Raises:
        UsageError: trio's runs.
        RuntimeError: none runs.
    """
    loop = running()
    if not isinstance(loop, asyncio.AbstractEventLoop):
        raise UsageError(f"{what} must run in asyncio's event loop, got trio's: {write}")
    return loop


def check_side_by_side() -> None:
    """Refuse to run programs side by side in an event loop that is not asyncio's.

    Raises:
        UsageError: trio's runs.
        RuntimeError: none runs.
    """
    asyncio_loop(
        "programs side by side (parallel, race, timeout, at_once=)",
        "begin operations in a nursery, and bound them by trio.fail_after",
    )
