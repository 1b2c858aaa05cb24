"""Twilio's voice v3: 3 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateTranscription",
    "CreateTranscriptionResponse",
    "FetchTranscription",
    "ListTranscription",
    "ListTranscriptionStatus",
    "VoiceV3TranscriptionParticipant",
    "VoiceV3TranscriptionParticipantInput",
    "VoiceV3TranscriptionResolvedConfiguration",
    "VoiceV3TranscriptionResolvedConfigurationParticipantDefaults",
    "VoiceV3TranscriptionTranscription",
    "VoiceV3TranscriptionTranscriptionStatusCallback",
]

if TYPE_CHECKING:
    from .transcriptions import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "transcriptions": 11,
        },
    )
