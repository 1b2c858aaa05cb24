"""``/v1/Rooms/{RoomSid}/Transcriptions`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomTranscriptionsEnumStatus: TypeAlias = Literal["started", "stopped", "failed"] | str


@record(kw_only=True)
class RoomTranscriptions(Resource):
    """``video.v1.room.room_transcriptions``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: int | None = None
    end_time: dt.datetime | None = None
    room_sid: str | None = None
    source_sid: str | None = None
    start_time: dt.datetime | None = None
    status: RoomTranscriptionsEnumStatus = ""
    ttid: str | None = None
    url: str | None = None

    __fields__ = "configuration!"


@record(kw_only=True)
class CreateRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """``POST /v1/Rooms/{RoomSid}/Transcriptions`` answers 202 with `RoomTranscriptions`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions",
        form="Configuration:json{}",
        success=(202,),
    )


@record(kw_only=True)
class FetchRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """``GET /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}`` answers 200 with `RoomTranscriptions`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    ttid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
    )


@record(kw_only=True)
class ListRoomTranscriptions(ops.PageOperation["RoomTranscriptions"]):
    """``GET /v1/Rooms/{RoomSid}/Transcriptions`` answers 200 with a `Page` of `RoomTranscriptions`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions",
        items="transcriptions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoomTranscriptions(ops.Operation["RoomTranscriptions"]):
    """``POST /v1/Rooms/{RoomSid}/Transcriptions/{Ttid}`` answers 202 with `RoomTranscriptions`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    ttid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | None = None
    status: RoomTranscriptionsEnumStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Transcriptions/{Ttid}",
        form="Configuration:json{}",
        success=(202,),
    )
