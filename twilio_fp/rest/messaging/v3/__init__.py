"""Twilio's messaging v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .indicators_typing import CreateV3TypingIndicator as CreateV3TypingIndicator
    from .indicators_typing import CreateV3TypingIndicatorChannel as CreateV3TypingIndicatorChannel
    from .indicators_typing import CreateV3TypingIndicatorEvent as CreateV3TypingIndicatorEvent
    from .indicators_typing import CreateV3TypingIndicatorResult as CreateV3TypingIndicatorResult
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "indicators_typing": (
                "CreateV3TypingIndicator CreateV3TypingIndicatorChannel CreateV3TypingIndicatorEvent "
                "CreateV3TypingIndicatorResult"
            ),
        },
    )
