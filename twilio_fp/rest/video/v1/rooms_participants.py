"""``/v1/Rooms/{RoomSid}/Participants`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomParticipantEnumStatus: TypeAlias = Literal["connected", "disconnected", "reconnecting"] | str


@record(kw_only=True)
class RoomParticipant(Resource):
    """``video.v1.room.room_participant``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: int | None = None
    end_time: dt.datetime | None = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    room_sid: str | None = None
    sid: str = ""
    start_time: dt.datetime | None = None
    status: RoomParticipantEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class FetchRoomParticipant(ops.Operation["RoomParticipant"]):
    """``GET /v1/Rooms/{RoomSid}/Participants/{Sid}`` answers 200 with `RoomParticipant`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}",
    )


@record(kw_only=True)
class ListRoomParticipant(ops.PageOperation["RoomParticipant"]):
    """``GET /v1/Rooms/{RoomSid}/Participants`` answers 200 with a `Page` of `RoomParticipant`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    status: RoomParticipantEnumStatus | None = None
    identity: str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants",
        items="participants",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoomParticipant(ops.Operation["RoomParticipant"]):
    """``POST /v1/Rooms/{RoomSid}/Participants/{Sid}`` answers 202 with `RoomParticipant`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: RoomParticipantEnumStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{Sid}",
        form="",
        success=(202,),
    )
