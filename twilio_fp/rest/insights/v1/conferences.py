"""``/v1/Conferences`` of insights v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``insights.v1.conference``, as it is received."""

    account_sid: str = ""
    conference_sid: str | None = None
    connect_duration_seconds: int | None = None
    create_time: dt.datetime | None = None
    detected_issues: Any = None
    duration_seconds: int | None = None
    end_reason: ConferenceEnumConferenceEndReason | None = None
    end_time: dt.datetime | None = None
    ended_by: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    max_concurrent_participants: int | None = None
    max_participants: int | None = None
    mixer_region: ConferenceEnumRegion | None = None
    mixer_region_requested: ConferenceEnumRegion | None = None
    processing_state: ConferenceEnumProcessingState | None = None
    recording_enabled: bool | None = None
    start_time: dt.datetime | None = None
    status: ConferenceEnumConferenceStatus = ""
    tag_info: Any = None
    tags: tuple[ConferenceEnumTag, ...] | None = None
    unique_participants: int | None = None
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class FetchConference(ops.Operation["Conference"]):
    """``GET /v1/Conferences/{ConferenceSid}`` answers 200 with `Conference`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    conference_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Conferences/{ConferenceSid}",
    )


@record(kw_only=True)
class ListConference(ops.PageOperation["Conference"]):
    """``GET /v1/Conferences`` answers 200 with a `Page` of `Conference`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    conference_sid: str | None = None
    friendly_name: str | None = None
    status: str | None = None
    created_after: str | None = None
    created_before: str | None = None
    mixer_region: str | None = None
    tags: str | None = None
    subaccount: str | None = None
    detected_issues: str | None = None
    end_reason: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Conferences",
        query="FriendlyName!",
        items="conferences",
        paging="meta",
    )
