"""Interrupted work: under a trace function, or at each moment at which a signal handler may run."""

from __future__ import annotations

import os
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def raised_under(trace: Callable[[FrameType, str, Any], Any], work: Callable[[], object]) -> BaseException | None:
    """Do the work under a trace function, and return what it raised, if anything."""
    return _raised(sys.settrace, trace, work)


def _raised(
    hook: Callable[[Any], None], function: Callable[[FrameType, str, Any], Any], work: Callable[[], object]
) -> BaseException | None:
    """Do the work under a function of the interpreter's, and return what it raised, if anything.

    It is done in a thread of its own: Python may not tidy up what is handled where such a function raises.

    Raises:
        AssertionError: it has not ended after a minute.
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
    assert not thread.is_alive(), "it waits for ever"
    return raised[0] if raised else None


def at_each_moment(once: Callable[[], tuple[Callable[[], None], Callable[[], None]]], module: str = "") -> int:
    """Do the same work over and over, each time interrupted at a later moment, in the package's own code.

    Args:
        once: returns the work, begun anew, and what interrupts it.
        module: the file that it is interrupted in; by default any.

    Returns:
        How many moments there are.
    """
    moment = 0
    while _is_interrupted(moment, *once(), f"{os.sep}twilio_fp{os.sep}{module}"):
        moment += 1
    return moment


def _is_interrupted(moment: int, work: Callable[[], None], interrupt: Callable[[], None], place: str) -> bool:
    """Do the work in a thread of its own, interrupted at that moment; return whether it came to it.

    CPython runs a signal's handler where a function begins, and after each call: a profile function is told of these.
    """
    left = moment

    def profile(frame: FrameType, event: str, _: Any) -> None:
        nonlocal left
        comes = event == "c_return" or (event == "call" and frame.f_lasti <= 0)  # and not where a generator goes on
        if comes and place in frame.f_code.co_filename:
            left -= 1
            if left == -1:
                sys.setprofile(None)
                interrupt()

    failure = _raised(sys.setprofile, profile, work)
    if failure is not None:
        failure.add_note(f"interrupted at moment {moment}")
        raise failure
    return left < 0
