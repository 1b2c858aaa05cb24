# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conferences/{ConferenceSid}/Participants`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``insights.v1.conference.conference_participant``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    call_direction: ConferenceParticipantEnumCallDirection | None = None
    """Direction of the call: inbound or outbound."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    call_status: ConferenceParticipantEnumCallStatus | None = None
    """Status of the participant's call: answered, completed, busy, fail, noanswer, ringing or canceled."""
    call_type: ConferenceParticipantEnumCallType | None = None
    """How the call was carried: carrier, sip, trunking or client."""
    coached_participants: tuple[str, ...] | None = None
    """SIDs of the calls (CA…) that this participant coached."""
    conference_region: ConferenceParticipantEnumRegion | None = None
    """Twilio region whose servers mixed the conference's audio, such as us1 or ie1."""
    conference_sid: str | None = None
    """SID of the conference (CF…)."""
    country_code: str | None = None
    """Country of the participant's number, ISO 3166-1 alpha-2."""
    duration_seconds: int | None = None
    """Seconds the conference lasted, or the participant spent in it."""
    events: Any = None
    """Events that happened to the participant, with their times."""
    from_: str | None = None
    """Caller ID of the participant's call."""
    is_coach: bool | None = None
    """Whether the participant coached another."""
    is_moderator: bool | None = None
    """Whether the participant was set to start the conference on entering or end it on leaving."""
    jitter_buffer_size: ConferenceParticipantEnumJitterBufferSize | None = None
    """How much jitter is smoothed out for the participant: small, medium, large (default) or off; more adds delay."""
    join_time: dt.datetime | None = None
    """When the participant joined, UTC."""
    label: str | None = None
    """Name given to the participant; when listing, only that one."""
    leave_time: dt.datetime | None = None
    """When the participant left, UTC."""
    metrics: Any = None
    """Quality figures of the participant's call, as a JSON object by direction."""
    outbound_queue_length: int | None = None
    """Calls that waited ahead of this one in the outbound queue."""
    outbound_time_in_queue: int | None = None
    """Seconds the call waited in the outbound queue before it was placed."""
    participant_region: ConferenceParticipantEnumRegion | None = None
    """Region where the participant's audio enters Twilio, such as `us1`."""
    participant_sid: str | None = None
    """SID of the participant: CP… in conferences, PA… in video rooms."""
    processing_state: ConferenceParticipantEnumProcessingState | None = None
    """How final the figures are: `partial` while data still comes in, `complete` when it is all in."""
    properties: Any = None
    """Details of the call or participant's part in it, as a JSON object."""
    to: str | None = None
    """Address of the called party."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid call_direction:enum.ConferenceParticipantEnumCallDirection call_sid "
        "call_status:enum.ConferenceParticipantEnumCallStatus call_type:enum.ConferenceParticipantEnumCallType "
        "coached_participants:string[] conference_region:enum.ConferenceParticipantEnumRegion conference_sid "
        "country_code duration_seconds:integer events:json from! is_coach:boolean is_moderator:boolean "
        "jitter_buffer_size:enum.ConferenceParticipantEnumJitterBufferSize join_time:date-time label! "
        "leave_time:date-time metrics:json outbound_queue_length:integer outbound_time_in_queue:integer "
        "participant_region:enum.ConferenceParticipantEnumRegion participant_sid "
        "processing_state:enum.ConferenceParticipantEnumProcessingState properties:json to! url"
    )


@record(kw_only=True)
class FetchConferenceParticipant(ops.Operation["ConferenceParticipant"]):
    """Fetch a conference participant.

    ``GET /v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}`` returns `ConferenceParticipant`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/conference
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    participant_sid: str = attrs.field(kw_only=False)
    """SID of the participant: CP… in conferences, PA… in video rooms."""
    events: str | None = None
    """Conference events to return with the participant; separate several with commas."""
    metrics: str | None = None
    """Which figures to return, as text."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants/{ParticipantSid}",
        path="ConferenceSid* ParticipantSid*",
        query="Events Metrics",
        result="ConferenceParticipant",
        bounds="conference_sid:CF participant_sid:CP",
    )


@record(kw_only=True)
class ListConferenceParticipant(ops.PageOperation["ConferenceParticipant"]):
    """List conference participants.

    ``GET /v1/Conferences/{ConferenceSid}/Participants`` returns a `Page` of `ConferenceParticipant`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/conference
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    participant_sid: str | None = None
    """Only the participant with this SID, CP…."""
    label: str | None = None
    """Name given to the participant; when listing, only that one."""
    events: str | None = None
    """Conference events to return with each participant; separate several with commas."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}/Participants",
        path="ConferenceSid*",
        query="ParticipantSid Label! Events PageSize:integer Page:integer PageToken",
        result="ConferenceParticipant",
        items="participants",
        paging="meta",
        bounds="conference_sid:CF",
    )
