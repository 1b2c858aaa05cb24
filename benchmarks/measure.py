"""Measurement helpers for the topics: interleaved rounds, medians, fresh processes, and result rows."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).resolve().parent.parent

_PEAK: Final = """
with open("/proc/self/status") as _status:
    print([line.split()[1] for line in _status if line.startswith("VmHWM")][0])
"""


@frozen
class Row:
    """A row of the table.

    Args:
        what: the thing measured.
        ours: the figure of `twilio_fp`.
        beside: the figure of the peer, and its name; empty if there is none.
        ratio: the ratio of the two.
        target: the target; empty for informative rows.
        passes: whether the target was reached.
    """

    what: str
    ours: str
    beside: str = ""
    ratio: str = ""
    target: str = ""
    passes: bool | None = None


def ahead(what: str, ours: float, peer: float, unit: str, *, at_least: float | None = None, name: str = "") -> Row:
    """Return a row whose target is to take a number of times less than the peer."""
    ratio = peer / ours
    return Row(
        what,
        f"{_number(ours)} {unit}",
        f"{_number(peer)} {unit} ({name or 'twilio-python'})",
        f"{ratio:.2f} × less",
        "" if at_least is None else f"{at_least:g} × less",
        None if at_least is None else ratio >= at_least,
    )


def beside(what: str, ours: float, peer: float, unit: str, *, name: str, at_most: float | None = None) -> Row:
    """Return a row whose target is to take at most a number of times as much as the peer."""
    ratio = ours / peer
    return Row(
        what,
        f"{_number(ours)} {unit}",
        f"{_number(peer)} {unit} ({name})",
        f"{ratio:.2f} ×",
        "" if at_most is None else f"at most {at_most:g} ×",
        None if at_most is None else ratio <= at_most,
    )


def within(what: str, ours: float, unit: str, *, at_most: float) -> Row:
    """Return a row with an absolute target."""
    return Row(what, f"{_number(ours)} {unit}", "", "", f"at most {at_most:g} {unit}", ours <= at_most)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def interleaved(rounds: int, **jobs: Callable[[], float]) -> dict[str, float]:
    """Return each job's median over rounds in which every job runs once; the first round is discarded."""
    return {name: median(figures) for name, figures in _run_in_turn(rounds, jobs).items()}


def least(rounds: int, **jobs: Callable[[], float]) -> dict[str, float]:
    """Return each job's minimum over such rounds, with the least noise from the rest of the machine.

    Medians suit large differences; if two jobs differ by a few microseconds, noise exceeds that.
    """
    return {name: min(figures) for name, figures in _run_in_turn(rounds, jobs).items()}


def _run_in_turn(rounds: int, jobs: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    figures: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(rounds + 1):
        for name, job in jobs.items():
            gc.collect()
            figure = job()
            if number:
                figures[name].append(figure)
    return figures


def child_environment() -> dict[str, str]:
    """Return the environment for a fresh Python that caches bytecode as by default."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") or name in {"PYTHONPATH", "PYTHONHOME"}
    }


@frozen
class Fresh:
    """The cost of a fresh process: wall time in milliseconds, and peak memory in MB."""

    wall: float
    peak: float


def fresh(code: str) -> Fresh:
    """Run code in a fresh Python, and return the cost of the whole process."""
    start = time.perf_counter()
    process = subprocess.run(
        [sys.executable, "-c", code + _PEAK],
        cwd=ROOT,
        env=child_environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    wall = time.perf_counter() - start
    return Fresh(wall * 1000, int(process.stdout) / 1024)


def fresh_interleaved(rounds: int, **codes: str) -> dict[str, Fresh]:
    """Return the median costs of fresh processes, over rounds in which each piece of code runs once."""
    peaks: dict[str, list[float]] = {name: [] for name in codes}

    def job(name: str, code: str) -> Callable[[], float]:
        def run() -> float:
            cost = fresh(code)
            peaks[name].append(cost.peak)
            return cost.wall

        return run

    walls = interleaved(rounds, **{name: job(name, code) for name, code in codes.items()})
    return {name: Fresh(wall, median(peaks[name])) for name, wall in walls.items()}
