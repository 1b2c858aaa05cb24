"""``/v1/Video/Rooms/{RoomSid}/Participants`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

VideoParticipantSummaryEnumCodec: TypeAlias = Literal["VP8", "H264", "VP9", "opus"] | str
VideoParticipantSummaryEnumEdgeLocation: TypeAlias = (
    Literal["ashburn", "dublin", "frankfurt", "singapore", "sydney", "sao_paulo", "roaming", "umatilla", "tokyo"] | str
)
VideoParticipantSummaryEnumRoomStatus: TypeAlias = (
    Literal["in_progress", "connected", "completed", "disconnected"] | str
)
VideoParticipantSummaryEnumTwilioRealm: TypeAlias = (
    Literal["us1", "us2", "au1", "br1", "ie1", "jp1", "sg1", "in1", "de1", "gll"] | str
)


@record(kw_only=True)
class VideoParticipantSummary(Resource):
    """``insights.v1.video_room_summary.video_participant_summary``, as it is received."""

    account_sid: str = ""
    codecs: tuple[VideoParticipantSummaryEnumCodec, ...] | None = None
    duration_sec: int | None = None
    edge_location: VideoParticipantSummaryEnumEdgeLocation | None = None
    end_reason: str | None = None
    error_code: int | None = None
    error_code_url: str | None = None
    join_time: dt.datetime | None = None
    leave_time: dt.datetime | None = None
    media_region: VideoParticipantSummaryEnumTwilioRealm | None = None
    participant_identity: str | None = None
    participant_sid: str | None = None
    properties: Any = None
    publisher_info: Any = None
    room_sid: str | None = None
    status: VideoParticipantSummaryEnumRoomStatus = ""
    url: str | None = None


@record(kw_only=True)
class FetchVideoParticipantSummary(ops.Operation["VideoParticipantSummary"]):
    """``GET /v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}`` answers 200 with `VideoParticipantSummary`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}",
    )


@record(kw_only=True)
class ListVideoParticipantSummary(ops.PageOperation["VideoParticipantSummary"]):
    """``GET /v1/Video/Rooms/{RoomSid}/Participants`` answers 200 with a `Page` of `VideoParticipantSummary`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    room_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants",
        items="participants",
        paging="meta",
    )
