"""``/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize`` of video v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomParticipantAnonymizeEnumStatus: TypeAlias = Literal["connected", "disconnected"] | str


@record(kw_only=True)
class RoomParticipantAnonymize(Resource):
    """``video.v1.room.room_participant.room_participant_anonymize``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: int | None = None
    end_time: dt.datetime | None = None
    identity: str | None = None
    room_sid: str | None = None
    sid: str = ""
    start_time: dt.datetime | None = None
    status: RoomParticipantAnonymizeEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class UpdateRoomParticipantAnonymize(ops.Operation["RoomParticipantAnonymize"]):
    """``POST /v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize`` answers 200 with `RoomParticipantAnonymize`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}/Anonymize",
    )
