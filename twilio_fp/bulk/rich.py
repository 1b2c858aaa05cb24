"""A progress bar for bulk runs, drawn by rich: ``pip install 'twilio-fp[rich]'``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from twilio_fp.bulk.outcome import Tally

if TYPE_CHECKING:
    from rich.progress import Task

__all__ = ["Bar"]


class _Speed(ProgressColumn):
    def render(self, task: Task) -> Text:
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f} rows/s")


class Bar:
    """A progress bar with rows, rows per second and the time left; hidden if the output is not a terminal.

    Args:
        total: the number of rows; without it neither a bar nor the time left is shown.
        console: the console to draw on; by default standard error.

    >>> from twilio_fp.bulk.outcome import Tally
    >>> with Bar(total=2) as bar:
    ...     bar(Tally(done=1, failed=1))
    """

    def __init__(self, *, total: int | None = None, console: Console | None = None) -> None:
        console = Console(stderr=True) if console is None else console
        self._progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            _Speed(),
            TimeRemainingColumn(),
            TextColumn("{task.description}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task("", total=total)

    def __call__(self, tally: Tally) -> None:
        """Show a tally."""
        description = ", ".join(
            [f"{count:,} {name}" for name, count in (("failed", tally.failed), ("unknown", tally.unknown)) if count]
        )
        self._progress.update(self._task, completed=tally.rows, description=description)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()
