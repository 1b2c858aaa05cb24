# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Video/Rooms/{RoomSid}/Participants`` of insights v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``insights.v1.video_room_summary.video_participant_summary``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    codecs: tuple[VideoParticipantSummaryEnumCodec, ...] | None = None
    """Codecs used, such as VP8, H264, VP9 and opus."""
    duration_sec: int | None = None
    """Seconds the participant was connected, or the room was open."""
    edge_location: VideoParticipantSummaryEnumEdgeLocation | None = None
    """Twilio edge location the room or participant connected through, such as ashburn."""
    end_reason: str | None = None
    """Why the participant's connection ended."""
    error_code: int | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    error_code_url: str | None = None
    """URL of the page that explains the error code."""
    join_time: dt.datetime | None = None
    """When the participant joined, UTC."""
    leave_time: dt.datetime | None = None
    """When the participant left, UTC."""
    media_region: VideoParticipantSummaryEnumTwilioRealm | None = None
    """Region of the media server that carried the room or the participant's media."""
    participant_identity: str | None = None
    """Your own name for the user the participant is; none for SMS and chat-app participants."""
    participant_sid: str | None = None
    """SID of the participant: CP… in conferences, PA… in video rooms."""
    properties: Any = None
    """Details of the call or participant's part in it, as a JSON object."""
    publisher_info: Any = None
    """Device, browser and SDK of the participant, as a JSON object."""
    room_sid: str | None = None
    """SID of the video room the summary is about, RM…."""
    status: VideoParticipantSummaryEnumRoomStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid codecs:enum.VideoParticipantSummaryEnumCodec[] duration_sec:integer "
        "edge_location:enum.VideoParticipantSummaryEnumEdgeLocation end_reason error_code:integer error_code_url "
        "join_time:date-time leave_time:date-time media_region:enum.VideoParticipantSummaryEnumTwilioRealm "
        "participant_identity participant_sid properties:json publisher_info:json room_sid "
        "status:enum.VideoParticipantSummaryEnumRoomStatus url"
    )


@record(kw_only=True)
class FetchVideoParticipantSummary(ops.Operation["VideoParticipantSummary"]):
    """Fetch a video participant summary.

    ``GET /v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}`` returns `VideoParticipantSummary`.
    Source: https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room the summary is about, RM…."""
    participant_sid: str = attrs.field(kw_only=False)
    """SID of the participant: CP… in conferences, PA… in video rooms."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants/{ParticipantSid}",
        path="RoomSid* ParticipantSid*",
        result="VideoParticipantSummary",
    )


@record(kw_only=True)
class ListVideoParticipantSummary(ops.PageOperation["VideoParticipantSummary"]):
    """List video participant summaries.

    ``GET /v1/Video/Rooms/{RoomSid}/Participants`` returns a `Page` of `VideoParticipantSummary`.
    Source: https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room the summary is about, RM…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}/Participants",
        path="RoomSid*",
        query="PageSize:integer Page:integer PageToken",
        result="VideoParticipantSummary",
        items="participants",
        paging="meta",
    )
