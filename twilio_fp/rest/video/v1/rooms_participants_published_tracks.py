"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks`` of video v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomParticipantPublishedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomParticipantPublishedTrack(Resource):
    """``video.v1.room.room_participant.room_participant_published_track``, as it is received."""

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
    """``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}`` answers 200 with `RoomParticipantPublishedTrack`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks/{Sid}",
    )


@record(kw_only=True)
class ListRoomParticipantPublishedTrack(ops.PageOperation["RoomParticipantPublishedTrack"]):
    """``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks`` answers 200 with a `Page` of `RoomParticipantPublishedTrack`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/PublishedTracks",
        items="published_tracks",
        paging="meta",
    )
