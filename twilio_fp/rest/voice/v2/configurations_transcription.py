"""``/v2/Configurations/Transcription`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
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


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionParticipantDefaultInput(Resource):
    """``VoiceV2ConfigurationTranscriptionParticipantDefault``, as it is sent."""

    audio_channel_index: int
    type: str

    __fields__ = "audioChannelIndex"


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionStatusCallbackInput(Resource):
    """``VoiceV2ConfigurationTranscriptionStatusCallback``, as it is sent."""

    method: str | Unset | None = UNSET
    url: str | Unset | None = UNSET


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionConfigurationInput(Resource):
    """``VoiceV2ConfigurationTranscriptionConfiguration``, as it is sent."""

    configuration_type: str
    language: str
    participant_defaults: Iterable[VoiceV2ConfigurationTranscriptionParticipantDefaultInput | Mapping[str, Any]]
    transcription_engine: str
    conversation_configuration_id: str | Unset | None = UNSET
    speech_model: str | Unset | None = UNSET
    transcription_status_callback: VoiceV2ConfigurationTranscriptionStatusCallbackInput | Mapping[str, Any] | Unset = (
        UNSET
    )

    __fields__ = (
        "configurationType participantDefaults transcriptionEngine conversationConfigurationId speechModel "
        "transcriptionStatusCallback"
    )


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionParticipantDefault(Resource):
    """``VoiceV2ConfigurationTranscriptionParticipantDefault``, as it is received."""

    audio_channel_index: int | None = None
    type: str | None = None

    __fields__ = "audioChannelIndex"

    def to_input(self) -> VoiceV2ConfigurationTranscriptionParticipantDefaultInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionParticipantDefaultInput)


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionStatusCallback(Resource):
    """``VoiceV2ConfigurationTranscriptionStatusCallback``, as it is received."""

    method: str | None = None
    url: str | None = None

    def to_input(self) -> VoiceV2ConfigurationTranscriptionStatusCallbackInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionStatusCallbackInput)


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionConfiguration(Resource):
    """``VoiceV2ConfigurationTranscriptionConfiguration``, as it is received."""

    configuration_type: str | None = None
    conversation_configuration_id: str | None = None
    language: str | None = None
    participant_defaults: tuple[VoiceV2ConfigurationTranscriptionParticipantDefault, ...] | None = None
    speech_model: str | None = None
    transcription_engine: str | None = None
    transcription_status_callback: VoiceV2ConfigurationTranscriptionStatusCallback | None = None

    __fields__ = (
        "configurationType conversationConfigurationId participantDefaults speechModel transcriptionEngine "
        "transcriptionStatusCallback"
    )

    def to_input(self) -> VoiceV2ConfigurationTranscriptionConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionConfigurationInput)


@record(kw_only=True)
class Transcription(Resource):
    """``voice.v2.transcription``, as it is received."""

    account_sid: str = ""
    configuration: VoiceV2ConfigurationTranscriptionConfiguration | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    id: str | None = None
    unique_name: str | None = None


@record(kw_only=True)
class CreateTranscription(ops.Operation["Transcription"]):
    """``POST /v2/Configurations/Transcription`` answers 201 with `Transcription`.

    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationTranscriptionConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v2/Configurations/Transcription",
        json="",
    )


@record(kw_only=True)
class DeleteTranscription(ops.Operation[None]):
    """``DELETE /v2/Configurations/Transcription/{idOrUniqueName}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["Transcription"]):
    """``GET /v2/Configurations/Transcription/{idOrUniqueName}`` answers 200 with `Transcription`.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
    )


@record(kw_only=True)
class UpdateTranscription(ops.Operation["Transcription"]):
    """``PUT /v2/Configurations/Transcription/{idOrUniqueName}`` answers 200 with `Transcription`.

    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    configuration: VoiceV2ConfigurationTranscriptionConfigurationInput | Mapping[str, Any]
    description: str | Unset | None = UNSET
    unique_name: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
        json="",
    )
