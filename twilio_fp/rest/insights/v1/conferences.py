# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conferences`` of insights v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConferenceEnumConferenceEndReason: TypeAlias = (
    Literal[
        "last_participant_left",
        "conference_ended_via_api",
        "participant_with_end_conference_on_exit_left",
        "last_participant_kicked",
        "participant_with_end_conference_on_exit_kicked",
    ]
    | str
)
ConferenceEnumConferenceStatus: TypeAlias = Literal["in_progress", "not_started", "completed", "summary_timeout"] | str
ConferenceEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout"] | str
ConferenceEnumRegion: TypeAlias = Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "de1", "in1"] | str
ConferenceEnumTag: TypeAlias = (
    Literal[
        "invalid_requested_region",
        "duplicate_identity",
        "start_failure",
        "region_configuration_issues",
        "quality_warnings",
        "participant_behavior_issues",
        "high_packet_loss",
        "high_jitter",
        "high_latency",
        "low_mos",
        "detected_silence",
        "no_concurrent_participants",
    ]
    | str
)


@record(kw_only=True)
class Conference(Resource):
    """``insights.v1.conference``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    conference_sid: str | None = None
    """SID of the conference (CF…)."""
    connect_duration_seconds: int | None = None
    """How long the conference ran from its start, in seconds."""
    create_time: dt.datetime | None = None
    """When it was created, UTC."""
    detected_issues: Any = None
    """Problems found in the conference, by kind, with how often each occurred."""
    duration_seconds: int | None = None
    """Seconds the conference lasted, or the participant spent in it."""
    end_reason: ConferenceEnumConferenceEndReason | None = None
    """Why the conference ended, such as last_participant_left, conference_ended_via_api or
    participant_with_end_conference_on_exit_left."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    ended_by: str | None = None
    """SID, CA…, of the call of the participant whose leaving ended the conference."""
    friendly_name: str | None = None
    """Name of the conference."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    max_concurrent_participants: int | None = None
    """Most participants that were connected at one time."""
    max_participants: int | None = None
    """Most participants the conference or room was set to allow."""
    mixer_region: ConferenceEnumRegion | None = None
    """Region where the conference's audio was really mixed, such as `us1`."""
    mixer_region_requested: ConferenceEnumRegion | None = None
    """Region asked for as the place to mix the audio, such as `us1`."""
    processing_state: ConferenceEnumProcessingState | None = None
    """How final the figures are: `partial` while data still comes in, `complete` when it is all in."""
    recording_enabled: bool | None = None
    """Whether recording was switched on for the conference or room."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: ConferenceEnumConferenceStatus = ""
    """Where the resource stands in its life cycle."""
    tag_info: Any = None
    """JSON object that explains the conference's quality tags."""
    tags: tuple[ConferenceEnumTag, ...] | None = None
    """Quality issues detected in the conference."""
    unique_participants: int | None = None
    """How many different participants took part."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid conference_sid connect_duration_seconds:integer create_time:date-time detected_issues:json "
        "duration_seconds:integer end_reason:enum.ConferenceEnumConferenceEndReason end_time:date-time ended_by "
        "friendly_name! links:string{} max_concurrent_participants:integer max_participants:integer "
        "mixer_region:enum.ConferenceEnumRegion mixer_region_requested:enum.ConferenceEnumRegion "
        "processing_state:enum.ConferenceEnumProcessingState recording_enabled:boolean start_time:date-time "
        "status:enum.ConferenceEnumConferenceStatus tag_info:json tags:enum.ConferenceEnumTag[] "
        "unique_participants:integer url"
    )


@record(kw_only=True)
class FetchConference(ops.Operation["Conference"]):
    """Fetch a conference.

    ``GET /v1/Conferences/{ConferenceSid}`` returns `Conference`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/conference
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}",
        path="ConferenceSid*",
        result="Conference",
        bounds="conference_sid:CF",
    )


@record(kw_only=True)
class ListConference(ops.PageOperation["Conference"]):
    """List conferences.

    ``GET /v1/Conferences`` returns a `Page` of `Conference`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/conference
    """

    conference_sid: str | None = None
    """Keep only the conference with this SID, CF…."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    created_after: str | None = None
    """Keep only what was created after this time, ISO 8601, UTC."""
    created_before: str | None = None
    """Keep only what was created before this time, ISO 8601, UTC."""
    mixer_region: str | None = None
    """Only conferences mixed in this region, such as `us1`."""
    tags: str | None = None
    """Return only conferences with this detected issue; separate several with commas."""
    subaccount: str | None = None
    """Subaccount to report on, AC…; left out, the account that asks."""
    detected_issues: str | None = None
    """Only conferences with these detected problems; separate several with commas."""
    end_reason: str | None = None
    """Only conferences that ended for this reason, such as last_participant_left or conference_ended_via_api."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Conferences",
        query=(
            "ConferenceSid FriendlyName! Status CreatedAfter CreatedBefore MixerRegion Tags Subaccount DetectedIssues "
            "EndReason PageSize:integer Page:integer PageToken"
        ),
        result="Conference",
        items="conferences",
        paging="meta",
        bounds="subaccount:AC",
    )
