"""The cost of a call, counted in lines and bytes: the same on every machine, however busy."""

from __future__ import annotations

import gc
import sys
import tracemalloc
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Collect no garbage meanwhile: what the collector calls, as Hypothesis has it do, would be counted too."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def work(act: Callable[[], object]) -> int:
    """Return how many lines of Python a call runs, and how many bytes each of them takes beyond what it held before.

    A line that copies what it has, as ``found = (*found, one)`` does, counts for all of the copy.
    """
    done, held = 0, 0

    def line(frame: Any, event: str, argument: Any) -> Any:
        nonlocal done, held
        now, most = tracemalloc.get_traced_memory()
        done += 1 + max(0, most - held)
        held = now
        tracemalloc.reset_peak()
        return line

    before = sys.gettrace()
    with uncollected():
        tracemalloc.start()
        sys.settrace(line)
        try:
            act()
            sys.settrace(before)
            done += max(0, tracemalloc.get_traced_memory()[1] - held)
        finally:
            sys.settrace(before)
            tracemalloc.stop()
    return done
