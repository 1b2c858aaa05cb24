"""``/v1/Video/Rooms`` of insights v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

VideoRoomSummaryEnumCodec: TypeAlias = Literal["VP8", "H264", "VP9", "opus"] | str
VideoRoomSummaryEnumCreatedMethod: TypeAlias = Literal["sdk", "ad_hoc", "api"] | str
VideoRoomSummaryEnumEdgeLocation: TypeAlias = (
    Literal["ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"] | str
)
VideoRoomSummaryEnumEndReason: TypeAlias = Literal["room_ended_via_api", "timeout"] | str
VideoRoomSummaryEnumProcessingState: TypeAlias = Literal["complete", "in_progress", "timeout", "not_started"] | str
VideoRoomSummaryEnumRoomStatus: TypeAlias = Literal["in_progress", "completed"] | str
VideoRoomSummaryEnumRoomType: TypeAlias = Literal["go", "peer_to_peer", "group", "group_small"] | str
VideoRoomSummaryEnumTwilioRealm: TypeAlias = (
    Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"] | str
)


@record(kw_only=True)
class VideoRoomSummary(Resource):
    """``insights.v1.video_room_summary``, as it is received."""

    account_sid: str = ""
    codecs: tuple[VideoRoomSummaryEnumCodec, ...] | None = None
    concurrent_participants: int | None = None
    create_time: dt.datetime | None = None
    created_method: VideoRoomSummaryEnumCreatedMethod | None = None
    duration_sec: int | None = None
    edge_location: VideoRoomSummaryEnumEdgeLocation | None = None
    end_reason: VideoRoomSummaryEnumEndReason | None = None
    end_time: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    max_concurrent_participants: int | None = None
    max_participants: int | None = None
    media_region: VideoRoomSummaryEnumTwilioRealm | None = None
    processing_state: VideoRoomSummaryEnumProcessingState | None = None
    recording_enabled: bool | None = None
    room_name: str | None = None
    room_sid: str | None = None
    room_status: VideoRoomSummaryEnumRoomStatus | None = None
    room_type: VideoRoomSummaryEnumRoomType | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    total_participant_duration_sec: int | None = None
    total_recording_duration_sec: int | None = None
    unique_participant_identities: int | None = None
    unique_participants: int | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVideoRoomSummary(ops.Operation["VideoRoomSummary"]):
    """``GET /v1/Video/Rooms/{RoomSid}`` answers 200 with `VideoRoomSummary`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    room_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}",
    )


@record(kw_only=True)
class ListVideoRoomSummary(ops.PageOperation["VideoRoomSummary"]):
    """``GET /v1/Video/Rooms`` answers 200 with a `Page` of `VideoRoomSummary`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    room_type: str | Iterable[VideoRoomSummaryEnumRoomType] | None = None
    codec: str | Iterable[VideoRoomSummaryEnumCodec] | None = None
    room_name: str | None = None
    created_after: dt.datetime | dt.date | str | None = None
    created_before: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms",
        items="rooms",
        paging="meta",
    )
