# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Recordings`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoomRecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"] | str
RoomRecordingEnumFormat: TypeAlias = Literal["mka", "mkv"] | str
RoomRecordingEnumStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"] | str
RoomRecordingEnumType: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomRecording(Resource):
    """``video.v1.room.room_recording``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    codec: RoomRecordingEnumCodec | None = None
    """Codec of the recorded track, such as OPUS, VP8, H264 or PCMU."""
    container_format: RoomRecordingEnumFormat | None = None
    """File format of the recorded track: mka for audio, mkv for video."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    duration: int | None = None
    """Length in seconds."""
    grouping_sids: Any = None
    """SIDs of what the recording belongs to: room_sid and participant_sid."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media_external_location: str | None = None
    """URL of the media in your own storage, where the account stores recordings and compositions outside Twilio."""
    offset: int | None = None
    """Milliseconds from a point common to the room's tracks to this track's start; serves to line recordings up."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    size: int | None = None
    """Size of the media file, in bytes."""
    source_sid: str | None = None
    """SID of the track or other source that was recorded."""
    status: RoomRecordingEnumStatus = ""
    """Where the resource stands in its life cycle."""
    track_name: str | None = None
    """Name of the track that was recorded."""
    type: RoomRecordingEnumType | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid codec:enum.RoomRecordingEnumCodec container_format:enum.RoomRecordingEnumFormat "
        "date_created:date-time duration:integer grouping_sids:json links:string{} media_external_location "
        "offset:integer room_sid sid size:integer source_sid status:enum.RoomRecordingEnumStatus track_name "
        "type:enum.RoomRecordingEnumType url"
    )


@record(kw_only=True)
class DeleteRoomRecording(ops.Operation[None]):
    """Delete a room recording.

    ``DELETE /v1/Rooms/{RoomSid}/Recordings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings/{Sid}",
        path="RoomSid* Sid*",
        result="",
        success=(204,),
        bounds="room_sid:RM sid:RT",
    )


@record(kw_only=True)
class FetchRoomRecording(ops.Operation["RoomRecording"]):
    """Fetch a room recording.

    ``GET /v1/Rooms/{RoomSid}/Recordings/{Sid}`` returns `RoomRecording`.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings/{Sid}",
        path="RoomSid* Sid*",
        result="RoomRecording",
        bounds="room_sid:RM sid:RT",
    )


@record(kw_only=True)
class ListRoomRecording(ops.PageOperation["RoomRecording"]):
    """List room recordings.

    ``GET /v1/Rooms/{RoomSid}/Recordings`` returns a `Page` of `RoomRecording`.
    Source: https://www.twilio.com/docs/video/api/recordings-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    status: RoomRecordingEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    source_sid: str | None = None
    """Return only recordings of this source, such as a track (MT…)."""
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
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings",
        path="RoomSid*",
        query=(
            "Status:enum.RoomRecordingEnumStatus SourceSid DateCreatedAfter:date-time DateCreatedBefore:date-time "
            "PageSize:integer Page:integer PageToken"
        ),
        result="RoomRecording",
        items="recordings",
        paging="meta",
        bounds="room_sid:RM",
    )
