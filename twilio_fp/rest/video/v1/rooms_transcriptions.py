# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Transcriptions`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoomTranscriptionsEnumStatus: TypeAlias = Literal["started", "stopped", "failed"] | str


@record(kw_only=True)
class RoomTranscriptions(Resource):
    """``video.v1.room.room_transcriptions``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: Any = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Length in seconds."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    source_sid: str | None = None
    """SID of what the transcription was made from."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: RoomTranscriptionsEnumStatus = ""
    """Where the resource stands in its life cycle."""
    ttid: str | None = None
    """ID of the room's transcription, a Twilio type ID such as video_transcriptions_…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid configuration:json! date_created:date-time date_updated:date-time duration:integer "
        "end_time:date-time room_sid source_sid start_time:date-time status:enum.RoomTranscriptionsEnumStatus "
        "ttid url"
    )


@record(kw_only=True)
class CreateRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """Create the room transcriptions.

    ``POST /v1/Rooms/{RoomSid}/Transcriptions`` returns `RoomTranscriptions` (202).
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    configuration: str | Mapping[str, Any] | None = None
    """Settings of the room's transcription, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions",
        path="RoomSid*",
        form="Configuration:json{}",
        result="RoomTranscriptions",
        success=(202,),
    )


@record(kw_only=True)
class FetchRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """Fetch the room transcriptions.

    ``GET /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}`` returns `RoomTranscriptions`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    ttid: str = attrs.field(kw_only=False)
    """ID of the room's transcription, a Twilio type ID such as video_transcriptions_…."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
        path="RoomSid* Ttid*",
        result="RoomTranscriptions",
    )


@record(kw_only=True)
class ListRoomTranscriptions(ops.PageOperation["RoomTranscriptions"]):
    """List room transcriptions.

    ``GET /v1/Rooms/{RoomSid}/Transcriptions`` returns a `Page` of `RoomTranscriptions`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions",
        path="RoomSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RoomTranscriptions",
        items="transcriptions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """Update the room transcriptions.

    ``POST /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}`` returns `RoomTranscriptions` (202).
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    ttid: str = attrs.field(kw_only=False)
    """ID of the room's transcription, a Twilio type ID such as video_transcriptions_…."""
    configuration: str | Mapping[str, Any] | None = None
    """Settings, as a JSON object."""
    status: RoomTranscriptionsEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
        path="RoomSid* Ttid*",
        form="Configuration:json{} Status:enum.RoomTranscriptionsEnumStatus",
        result="RoomTranscriptions",
        success=(202,),
    )
