# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

RoomEnumRoomStatus: TypeAlias = Literal["in-progress", "completed", "failed"] | str
RoomEnumRoomType: TypeAlias = Literal["group", "go", "peer-to-peer", "group-small"] | str
RoomEnumVideoCodec: TypeAlias = Literal["VP8", "H264"] | str


@record(kw_only=True)
class Room(Resource):
    """``video.v1.room``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    audio_only: bool | None = None
    """Whether only audio tracks may be published in the room."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Seconds the room was open; empty while it is."""
    empty_room_timeout: int | None = None
    """Minutes the room stays open after the last participant leaves, 1 to 60; default 5."""
    enable_turn: bool | None = None
    """No longer has an effect: TURN relaying is always on."""
    end_time: dt.datetime | None = None
    """When the room ended, UTC; empty while it is open."""
    large_room: bool | None = None
    """Whether the room is for more than 50 participants."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    max_concurrent_published_tracks: int | None = None
    """Most audio, video and data tracks that may be published in the room at one time."""
    max_participant_duration: int | None = None
    """Seconds a participant may stay connected to the room; 600 to 86,400, default 14,400 (four hours)."""
    max_participants: int | None = None
    """Most participants that may be in the room at one time; how many a room can hold depends on its type."""
    media_region: str | None = None
    """Region whose media server carries the room, such as `us1` or `ie1`; left out, the account's setting applies."""
    record_participants_on_connect: bool | None = None
    """Whether recording starts as soon as participants connect; not in peer-to-peer rooms. Default false."""
    sid: str = ""
    """SID of the room, RM…."""
    status: RoomEnumRoomStatus = ""
    """State of the room: in-progress, completed or failed."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    type: RoomEnumRoomType | None = None
    """Kind of room: group; the older go, peer-to-peer and group-small are retired."""
    unique_name: str | None = None
    """Your own name for the room; unique among rooms in progress."""
    unused_room_timeout: int | None = None
    """Minutes a room stays open when nobody joins; 1 to 60, default 5."""
    url: str | None = None
    """Absolute URL of the resource."""
    video_codecs: tuple[RoomEnumVideoCodec, ...] | None = None
    """Video codecs allowed in the room: VP8, H264. Default both."""
    __fields__ = (
        "account_sid audio_only:boolean date_created:date-time date_updated:date-time duration:integer "
        "empty_room_timeout:integer enable_turn:boolean end_time:date-time large_room:boolean links:string{} "
        "max_concurrent_published_tracks:integer max_participant_duration:integer max_participants:integer "
        "media_region record_participants_on_connect:boolean sid status:enum.RoomEnumRoomStatus status_callback "
        "status_callback_method:enum.HttpMethod type:enum.RoomEnumRoomType unique_name "
        "unused_room_timeout:integer url video_codecs:enum.RoomEnumVideoCodec[]"
    )


@record(kw_only=True)
class CreateRoom(ops.Operation["Room"]):
    """Create a room.

    ``POST /v1/Rooms`` returns `Room`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    audio_only: bool | None = None
    """Whether only audio tracks may be published in the room; group rooms only. Default false."""
    empty_room_timeout: int | dt.timedelta | None = None
    """Minutes the room stays open after the last participant leaves, 1 to 60; default 5."""
    enable_turn: bool | None = None
    """No longer has an effect: TURN relaying is always on."""
    large_room: bool | None = None
    """Whether the room is for more than 50 participants."""
    max_participant_duration: int | dt.timedelta | None = None
    """Seconds a participant may stay connected to the room; 600 to 86,400, default 14,400 (four hours)."""
    max_participants: int | None = None
    """Most participants that may be in the room at one time; how many a room can hold depends on its type."""
    media_region: str | None = None
    """Region whose media server carries the room, such as `us1` or `ie1`; left out, the account's setting applies."""
    record_participants_on_connect: bool | None = None
    """Whether recording starts as soon as participants connect; not in peer-to-peer rooms. Default false."""
    recording_rules: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Which tracks are recorded, as a JSON list of rules, each with `type` include or exclude and its filters."""
    status_callback: str | None = None
    """URL that receives room, recording or composition events."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    transcribe_participants_on_connect: bool | None = None
    """True starts transcribing participants as they join the room. Default false."""
    transcriptions_configuration: str | Mapping[str, Any] | None = None
    """Settings for live transcription in the room, such as language and engine; JSON object."""
    type: RoomEnumRoomType | None = None
    """Kind of room to make; group is the default, older kinds are retired."""
    unique_name: str | None = None
    """Your own name for the room; unique among rooms in progress; works in place of the SID while it lasts."""
    unused_room_timeout: int | dt.timedelta | None = None
    """Minutes a room stays open when nobody joins; 1 to 60, default 5."""
    video_codecs: str | Iterable[RoomEnumVideoCodec] | None = None
    """Video codecs allowed in the room: VP8, H264. Default both."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms",
        form=(
            "AudioOnly:boolean EmptyRoomTimeout:minutes EnableTurn:boolean LargeRoom:boolean "
            "MaxParticipantDuration:seconds MaxParticipants:integer MediaRegion RecordParticipantsOnConnect:boolean "
            "RecordingRules:json StatusCallback StatusCallbackMethod:enum.HttpMethod "
            "TranscribeParticipantsOnConnect:boolean TranscriptionsConfiguration:json{} Type:enum.RoomEnumRoomType "
            "UniqueName UnusedRoomTimeout:minutes VideoCodecs:enum.RoomEnumVideoCodec[]"
        ),
        result="Room",
        success=(201,),
        bounds=(
            "empty_room_timeout:1..60 max_participant_duration:600..86400 status_callback:url unused_room_timeout:1..60"
        ),
    )


@record(kw_only=True)
class FetchRoom(ops.Operation["Room"]):
    """Fetch a room.

    ``GET /v1/Rooms/{Sid}`` returns `Room`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{Sid}",
        path="Sid*",
        result="Room",
    )


@record(kw_only=True)
class ListRoom(ops.PageOperation["Room"]):
    """List rooms.

    ``GET /v1/Rooms`` returns a `Page` of `Room`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    status: RoomEnumRoomStatus | None = None
    """Return only rooms that are in-progress or completed."""
    unique_name: str | None = None
    """Return only rooms with this unique name."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms",
        query=(
            "Status:enum.RoomEnumRoomStatus UniqueName DateCreatedAfter:date-time DateCreatedBefore:date-time "
            "PageSize:integer Page:integer PageToken"
        ),
        result="Room",
        items="rooms",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoom(ops.Operation["Room"]):
    """Update a room.

    ``POST /v1/Rooms/{Sid}`` returns `Room` (202).
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: RoomEnumRoomStatus
    """completed closes the room and disconnects everyone."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{Sid}",
        path="Sid*",
        form="Status:enum.RoomEnumRoomStatus*",
        result="Room",
        success=(202,),
    )
