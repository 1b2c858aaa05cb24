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
    """Disable garbage collection: callbacks of the collector, such as Hypothesis's, would be counted too."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def work(act: Callable[[], object]) -> int:
    """Return the cost of a call: the lines of Python that it runs, plus the bytes that each line newly allocates.

    A line that copies its data, such as ``found = (*found, one)``, is charged for the whole copy.
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
