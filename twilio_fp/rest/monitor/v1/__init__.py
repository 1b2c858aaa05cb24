"""Twilio's monitor v1: 4 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Alert",
    "AlertInstance",
    "FetchAlert",
    "ListAlert",
    "Event",
    "FetchEvent",
    "ListEvent",
]

if TYPE_CHECKING:
    from .alerts import *
    from .events import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "alerts": 4,
            "events": 3,
        },
    )
