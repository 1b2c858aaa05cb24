"""How the topics measure: rounds in turn, medians, fresh processes, and the rows that say what came out."""

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
    """One line of the table.

    Args:
        what: what was measured.
        ours: what `twilio_fp` took.
        beside: what the other took, and who it is; empty where there is none.
        ratio: how the two compare.
        target: what was aimed at; empty for lines that only inform.
        passes: whether it was reached.
    """

    what: str
    ours: str
    beside: str = ""
    ratio: str = ""
    target: str = ""
    passes: bool | None = None


def ahead(what: str, ours: float, peer: float, unit: str, *, at_least: float | None = None, name: str = "") -> Row:
    """Return the row of something that is to cost so many times less than what the peer takes."""
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
    """Return the row of something that is to cost at most so many times what the peer takes."""
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
    """Return the row of something that has a bound of its own."""
    return Row(what, f"{_number(ours)} {unit}", "", "", f"at most {at_most:g} {unit}", ours <= at_most)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def interleaved(rounds: int, **jobs: Callable[[], float]) -> dict[str, float]:
    """Return the median of each job's figure, over rounds in which every job has its turn; the first is not counted."""
    return {name: median(figures) for name, figures in _in_turn(rounds, jobs).items()}


def least(rounds: int, **jobs: Callable[[], float]) -> dict[str, float]:
    """Return the least of each job's figures over such rounds: what is left where the rest of the machine keeps still.

    Medians compare what is far apart; where two jobs differ by a few microseconds, noise is more than that.
    """
    return {name: min(figures) for name, figures in _in_turn(rounds, jobs).items()}


def _in_turn(rounds: int, jobs: dict[str, Callable[[], float]]) -> dict[str, list[float]]:
    figures: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(rounds + 1):
        for name, job in jobs.items():
            gc.collect()
            figure = job()
            if number:
                figures[name].append(figure)
    return figures


def child_environment() -> dict[str, str]:
    """Return the environment of a fresh Python that keeps and reads its bytecode as it does by default."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTHON") or name in {"PYTHONPATH", "PYTHONHOME"}
    }


@frozen
class Fresh:
    """What a fresh process took: wall time in milliseconds, and at its peak so many MB of memory."""

    wall: float
    peak: float


def fresh(code: str) -> Fresh:
    """Run code in a fresh Python, and return what the whole process took."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code + _PEAK],
        cwd=ROOT,
        env=child_environment(),
        check=True,
        capture_output=True,
        text=True,
    )
    wall = time.perf_counter() - start
    return Fresh(wall * 1000, int(done.stdout) / 1024)


def fresh_interleaved(rounds: int, **codes: str) -> dict[str, Fresh]:
    """Return the medians of what fresh processes took, over rounds in which each piece of code has its turn."""
    peaks: dict[str, list[float]] = {name: [] for name in codes}

    def job(name: str, code: str) -> Callable[[], float]:
        def run() -> float:
            found = fresh(code)
            peaks[name].append(found.peak)
            return found.wall

        return run

    walls = interleaved(rounds, **{name: job(name, code) for name, code in codes.items()})
    return {name: Fresh(wall, median(peaks[name])) for name, wall in walls.items()}
