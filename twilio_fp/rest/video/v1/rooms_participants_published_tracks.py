"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks`` of video v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt


RoomParticipantPublishedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomParticipantPublishedTrack(Resource):
    """A JSON object that is received: ``video.v1.room.room_participant.room_participant_published_track``."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    kind: RoomParticipantPublishedTrackEnumKind | None = None
    name: str | None = None
    participant_sid: str | None = None
    room_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchRoomParticipantPublishedTrack(ops.Operation["RoomParticipantPublishedTrack"]):
    """Fetch one room participant published track.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}`` answers 200 with
    `RoomParticipantPublishedTrack`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}",
        path="RoomSid* ParticipantSid* Sid*",
        result="RoomParticipantPublishedTrack",
    )


@record(kw_only=True)
class ListRoomParticipantPublishedTrack(ops.PageOperation["RoomParticipantPublishedTrack"]):
    """List every room participant published track, a page at a time.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks`` answers 200 with a `Page` of
    `RoomParticipantPublishedTrack`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks",
        path="RoomSid* ParticipantSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RoomParticipantPublishedTrack",
        items="published_tracks",
        paging="meta",
    )
