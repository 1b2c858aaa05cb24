"""What error trackers find in a traceback: the variables of its frames."""

from __future__ import annotations

from traceback import walk_tb
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET = "hush-hush"


def frame_variables(work: Callable[[], object]) -> str:
    """Return the variables in the traceback of the exception that a function raises, but for those of its own frame."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 -- it is what the test looks at
        _, _, *frames = walk_tb(error.__traceback__)
        return repr([frame.f_locals for frame, _ in frames])
    raise AssertionError("it must raise")
