"""Twilio's voice v3: 3 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .transcriptions import CreateTranscription as CreateTranscription
    from .transcriptions import CreateTranscriptionResponse as CreateTranscriptionResponse
    from .transcriptions import FetchTranscription as FetchTranscription
    from .transcriptions import ListTranscription as ListTranscription
    from .transcriptions import ListTranscriptionStatus as ListTranscriptionStatus
    from .transcriptions import VoiceV3TranscriptionParticipant as VoiceV3TranscriptionParticipant
    from .transcriptions import VoiceV3TranscriptionParticipantInput as VoiceV3TranscriptionParticipantInput
    from .transcriptions import VoiceV3TranscriptionResolvedConfiguration as VoiceV3TranscriptionResolvedConfiguration
    from .transcriptions import (
        VoiceV3TranscriptionResolvedConfigurationParticipantDefaults as VoiceV3TranscriptionResolvedConfigurationParticipantDefaults,
    )
    from .transcriptions import VoiceV3TranscriptionTranscription as VoiceV3TranscriptionTranscription
    from .transcriptions import (
        VoiceV3TranscriptionTranscriptionStatusCallback as VoiceV3TranscriptionTranscriptionStatusCallback,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "transcriptions": (
                "CreateTranscription CreateTranscriptionResponse FetchTranscription ListTranscription ListTranscriptionStatus "
                "VoiceV3TranscriptionParticipant VoiceV3TranscriptionParticipantInput "
                "VoiceV3TranscriptionResolvedConfiguration VoiceV3TranscriptionResolvedConfigurationParticipantDefaults "
                "VoiceV3TranscriptionTranscription VoiceV3TranscriptionTranscriptionStatusCallback"
            ),
        },
    )
