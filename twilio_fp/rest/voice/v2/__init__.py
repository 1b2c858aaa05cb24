"""Twilio's voice v2: 22 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AccountDefaultConfiguration",
    "CreateAccountDefaultConfiguration",
    "DeleteAccountDefaultConfiguration",
    "FetchAccountDefaultConfiguration",
    "UpdateAccountDefaultConfiguration",
    "CreateRecordingAccountDefaultConfiguration",
    "DeleteRecordingAccountDefaultConfiguration",
    "FetchRecordingAccountDefaultConfiguration",
    "RecordingAccountDefaultConfiguration",
    "UpdateRecordingAccountDefaultConfiguration",
    "VoiceV2ConfigurationRecordingCompositionPolicy",
    "VoiceV2ConfigurationRecordingCompositionPolicyInput",
    "VoiceV2ConfigurationRecordingFeature",
    "VoiceV2ConfigurationRecordingFeatureInput",
    "VoiceV2ConfigurationRecordingStatusCallback",
    "VoiceV2ConfigurationRecordingStatusCallbackInput",
    "Configuration",
    "CreateConfiguration",
    "DeleteType",
    "FetchType",
    "Type",
    "UpdateType",
    "CreateDefault",
    "Default",
    "FetchDefault",
    "CreateRecording",
    "DeleteRecording",
    "FetchRecording",
    "Recording",
    "UpdateRecording",
    "VoiceV2ConfigurationRecordingConfiguration",
    "VoiceV2ConfigurationRecordingConfigurationInput",
    "CreateTranscription",
    "DeleteTranscription",
    "FetchTranscription",
    "Transcription",
    "UpdateTranscription",
    "VoiceV2ConfigurationTranscriptionConfiguration",
    "VoiceV2ConfigurationTranscriptionConfigurationInput",
    "VoiceV2ConfigurationTranscriptionParticipantDefault",
    "VoiceV2ConfigurationTranscriptionParticipantDefaultInput",
    "VoiceV2ConfigurationTranscriptionStatusCallback",
    "VoiceV2ConfigurationTranscriptionStatusCallbackInput",
]

if TYPE_CHECKING:
    from .account_default_configuration import *
    from .account_default_configuration_recording import *
    from .configurations import *
    from .configurations_default import *
    from .configurations_recording import *
    from .configurations_transcription import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "account_default_configuration": 5,
            "account_default_configuration_recording": 11,
            "configurations": 6,
            "configurations_default": 3,
            "configurations_recording": 7,
            "configurations_transcription": 11,
        },
    )
