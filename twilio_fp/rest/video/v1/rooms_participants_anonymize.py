# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize`` of video v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoomParticipantAnonymizeEnumStatus: TypeAlias = Literal["connected", "disconnected"] | str


@record(kw_only=True)
class RoomParticipantAnonymize(Resource):
    """``video.v1.room.room_participant.room_participant_anonymize``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Length in seconds."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    identity: str | None = None
    """Name of the participant, unique in the room, as in the access token; when listing, only that one."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: RoomParticipantAnonymizeEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time duration:integer end_time:date-time identity "
        "room_sid sid start_time:date-time status:enum.RoomParticipantAnonymizeEnumStatus url"
    )


@record(kw_only=True)
class UpdateRoomParticipantAnonymize(ops.Operation["RoomParticipantAnonymize"]):
    """Anonymize a room participant.

    ``POST /v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize`` returns `RoomParticipantAnonymize`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize",
        path="RoomSid* Sid*",
        result="RoomParticipantAnonymize",
    )
