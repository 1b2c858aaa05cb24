# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's voice v2: 22 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_default_configuration import *
    from .account_default_configuration_recording import *
    from .configurations import *
    from .configurations_default import *
    from .configurations_recording import *
    from .configurations_transcription import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_default_configuration": "AccountDefaultConfiguration CreateAccountDefaultConfiguration "
            "DeleteAccountDefaultConfiguration FetchAccountDefaultConfiguration UpdateAccountDefaultConfiguration",
            "account_default_configuration_recording": "CreateRecordingAccountDefaultConfiguration "
            "DeleteRecordingAccountDefaultConfiguration FetchRecordingAccountDefaultConfiguration "
            "RecordingAccountDefaultConfiguration UpdateRecordingAccountDefaultConfiguration "
            "VoiceV2ConfigurationRecordingCompositionPolicy VoiceV2ConfigurationRecordingCompositionPolicyInput "
            "VoiceV2ConfigurationRecordingFeature VoiceV2ConfigurationRecordingFeatureInput "
            "VoiceV2ConfigurationRecordingStatusCallback VoiceV2ConfigurationRecordingStatusCallbackInput",
            "configurations": "Configuration CreateConfiguration DeleteType FetchType Type UpdateType",
            "configurations_default": "CreateDefault Default FetchDefault",
            "configurations_recording": "CreateRecording DeleteRecording FetchRecording Recording UpdateRecording "
            "VoiceV2ConfigurationRecordingConfiguration VoiceV2ConfigurationRecordingConfigurationInput",
            "configurations_transcription": "CreateTranscription DeleteTranscription FetchTranscription "
            "Transcription UpdateTranscription VoiceV2ConfigurationTranscriptionConfiguration "
            "VoiceV2ConfigurationTranscriptionConfigurationInput VoiceV2ConfigurationTranscriptionParticipantDefault "
            "VoiceV2ConfigurationTranscriptionParticipantDefaultInput "
            "VoiceV2ConfigurationTranscriptionStatusCallback VoiceV2ConfigurationTranscriptionStatusCallbackInput",
        },
    )
