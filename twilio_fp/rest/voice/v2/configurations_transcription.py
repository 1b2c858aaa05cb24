# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Configurations/Transcription`` of voice v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``VoiceV2ConfigurationTranscriptionParticipantDefault``, as sent."""

    audio_channel_index: int
    """Number of the recording's audio channel that the participant speaks on."""
    type: str
    """Kind of resource."""
    __fields__ = "audioChannelIndex:integer* type*"


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionStatusCallbackInput(Resource):
    """``VoiceV2ConfigurationTranscriptionStatusCallback``, as sent."""

    method: str | Unset | None = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | Unset | None = UNSET
    """Absolute URL of the resource."""
    __fields__ = "method:string? url:string?"


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionConfigurationInput(Resource):
    """``VoiceV2ConfigurationTranscriptionConfiguration``, as sent."""

    configuration_type: str
    """What the settings are for, such as recording or transcription."""
    language: str
    """Language spoken, as a BCP 47 tag such as en-US."""
    participant_defaults: Iterable[VoiceV2ConfigurationTranscriptionParticipantDefaultInput | Mapping[str, Any]]
    """Settings given to the audio channels' participants where the request names none."""
    transcription_engine: str
    """Speech recognition provider: google, deepgram or auto, depending on the call."""
    conversation_configuration_id: str | Unset | None = UNSET
    """Id of the conversation configuration, conv_configuration_…."""
    speech_model: str | Unset | None = UNSET
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    transcription_status_callback: VoiceV2ConfigurationTranscriptionStatusCallbackInput | Mapping[str, Any] | Unset = (
        UNSET
    )
    """Where transcription events go: URL, method and which events."""
    __fields__ = (
        "configurationType* language* "
        "participantDefaults:VoiceV2ConfigurationTranscriptionParticipantDefaultInput[]* transcriptionEngine* "
        "conversationConfigurationId:string? speechModel:string? "
        "transcriptionStatusCallback:VoiceV2ConfigurationTranscriptionStatusCallbackInput"
    )


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionParticipantDefault(Resource):
    """``VoiceV2ConfigurationTranscriptionParticipantDefault``, as received."""

    audio_channel_index: int | None = None
    """Number of the recording's audio channel that the participant speaks on."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "audioChannelIndex:integer type"

    def to_input(self) -> VoiceV2ConfigurationTranscriptionParticipantDefaultInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionParticipantDefaultInput)


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionStatusCallback(Resource):
    """``VoiceV2ConfigurationTranscriptionStatusCallback``, as received."""

    method: str | None = None
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "method url"

    def to_input(self) -> VoiceV2ConfigurationTranscriptionStatusCallbackInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionStatusCallbackInput)


@record(kw_only=True)
class VoiceV2ConfigurationTranscriptionConfiguration(Resource):
    """``VoiceV2ConfigurationTranscriptionConfiguration``, as received."""

    configuration_type: str | None = None
    """What the settings are for, such as recording or transcription."""
    conversation_configuration_id: str | None = None
    """Id of the conversation configuration, conv_configuration_…."""
    language: str | None = None
    """Language spoken, as a BCP 47 tag such as en-US."""
    participant_defaults: tuple[VoiceV2ConfigurationTranscriptionParticipantDefault, ...] | None = None
    """Settings given to the audio channels' participants where the request names none."""
    speech_model: str | None = None
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    transcription_engine: str | None = None
    """Speech recognition provider: google, deepgram or auto, depending on the call."""
    transcription_status_callback: VoiceV2ConfigurationTranscriptionStatusCallback | None = None
    """Where transcription events go: URL, method and which events."""
    __fields__ = (
        "configurationType conversationConfigurationId language "
        "participantDefaults:VoiceV2ConfigurationTranscriptionParticipantDefault[] speechModel "
        "transcriptionEngine transcriptionStatusCallback:VoiceV2ConfigurationTranscriptionStatusCallback"
    )

    def to_input(self) -> VoiceV2ConfigurationTranscriptionConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV2ConfigurationTranscriptionConfigurationInput)


@record(kw_only=True)
class Transcription(Resource):
    """``voice.v2.transcription``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: VoiceV2ConfigurationTranscriptionConfiguration | None = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    id: str | None = None
    """Id of the item."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __fields__ = (
        "account_sid configuration:VoiceV2ConfigurationTranscriptionConfiguration date_created:date-time "
        "date_updated:date-time description id unique_name"
    )


@record(kw_only=True)
class CreateTranscription(ops.Operation["Transcription"]):
    """Create a transcription.

    ``POST /v2/Configurations/Transcription`` returns `Transcription`.
    Source: https://www.twilio.com/docs/voice/api
    """

    configuration: VoiceV2ConfigurationTranscriptionConfigurationInput | Mapping[str, Any]
    """Settings for transcription: engine, language, participants and callbacks."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v2/Configurations/Transcription",
        json=(
            "configuration:VoiceV2ConfigurationTranscriptionConfigurationInput* description:string? unique_name:string?"
        ),
        content_type="application/json",
        result="Transcription",
        success=(201,),
    )


@record(kw_only=True)
class DeleteTranscription(ops.Operation[None]):
    """Delete a transcription.

    ``DELETE /v2/Configurations/Transcription/{idOrUniqueName}`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "DELETE https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
        path="idOrUniqueName*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["Transcription"]):
    """Fetch a transcription.

    ``GET /v2/Configurations/Transcription/{idOrUniqueName}`` returns `Transcription`.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
        path="idOrUniqueName*",
        result="Transcription",
    )


@record(kw_only=True)
class UpdateTranscription(ops.Operation["Transcription"]):
    """Update a transcription.

    ``PUT /v2/Configurations/Transcription/{idOrUniqueName}`` returns `Transcription`.
    Source: https://www.twilio.com/docs/voice/api
    """

    id_or_unique_name: str = attrs.field(kw_only=False)
    """Id or unique name of the configuration."""
    configuration: VoiceV2ConfigurationTranscriptionConfigurationInput | Mapping[str, Any]
    """Settings, as a JSON object."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    unique_name: str | Unset | None = UNSET
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "PUT https://voice.twilio.com/v2/Configurations/Transcription/{idOrUniqueName}",
        path="idOrUniqueName*",
        json=(
            "configuration:VoiceV2ConfigurationTranscriptionConfigurationInput* description:string? unique_name:string?"
        ),
        content_type="application/json",
        result="Transcription",
    )
