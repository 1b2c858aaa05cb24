# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's messaging v3: 1 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .indicators_typing import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "indicators_typing": "CreateV3TypingIndicator CreateV3TypingIndicatorChannel "
            "CreateV3TypingIndicatorEvent CreateV3TypingIndicatorResult",
        },
    )
