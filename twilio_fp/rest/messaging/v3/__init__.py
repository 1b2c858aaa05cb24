"""Twilio's messaging v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateV3TypingIndicator",
    "CreateV3TypingIndicatorChannel",
    "CreateV3TypingIndicatorEvent",
    "CreateV3TypingIndicatorResult",
]

if TYPE_CHECKING:
    from .indicators_typing import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "indicators_typing": 4,
        },
    )
