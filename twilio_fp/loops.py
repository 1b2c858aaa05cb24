"""The running event loop: asyncio's, or trio's if other code has imported trio."""

from __future__ import annotations

import asyncio
import sys
from _thread import get_ident
from collections.abc import Awaitable, Callable, Hashable
from typing import Any

from twilio_fp.errors import UsageError

__all__ = ["asyncio_loop", "check_concurrency", "pause", "running", "sleep"]


def running() -> Hashable:
    """Return an object that identifies the running event loop: asyncio's loop, or trio's token.

    Raises:
        RuntimeError: no event loop is running.
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
    """Yield to the event loop for that many seconds."""
    if isinstance(running(), asyncio.AbstractEventLoop):
        await asyncio.sleep(seconds)
    else:
        await sys.modules["trio"].sleep(seconds)


def pause() -> tuple[Callable[[], Awaitable[object]], Callable[[], None]]:
    """Return a function that waits in the running event loop, and one that ends the wait, from any thread."""
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
    """Return the running asyncio event loop, for a feature that works in no other.

    Args:
        what: the feature.
        write: what to write instead.

    Raises:
        UsageError: trio's loop is running.
        RuntimeError: no event loop is running.
    """
    loop = running()
    if not isinstance(loop, asyncio.AbstractEventLoop):
        raise UsageError(f"{what} must run in asyncio's event loop, got trio's: {write}")
    return loop


def check_concurrency() -> None:
    """Refuse to run programs concurrently in an event loop other than asyncio's.

    Raises:
        UsageError: trio's loop is running.
        RuntimeError: no event loop is running.
    """
    asyncio_loop(
        "concurrent programs (parallel, race, timeout, at_once=)",
        "start operations in a nursery, and limit their time with trio.fail_after",
    )
