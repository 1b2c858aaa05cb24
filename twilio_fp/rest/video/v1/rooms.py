"""``/v1/Rooms`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomEnumRoomStatus: TypeAlias = Literal["in-progress", "completed", "failed"] | str
RoomEnumRoomType: TypeAlias = Literal["group", "go", "peer-to-peer", "group-small"] | str
RoomEnumVideoCodec: TypeAlias = Literal["VP8", "H264"] | str


@record(kw_only=True)
class Room(Resource):
    """``video.v1.room``, as it is received."""

    account_sid: str = ""
    audio_only: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: int | None = None
    empty_room_timeout: int | None = None
    enable_turn: bool | None = None
    end_time: dt.datetime | None = None
    large_room: bool | None = None
    links: Mapping[str, str] | None = None
    max_concurrent_published_tracks: int | None = None
    max_participant_duration: int | None = None
    max_participants: int | None = None
    media_region: str | None = None
    record_participants_on_connect: bool | None = None
    sid: str = ""
    status: RoomEnumRoomStatus = ""
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    type: RoomEnumRoomType | None = None
    unique_name: str | None = None
    unused_room_timeout: int | None = None
    url: str | None = None
    video_codecs: tuple[RoomEnumVideoCodec, ...] | None = None


@record(kw_only=True)
class CreateRoom(ops.Operation["Room"]):
    """``POST /v1/Rooms`` answers 201 with `Room`.

    Source: https://www.twilio.com/docs/video/api
    """

    audio_only: bool | None = None
    empty_room_timeout: int | dt.timedelta | None = None
    enable_turn: bool | None = None
    large_room: bool | None = None
    max_participant_duration: int | dt.timedelta | None = None
    max_participants: int | None = None
    media_region: str | None = None
    record_participants_on_connect: bool | None = None
    recording_rules: str | Mapping[str, Any] | Sequence[Any] | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    transcribe_participants_on_connect: bool | None = None
    transcriptions_configuration: str | Mapping[str, Any] | None = None
    type: RoomEnumRoomType | None = None
    unique_name: str | None = None
    unused_room_timeout: int | dt.timedelta | None = None
    video_codecs: str | Iterable[RoomEnumVideoCodec] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms",
        form="EmptyRoomTimeout:minutes TranscriptionsConfiguration:json{} UnusedRoomTimeout:minutes",
    )


@record(kw_only=True)
class FetchRoom(ops.Operation["Room"]):
    """``GET /v1/Rooms/{Sid}`` answers 200 with `Room`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{Sid}",
    )


@record(kw_only=True)
class ListRoom(ops.PageOperation["Room"]):
    """``GET /v1/Rooms`` answers 200 with a `Page` of `Room`.

    Source: https://www.twilio.com/docs/video/api
    """

    status: RoomEnumRoomStatus | None = None
    unique_name: str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms",
        items="rooms",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRoom(ops.Operation["Room"]):
    """``POST /v1/Rooms/{Sid}`` answers 202 with `Room`.

    Source: https://www.twilio.com/docs/video/api
    """

    sid: str = attrs.field(kw_only=False)
    status: RoomEnumRoomStatus

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{Sid}",
        form="",
        success=(202,),
    )
