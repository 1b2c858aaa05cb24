"""Twilio's voice v2: 22 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .account_default_configuration import AccountDefaultConfiguration as AccountDefaultConfiguration
    from .account_default_configuration import CreateAccountDefaultConfiguration as CreateAccountDefaultConfiguration
    from .account_default_configuration import DeleteAccountDefaultConfiguration as DeleteAccountDefaultConfiguration
    from .account_default_configuration import FetchAccountDefaultConfiguration as FetchAccountDefaultConfiguration
    from .account_default_configuration import UpdateAccountDefaultConfiguration as UpdateAccountDefaultConfiguration
    from .account_default_configuration_recording import (
        CreateRecordingAccountDefaultConfiguration as CreateRecordingAccountDefaultConfiguration,
    )
    from .account_default_configuration_recording import (
        DeleteRecordingAccountDefaultConfiguration as DeleteRecordingAccountDefaultConfiguration,
    )
    from .account_default_configuration_recording import (
        FetchRecordingAccountDefaultConfiguration as FetchRecordingAccountDefaultConfiguration,
    )
    from .account_default_configuration_recording import (
        RecordingAccountDefaultConfiguration as RecordingAccountDefaultConfiguration,
    )
    from .account_default_configuration_recording import (
        UpdateRecordingAccountDefaultConfiguration as UpdateRecordingAccountDefaultConfiguration,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingCompositionPolicy as VoiceV2ConfigurationRecordingCompositionPolicy,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingCompositionPolicyInput as VoiceV2ConfigurationRecordingCompositionPolicyInput,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingFeature as VoiceV2ConfigurationRecordingFeature,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingFeatureInput as VoiceV2ConfigurationRecordingFeatureInput,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingStatusCallback as VoiceV2ConfigurationRecordingStatusCallback,
    )
    from .account_default_configuration_recording import (
        VoiceV2ConfigurationRecordingStatusCallbackInput as VoiceV2ConfigurationRecordingStatusCallbackInput,
    )
    from .configurations import Configuration as Configuration
    from .configurations import CreateConfiguration as CreateConfiguration
    from .configurations import DeleteType as DeleteType
    from .configurations import FetchType as FetchType
    from .configurations import Type as Type
    from .configurations import UpdateType as UpdateType
    from .configurations_default import CreateDefault as CreateDefault
    from .configurations_default import Default as Default
    from .configurations_default import FetchDefault as FetchDefault
    from .configurations_recording import CreateRecording as CreateRecording
    from .configurations_recording import DeleteRecording as DeleteRecording
    from .configurations_recording import FetchRecording as FetchRecording
    from .configurations_recording import Recording as Recording
    from .configurations_recording import UpdateRecording as UpdateRecording
    from .configurations_recording import (
        VoiceV2ConfigurationRecordingConfiguration as VoiceV2ConfigurationRecordingConfiguration,
    )
    from .configurations_recording import (
        VoiceV2ConfigurationRecordingConfigurationInput as VoiceV2ConfigurationRecordingConfigurationInput,
    )
    from .configurations_transcription import CreateTranscription as CreateTranscription
    from .configurations_transcription import DeleteTranscription as DeleteTranscription
    from .configurations_transcription import FetchTranscription as FetchTranscription
    from .configurations_transcription import Transcription as Transcription
    from .configurations_transcription import UpdateTranscription as UpdateTranscription
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionConfiguration as VoiceV2ConfigurationTranscriptionConfiguration,
    )
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionConfigurationInput as VoiceV2ConfigurationTranscriptionConfigurationInput,
    )
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionParticipantDefault as VoiceV2ConfigurationTranscriptionParticipantDefault,
    )
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionParticipantDefaultInput as VoiceV2ConfigurationTranscriptionParticipantDefaultInput,
    )
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionStatusCallback as VoiceV2ConfigurationTranscriptionStatusCallback,
    )
    from .configurations_transcription import (
        VoiceV2ConfigurationTranscriptionStatusCallbackInput as VoiceV2ConfigurationTranscriptionStatusCallbackInput,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "account_default_configuration": (
                "AccountDefaultConfiguration CreateAccountDefaultConfiguration DeleteAccountDefaultConfiguration "
                "FetchAccountDefaultConfiguration UpdateAccountDefaultConfiguration"
            ),
            "account_default_configuration_recording": (
                "CreateRecordingAccountDefaultConfiguration DeleteRecordingAccountDefaultConfiguration "
                "FetchRecordingAccountDefaultConfiguration RecordingAccountDefaultConfiguration "
                "UpdateRecordingAccountDefaultConfiguration VoiceV2ConfigurationRecordingCompositionPolicy "
                "VoiceV2ConfigurationRecordingCompositionPolicyInput VoiceV2ConfigurationRecordingFeature "
                "VoiceV2ConfigurationRecordingFeatureInput VoiceV2ConfigurationRecordingStatusCallback "
                "VoiceV2ConfigurationRecordingStatusCallbackInput"
            ),
            "configurations": ("Configuration CreateConfiguration DeleteType FetchType Type UpdateType"),
            "configurations_default": ("CreateDefault Default FetchDefault"),
            "configurations_recording": (
                "CreateRecording DeleteRecording FetchRecording Recording UpdateRecording "
                "VoiceV2ConfigurationRecordingConfiguration VoiceV2ConfigurationRecordingConfigurationInput"
            ),
            "configurations_transcription": (
                "CreateTranscription DeleteTranscription FetchTranscription Transcription UpdateTranscription "
                "VoiceV2ConfigurationTranscriptionConfiguration VoiceV2ConfigurationTranscriptionConfigurationInput "
                "VoiceV2ConfigurationTranscriptionParticipantDefault VoiceV2ConfigurationTranscriptionParticipantDefaultInput "
                "VoiceV2ConfigurationTranscriptionStatusCallback VoiceV2ConfigurationTranscriptionStatusCallbackInput"
            ),
        },
    )
