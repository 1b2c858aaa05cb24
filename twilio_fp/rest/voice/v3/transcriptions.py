"""``/v3/Transcriptions`` of voice v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``VoiceV3TranscriptionParticipant``, as it is received."""

    address: str | None = None
    audio_channel_index: int | None = None
    name: str | None = None
    type: str | None = None

    __fields__ = "audioChannelIndex"

    def to_input(self) -> VoiceV3TranscriptionParticipantInput:
        """Return this as the record that is sent."""
        return to_input(self, VoiceV3TranscriptionParticipantInput)


@record(kw_only=True)
class VoiceV3TranscriptionResolvedConfigurationParticipantDefaults(Resource):
    """``VoiceV3TranscriptionResolvedConfigurationParticipantDefaults``, as it is received."""

    audio_channel_index: int | None = None
    type: str | None = None

    __fields__ = "audioChannelIndex"


@record(kw_only=True)
class VoiceV3TranscriptionTranscriptionStatusCallback(Resource):
    """``VoiceV3TranscriptionTranscriptionStatusCallback``, as it is received."""

    events: tuple[str, ...] | None = None
    method: str | None = None
    url: str | None = None


@record(kw_only=True)
class VoiceV3TranscriptionResolvedConfiguration(Resource):
    """``VoiceV3TranscriptionResolvedConfiguration``, as it is received."""

    conversation_configuration_id: str | None = None
    language: str | None = None
    participant_defaults: tuple[VoiceV3TranscriptionResolvedConfigurationParticipantDefaults, ...] | None = None
    speech_model: str | None = None
    transcription_engine: str | None = None
    transcription_status_callback: VoiceV3TranscriptionTranscriptionStatusCallback | None = None

    __fields__ = (
        "conversationConfigurationId participantDefaults speechModel transcriptionEngine transcriptionStatusCallback"
    )


@record(kw_only=True)
class VoiceV3TranscriptionTranscription(Resource):
    """``VoiceV3TranscriptionTranscription``, as it is received."""

    account_id: str | None = None
    audio_started_at: dt.datetime | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    duration: int | None = None
    id: str | None = None
    links: Mapping[str, str] | None = None
    media_url: str | None = None
    participants: tuple[VoiceV3TranscriptionParticipant, ...] | None = None
    resolved_configuration: VoiceV3TranscriptionResolvedConfiguration | None = None
    source_id: str | None = None
    status: str = ""
    transcription_configuration_id: str | None = None
    updated_at: dt.datetime | None = None
    url: str | None = None

    __fields__ = (
        "accountId audioStartedAt conversationId createdAt mediaUrl resolvedConfiguration sourceId "
        "transcriptionConfigurationId updatedAt"
    )


@record(kw_only=True)
class VoiceV3TranscriptionParticipantInput(Resource):
    """``VoiceV3TranscriptionParticipant``, as it is sent."""

    audio_channel_index: int
    address: str | Unset = UNSET
    name: str | Unset = UNSET
    type: str | Unset = UNSET

    __fields__ = "audioChannelIndex"


@record(kw_only=True)
class CreateTranscriptionResponse(Resource):
    """``voice.v3.create_transcription_response``, as it is received."""

    operation_id: str | None = None
    status: str = ""
    status_url: str | None = None
    transcription: VoiceV3TranscriptionTranscription | None = None

    __fields__ = "operationId statusUrl"


@record(kw_only=True)
class CreateTranscription(ops.Operation["CreateTranscriptionResponse"]):
    """``POST /v3/Transcriptions`` answers 202 with `CreateTranscriptionResponse`.

    Source: https://www.twilio.com/docs/voice/api
    """

    source_id: str
    transcription_configuration_id: str
    idempotency_key: str | None = None
    audio_started_at: dt.datetime | dt.date | str | Unset = UNSET
    input_source: str | Unset = UNSET
    media_url: str | Unset = UNSET
    participants: Iterable[VoiceV3TranscriptionParticipantInput | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://voice.twilio.com/v3/Transcriptions",
        header="Idempotency-Key",
        json="audioStartedAt inputSource mediaUrl sourceId transcriptionConfigurationId",
        success=(202,),
    )


@record(kw_only=True)
class FetchTranscription(ops.Operation["VoiceV3TranscriptionTranscription"]):
    """``GET /v3/Transcriptions/{transcriptionId}`` answers 200 with `VoiceV3TranscriptionTranscription`.

    Source: https://www.twilio.com/docs/voice/api
    """

    transcription_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v3/Transcriptions/{transcriptionId}",
    )


@record(kw_only=True)
class ListTranscription(ops.PageOperation["VoiceV3TranscriptionTranscription"]):
    """``GET /v3/Transcriptions`` answers 200 with a `Page` of `VoiceV3TranscriptionTranscription`.

    Source: https://www.twilio.com/docs/voice/api
    """

    created_after: dt.datetime | dt.date | str | None = None
    created_before: dt.datetime | dt.date | str | None = None
    language_code: str | None = None
    source_id: str | None = None
    status: ListTranscriptionStatus | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v3/Transcriptions",
        query="createdAfter createdBefore languageCode sourceId status pageSize pageToken",
        items="transcriptions",
        paging="page-token",
        largest_page=50,
    )
