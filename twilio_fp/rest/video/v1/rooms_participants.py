# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Participants`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoomParticipantEnumStatus: TypeAlias = Literal["connected", "disconnected", "reconnecting"] | str


@record(kw_only=True)
class RoomParticipant(Resource):
    """``video.v1.room.room_participant``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Seconds the participant spent in the room; empty while connected."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    identity: str | None = None
    """Name of the participant, unique in the room, as in the access token; when listing, only that one."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: RoomParticipantEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time duration:integer end_time:date-time identity "
        "links:string{} room_sid sid start_time:date-time status:enum.RoomParticipantEnumStatus url"
    )


@record(kw_only=True)
class FetchRoomParticipant(ops.Operation["RoomParticipant"]):
    """Fetch a room participant.

    ``GET /v1/Rooms/{RoomSid}/Participants/{Sid}`` returns `RoomParticipant`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}",
        path="RoomSid* Sid*",
        result="RoomParticipant",
    )


@record(kw_only=True)
class ListRoomParticipant(ops.PageOperation["RoomParticipant"]):
    """List room participants.

    ``GET /v1/Rooms/{RoomSid}/Participants`` returns a `Page` of `RoomParticipant`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    status: RoomParticipantEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    identity: str | None = None
    """Name of the participant, unique in the room, as in the access token; when listing, only that one."""
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
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants",
        path="RoomSid*",
        query=(
            "Status:enum.RoomParticipantEnumStatus Identity DateCreatedAfter:date-time DateCreatedBefore:date-time "
            "PageSize:integer Page:integer PageToken"
        ),
        result="RoomParticipant",
        items="participants",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoomParticipant(ops.Operation["RoomParticipant"]):
    """Update a room participant.

    ``POST /v1/Rooms/{RoomSid}/Participants/{Sid}`` returns `RoomParticipant` (202).
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: RoomParticipantEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}",
        path="RoomSid* Sid*",
        form="Status:enum.RoomParticipantEnumStatus",
        result="RoomParticipant",
        success=(202,),
    )
