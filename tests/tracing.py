"""Work that is done under a trace function."""

from __future__ import annotations

import sys
from threading import Thread
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType


def raised_under(trace: Callable[[FrameType, str, Any], Any], work: Callable[[], object]) -> BaseException | None:
    """Do the work under a trace function, and return what it raised, if anything.

    It is done in a thread of its own: Python may not tidy up what is handled where a trace function raises.
    """
    raised: list[BaseException] = []

    def traced() -> None:
        sys.settrace(trace)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 -- it is what the test looks at
            raised.append(error)
        finally:
            sys.settrace(None)

    thread = Thread(target=traced)
    thread.start()
    thread.join()
    return raised[0] if raised else None
