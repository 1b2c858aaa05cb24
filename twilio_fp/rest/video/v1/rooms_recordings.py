"""``/v1/Rooms/{RoomSid}/Recordings`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomRecordingEnumCodec: TypeAlias = Literal["VP8", "H264", "OPUS", "PCMU"] | str
RoomRecordingEnumFormat: TypeAlias = Literal["mka", "mkv"] | str
RoomRecordingEnumStatus: TypeAlias = Literal["processing", "completed", "deleted", "failed"] | str
RoomRecordingEnumType: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomRecording(Resource):
    """``video.v1.room.room_recording``, as it is received."""

    account_sid: str = ""
    codec: RoomRecordingEnumCodec | None = None
    container_format: RoomRecordingEnumFormat | None = None
    date_created: dt.datetime | None = None
    duration: int | None = None
    grouping_sids: Any = None
    links: Mapping[str, str] | None = None
    media_external_location: str | None = None
    offset: int | None = None
    room_sid: str | None = None
    sid: str = ""
    size: int | None = None
    source_sid: str | None = None
    status: RoomRecordingEnumStatus = ""
    track_name: str | None = None
    type: RoomRecordingEnumType | None = None
    url: str | None = None


@record(kw_only=True)
class DeleteRoomRecording(ops.Operation[None]):
    """``DELETE /v1/Rooms/{RoomSid}/Recordings/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings/{Sid}",
    )


@record(kw_only=True)
class FetchRoomRecording(ops.Operation["RoomRecording"]):
    """``GET /v1/Rooms/{RoomSid}/Recordings/{Sid}`` answers 200 with `RoomRecording`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings/{Sid}",
    )


@record(kw_only=True)
class ListRoomRecording(ops.PageOperation["RoomRecording"]):
    """``GET /v1/Rooms/{RoomSid}/Recordings`` answers 200 with a `Page` of `RoomRecording`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    status: RoomRecordingEnumStatus | None = None
    source_sid: str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Recordings",
        items="recordings",
        paging="meta",
    )
