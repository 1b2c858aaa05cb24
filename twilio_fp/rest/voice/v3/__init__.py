# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's voice v3: 3 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .transcriptions import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "transcriptions": "CreateTranscription CreateTranscriptionResponse FetchTranscription ListTranscription "
            "ListTranscriptionStatus VoiceV3TranscriptionParticipant VoiceV3TranscriptionParticipantInput "
            "VoiceV3TranscriptionResolvedConfiguration VoiceV3TranscriptionResolvedConfigurationParticipantDefaults "
            "VoiceV3TranscriptionTranscription VoiceV3TranscriptionTranscriptionStatusCallback",
        },
    )
