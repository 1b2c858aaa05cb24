"""Interrupting work: by a trace function, or at each moment at which a signal handler may run."""

from __future__ import annotations

import os
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def raised_under(trace: Callable[[FrameType, str, Any], Any], work: Callable[[], object]) -> BaseException | None:
    """Run the work with a trace function, and return the exception that it raised, if any."""
    return _raised(sys.settrace, trace, work)


def _raised(
    hook: Callable[[Any], None], function: Callable[[FrameType, str, Any], Any], work: Callable[[], object]
) -> BaseException | None:
    """Run the work with a trace or profile function, and return the exception that it raised, if any.

    It runs in its own thread: Python may not clean up an exception being handled where such a function raises.

    Raises:
        AssertionError: the work has not ended after a minute.
    """
    raised: list[BaseException] = []

    def hooked() -> None:
        hook(function)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 -- it is what the test looks at
            raised.append(error)
        finally:
            hook(None)

    thread = Thread(target=hooked, daemon=True)
    thread.start()
    thread.join(60)
    assert not thread.is_alive(), "the work waits forever"
    return raised[0] if raised else None


def at_each_moment(once: Callable[[], tuple[Callable[[], None], Callable[[], None]]], module: str = "") -> int:
    """Repeat the same work, interrupted one moment later each time, in the package's own code.

    Args:
        once: returns new work, and the function that interrupts it.
        module: the file in which it is interrupted; any by default.

    Returns:
        The number of moments.
    """
    moment = 0
    while _is_interrupted(moment, *once(), f"{os.sep}twilio_fp{os.sep}{module}"):
        moment += 1
    return moment


def _is_interrupted(moment: int, work: Callable[[], None], interrupt: Callable[[], None], place: str) -> bool:
    """Run the work in its own thread, interrupted at that moment; return whether it got that far.

    CPython runs signal handlers when a function begins and after each call, when it also calls a profile function.
    """
    remaining = moment

    def profile(frame: FrameType, event: str, _: Any) -> None:
        nonlocal remaining
        is_moment = event == "c_return" or (event == "call" and frame.f_lasti <= 0)  # but not when a generator resumes
        if is_moment and place in frame.f_code.co_filename:
            remaining -= 1
            if remaining == -1:
                sys.setprofile(None)
                interrupt()

    failure = _raised(sys.setprofile, profile, work)
    if failure is not None:
        failure.add_note(f"interrupted at moment {moment}")
        raise failure
    return remaining < 0
