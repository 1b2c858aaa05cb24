"""An event loop with virtual time, which advances when nothing is ready to run, and only up to a limit.

The loop waits for threads, but not for anything else in real time, such as a server.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable
from concurrent.futures import Executor
from typing import Any, Final, TypeVar, TypeVarTuple

__all__ = ["VirtualLoop"]

_POLL_SECONDS: Final = 0.05
_TINY: Final = 1e-9

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class _Selector(selectors.DefaultSelector):  # pyright: ignore[reportGeneralTypeIssues, reportUntypedBaseClass]
    loop: VirtualLoop

    def select(self, timeout: float | None = None) -> list[Any]:
        ready = super().select(0)
        if ready or (timeout is not None and timeout <= 0):
            return ready
        loop = self.loop
        if loop.in_threads:
            return super().select(_POLL_SECONDS)
        if timeout is None or loop.seconds + timeout > loop.limit + _TINY:
            loop.due = None if timeout is None else loop.seconds + timeout
            loop.seconds = loop.limit
            loop.stop()
        else:
            loop.seconds += timeout
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop that runs until a moment of virtual time.

    Attributes:
        seconds: the current time.
        limit: the time up to which it may advance.
        due: the time of the next scheduled call, once the limit is reached; None if there is none.
        in_threads: the number of functions running in threads.

    >>> loop = VirtualLoop()
    >>> task = loop.create_task(asyncio.sleep(5, "done"))
    >>> loop.run_to(4.5), task.done(), loop.run_to(60), task.result()
    (4.5, False, 60.0, 'done')
    >>> loop.close()
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.limit = 0.0
        self.due: float | None = None
        self.in_threads = 0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        """Return the virtual time, in seconds."""
        return self.seconds

    def run_to(self, seconds: float) -> float:
        """Run everything due until a moment, or until the loop is stopped; return the time then."""
        self.limit = max(float(seconds), self.seconds)
        self.run_forever()
        return self.seconds

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> asyncio.Future[T]:
        """Run a function in a thread; time stands still until it has returned."""
        future = super().run_in_executor(executor, func, *args)
        self.in_threads += 1
        future.add_done_callback(self._returned)
        return future

    def _returned(self, _: object) -> None:
        self.in_threads -= 1

    def __del__(self) -> None:
        if not self.is_closed():
            self.close()
