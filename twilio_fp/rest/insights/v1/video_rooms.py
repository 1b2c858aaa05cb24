# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Video/Rooms`` of insights v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

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
    """``insights.v1.video_room_summary``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    codecs: tuple[VideoRoomSummaryEnumCodec, ...] | None = None
    """Codecs used, such as VP8, H264, VP9 and opus."""
    concurrent_participants: int | None = None
    """How many participants are in the room at this moment."""
    create_time: dt.datetime | None = None
    """When it was created, UTC."""
    created_method: VideoRoomSummaryEnumCreatedMethod | None = None
    """How the room was made: `sdk`, `ad_hoc` or `api`."""
    duration_sec: int | None = None
    """Seconds the participant was connected, or the room was open."""
    edge_location: VideoRoomSummaryEnumEdgeLocation | None = None
    """Twilio edge location the room or participant connected through, such as ashburn."""
    end_reason: VideoRoomSummaryEnumEndReason | None = None
    """Why the room ended, such as a timeout or a request through the API."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    max_concurrent_participants: int | None = None
    """Most participants that were connected at one time."""
    max_participants: int | None = None
    """Most participants the conference or room was set to allow."""
    media_region: VideoRoomSummaryEnumTwilioRealm | None = None
    """Region of the media server that carried the room or the participant's media."""
    processing_state: VideoRoomSummaryEnumProcessingState | None = None
    """How final the figures are: `partial` while data still comes in, `complete` when it is all in."""
    recording_enabled: bool | None = None
    """Whether recording was switched on for the conference or room."""
    room_name: str | None = None
    """Unique name of the video room."""
    room_sid: str | None = None
    """SID of the video room the summary is about, RM…."""
    room_status: VideoRoomSummaryEnumRoomStatus | None = None
    """Whether the video room was still in progress or had completed."""
    room_type: VideoRoomSummaryEnumRoomType | None = None
    """Kind of video room, such as group or peer-to-peer; as a filter, one or more of them."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    total_participant_duration_sec: int | None = None
    """Time all participants spent in the room, added up, in seconds."""
    total_recording_duration_sec: int | None = None
    """Length of all recordings of the room, added up, in seconds."""
    unique_participant_identities: int | None = None
    """How many different identities joined the room."""
    unique_participants: int | None = None
    """How many different participants took part."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid codecs:enum.VideoRoomSummaryEnumCodec[] concurrent_participants:integer "
        "create_time:date-time created_method:enum.VideoRoomSummaryEnumCreatedMethod duration_sec:integer "
        "edge_location:enum.VideoRoomSummaryEnumEdgeLocation end_reason:enum.VideoRoomSummaryEnumEndReason "
        "end_time:date-time links:string{} max_concurrent_participants:integer max_participants:integer "
        "media_region:enum.VideoRoomSummaryEnumTwilioRealm "
        "processing_state:enum.VideoRoomSummaryEnumProcessingState recording_enabled:boolean room_name room_sid "
        "room_status:enum.VideoRoomSummaryEnumRoomStatus room_type:enum.VideoRoomSummaryEnumRoomType "
        "status_callback status_callback_method:enum.HttpMethod total_participant_duration_sec:integer "
        "total_recording_duration_sec:integer unique_participant_identities:integer unique_participants:integer "
        "url"
    )


@record(kw_only=True)
class FetchVideoRoomSummary(ops.Operation["VideoRoomSummary"]):
    """Fetch a video room summary.

    ``GET /v1/Video/Rooms/{RoomSid}`` returns `VideoRoomSummary`.
    Source: https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room the summary is about, RM…."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms/{RoomSid}",
        path="RoomSid*",
        result="VideoRoomSummary",
    )


@record(kw_only=True)
class ListVideoRoomSummary(ops.PageOperation["VideoRoomSummary"]):
    """List video room summaries.

    ``GET /v1/Video/Rooms`` returns a `Page` of `VideoRoomSummary`.
    Source: https://www.twilio.com/docs/video/troubleshooting/video-log-analyzer-api
    """

    room_type: str | Iterable[VideoRoomSummaryEnumRoomType] | None = None
    """Kind of video room, such as group or peer-to-peer; as a filter, one or more of them."""
    codec: str | Iterable[VideoRoomSummaryEnumCodec] | None = None
    """Keep only rooms that used these codecs: VP8, H264, VP9, opus."""
    room_name: str | None = None
    """Unique name of the video room."""
    created_after: dt.datetime | dt.date | str | None = None
    """Keep only what was created after this time, ISO 8601, UTC."""
    created_before: dt.datetime | dt.date | str | None = None
    """Keep only what was created before this time, ISO 8601, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Video/Rooms",
        query=(
            "RoomType:enum.VideoRoomSummaryEnumRoomType[] Codec:enum.VideoRoomSummaryEnumCodec[] RoomName "
            "CreatedAfter:date-time CreatedBefore:date-time PageSize:integer Page:integer PageToken"
        ),
        result="VideoRoomSummary",
        items="rooms",
        paging="meta",
    )
