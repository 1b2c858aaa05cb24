"""``/v1/Conferences/{ConferenceSid}/Participants`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConferenceParticipantEnumCallDirection: TypeAlias = Literal["inbound", "outbound"] | str
ConferenceParticipantEnumCallStatus: TypeAlias = (
    Literal["answered", "completed", "busy", "fail", "noanswer", "ringing", "canceled"] | str
)
ConferenceParticipantEnumCallType: TypeAlias = Literal["carrier", "client", "sip"] | str
ConferenceParticipantEnumJitterBufferSize: TypeAlias = Literal["large", "small", "medium", "off"] | str
ConferenceParticipantEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"] | str
ConferenceParticipantEnumRegion: TypeAlias = (
    Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"] | str
)


@record(kw_only=True)
class ConferenceParticipant(Resource):
    """``insights.v1.conference.conference_participant``, as it is received."""

    account_sid: str = ""
    call_direction: ConferenceParticipantEnumCallDirection | None = None
    call_sid: str | None = None
    call_status: ConferenceParticipantEnumCallStatus | None = None
    call_type: ConferenceParticipantEnumCallType | None = None
    coached_participants: tuple[str, ...] | None = None
    conference_region: ConferenceParticipantEnumRegion | None = None
    conference_sid: str | None = None
    country_code: str | None = None
    duration_seconds: int | None = None
    events: Any = None
    from_: str | None = None
    is_coach: bool | None = None
    is_moderator: bool | None = None
    jitter_buffer_size: ConferenceParticipantEnumJitterBufferSize | None = None
    join_time: dt.datetime | None = None
    label: str | None = None
    leave_time: dt.datetime | None = None
    metrics: Any = None
    outbound_queue_length: int | None = None
    outbound_time_in_queue: int | None = None
    participant_region: ConferenceParticipantEnumRegion | None = None
    participant_sid: str | None = None
    processing_state: ConferenceParticipantEnumProcessingState | None = None
    properties: Any = None
    to: str | None = None
    url: str | None = None

    __fields__ = "from! label! to!"


@record(kw_only=True)
class FetchConferenceParticipant(ops.Operation["ConferenceParticipant"]):
    """``GET /v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}`` answers 200 with `ConferenceParticipant`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    events: str | None = None
    metrics: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}",
    )


@record(kw_only=True)
class ListConferenceParticipant(ops.PageOperation["ConferenceParticipant"]):
    """``GET /v1/Conferences/{ConferenceSid}/Participants`` answers 200 with a `Page` of `ConferenceParticipant`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    participant_sid: str | None = None
    label: str | None = None
    events: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants",
        query="Label!",
        items="participants",
        paging="meta",
    )
