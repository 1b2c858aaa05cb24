"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks`` of video v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoomParticipantSubscribedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomParticipantSubscribedTrack(Resource):
    """``video.v1.room.room_participant.room_participant_subscribed_track``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    enabled: bool | None = None
    kind: RoomParticipantSubscribedTrackEnumKind | None = None
    name: str | None = None
    participant_sid: str | None = None
    publisher_sid: str | None = None
    room_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchRoomParticipantSubscribedTrack(ops.Operation["RoomParticipantSubscribedTrack"]):
    """``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}`` answers 200 with `RoomParticipantSubscribedTrack`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}",
    )


@record(kw_only=True)
class ListRoomParticipantSubscribedTrack(ops.PageOperation["RoomParticipantSubscribedTrack"]):
    """``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks`` answers 200 with a `Page` of `RoomParticipantSubscribedTrack`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks",
        items="subscribed_tracks",
        paging="meta",
    )
