# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/Transcriptions`` of voice v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

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


ListTranscriptionStatus: TypeAlias = Literal["PENDING", "RUNNING", "COMPLETED", "FAILED"] | str


@record(kw_only=True)
class VoiceV3TranscriptionParticipant(Resource):
    """``VoiceV3TranscriptionParticipant``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    audio_channel_index: int | None = None
    """Number of the recording's audio channel that the participant speaks on."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Role of the participant in the conversation."""
    __fields__ = "address audioChannelIndex:integer name type"

    def to_input(self) -> VoiceV3TranscriptionParticipantInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV3TranscriptionParticipantInput)


@record(kw_only=True)
class VoiceV3TranscriptionResolvedConfigurationParticipantDefaults(Resource):
    """``VoiceV3TranscriptionResolvedConfigurationParticipantDefaults``, as received."""

    audio_channel_index: int | None = None
    """Number of the recording's audio channel that the participant speaks on."""
    type: str | None = None
    """Role of the participant in the conversation."""
    __fields__ = "audioChannelIndex:integer type"


@record(kw_only=True)
class VoiceV3TranscriptionTranscriptionStatusCallback(Resource):
    """``VoiceV3TranscriptionTranscriptionStatusCallback``, as received."""

    events: tuple[str, ...] | None = None
    """Which transcription events are reported to the status callback."""
    method: str | None = None
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "events:string[] method url"


@record(kw_only=True)
class VoiceV3TranscriptionResolvedConfiguration(Resource):
    """``VoiceV3TranscriptionResolvedConfiguration``, as received."""

    conversation_configuration_id: str | None = None
    """Id of the conversation configuration, conv_configuration_…."""
    language: str | None = None
    """Language as a code such as en or pt_BR."""
    participant_defaults: tuple[VoiceV3TranscriptionResolvedConfigurationParticipantDefaults, ...] | None = None
    """Settings given to the audio channels' participants where the request names none."""
    speech_model: str | None = None
    """Speech recognition model used for transcription, such as nova-3 or telephony; depends on the engine."""
    transcription_engine: str | None = None
    """Speech recognition provider: google, deepgram or auto, depending on the call."""
    transcription_status_callback: VoiceV3TranscriptionTranscriptionStatusCallback | None = None
    """Where transcription events go: URL, method and which events."""
    __fields__ = (
        "conversationConfigurationId language "
        "participantDefaults:VoiceV3TranscriptionResolvedConfigurationParticipantDefaults[] speechModel "
        "transcriptionEngine transcriptionStatusCallback:VoiceV3TranscriptionTranscriptionStatusCallback"
    )


@record(kw_only=True)
class VoiceV3TranscriptionTranscription(Resource):
    """``VoiceV3TranscriptionTranscription``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    audio_started_at: dt.datetime | None = None
    """When the audio began, ISO 8601, UTC; the times of the transcript count from it."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    duration: int | None = None
    """Length in seconds."""
    id: str | None = None
    """Id of the item."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media_url: str | None = None
    """URL of the recorded audio that is transcribed."""
    participants: tuple[VoiceV3TranscriptionParticipant, ...] | None = None
    """Speakers of the recording: which channel is whose, with their names and parts."""
    resolved_configuration: VoiceV3TranscriptionResolvedConfiguration | None = None
    """Settings the transcription really used, once defaults and the request are joined."""
    source_id: str | None = None
    """SID or ID of the recording that is transcribed; its start time then comes from the recording."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    transcription_configuration_id: str | None = None
    """ID of the stored transcription configuration to apply."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "accountId audioStartedAt:date-time conversationId createdAt:date-time duration:integer id links:string{} "
        "mediaUrl participants:VoiceV3TranscriptionParticipant[] "
        "resolvedConfiguration:VoiceV3TranscriptionResolvedConfiguration sourceId status "
        "transcriptionConfigurationId updatedAt:date-time url"
    )


@record(kw_only=True)
class VoiceV3TranscriptionParticipantInput(Resource):
    """``VoiceV3TranscriptionParticipant``, as sent."""

    audio_channel_index: int
    """Number of the recording's audio channel that the participant speaks on."""
    address: str | Unset = UNSET
    """Address of the party on its channel, such as an E.164 number."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    type: str | Unset = UNSET
    """Role of the participant in the conversation."""
    __fields__ = "audioChannelIndex:integer* address name type"


@record(kw_only=True)
class CreateTranscriptionResponse(Resource):
    """``voice.v3.create_transcription_response``, as received."""

    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    transcription: VoiceV3TranscriptionTranscription | None = None
    """The transcription the operation made."""
    __fields__ = "operationId status statusUrl transcription:VoiceV3TranscriptionTranscription"


@record(kw_only=True)
class CreateTranscription(ops.Operation["CreateTranscriptionResponse"]):
    """Create a transcription.

    ``POST /v3/Transcriptions`` returns `CreateTranscriptionResponse` (202).
    Source: https://www.twilio.com/docs/voice/api
    """

    source_id: str
    """SID or ID of the recording that is transcribed; its start time then comes from the recording."""
    transcription_configuration_id: str
    """ID of the stored transcription configuration to apply."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    audio_started_at: dt.datetime | dt.date | str | Unset = UNSET
    """When the audio began, ISO 8601, UTC; the times of the transcript count from it."""
    input_source: str | Unset = UNSET
    """Where the audio to transcribe comes from, such as the recording's SID or URL."""
    media_url: str | Unset = UNSET
    """URL of the recorded audio that is transcribed."""
    participants: Iterable[VoiceV3TranscriptionParticipantInput | Mapping[str, Any]] | Unset = UNSET
    """Speakers of the recording: which channel is whose, with their names and parts."""
    __spec__ = ops.OperationSpec(
        "POST https://voice.twilio.com/v3/Transcriptions",
        header="Idempotency-Key",
        json=(
            "audioStartedAt:date-time inputSource mediaUrl participants:VoiceV3TranscriptionParticipantInput[] "
            "sourceId* transcriptionConfigurationId*"
        ),
        content_type="application/json",
        result="CreateTranscriptionResponse",
        success=(202,),
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["VoiceV3TranscriptionTranscription"]):
    """Fetch a transcription.

    ``GET /v3/Transcriptions/{transcriptionId}`` returns `VoiceV3TranscriptionTranscription`.
    Source: https://www.twilio.com/docs/voice/api
    """

    transcription_id: str = attrs.field(kw_only=False)
    """ID of the transcription."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v3/Transcriptions/{transcriptionId}",
        path="transcriptionId*",
        result="VoiceV3TranscriptionTranscription",
    )


@record(kw_only=True)
class ListTranscription(ops.PageOperation["VoiceV3TranscriptionTranscription"]):
    """List transcriptions.

    ``GET /v3/Transcriptions`` returns a `Page` of `VoiceV3TranscriptionTranscription`.
    Source: https://www.twilio.com/docs/voice/api
    """

    created_after: dt.datetime | dt.date | str | None = None
    """Keep only what was created after this time, ISO 8601, UTC."""
    created_before: dt.datetime | dt.date | str | None = None
    """Keep only what was created before this time, ISO 8601, UTC."""
    language_code: str | None = None
    """Language spoken, as a BCP 47 tag such as en-US."""
    source_id: str | None = None
    """Return only transcriptions of this recording."""
    status: ListTranscriptionStatus | None = None
    """Where the resource stands in its life cycle."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v3/Transcriptions",
        query=(
            "createdAfter:date-time createdBefore:date-time languageCode sourceId status:enum.ListTranscriptionStatus "
            "pageSize:integer pageToken"
        ),
        result="VoiceV3TranscriptionTranscription",
        items="transcriptions",
        paging="page-token",
        largest_page=50,
    )
