# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks`` of video v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoomParticipantSubscribedTrackEnumKind: TypeAlias = Literal["audio", "video", "data"] | str


@record(kw_only=True)
class RoomParticipantSubscribedTrack(Resource):
    """``video.v1.room.room_participant.room_participant_subscribed_track``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    enabled: bool | None = None
    """Whether the hook makes compositions of finished rooms; when listing, only hooks where it does or does not."""
    kind: RoomParticipantSubscribedTrackEnumKind | None = None
    """Kind of track: audio, video or data."""
    name: str | None = None
    """Name for people to tell it by."""
    participant_sid: str | None = None
    """Room participant, by SID, PA…, or, in a path, identity."""
    publisher_sid: str | None = None
    """SID, PA…, of the participant who publishes the track."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "date_created:date-time date_updated:date-time enabled:boolean "
        "kind:enum.RoomParticipantSubscribedTrackEnumKind name participant_sid publisher_sid room_sid sid url"
    )


@record(kw_only=True)
class FetchRoomParticipantSubscribedTrack(ops.Operation["RoomParticipantSubscribedTrack"]):
    """Fetch a room participant subscribed track.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}`` returns
    `RoomParticipantSubscribedTrack`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    participant_sid: str = attrs.field(kw_only=False)
    """Room participant, by SID, PA…, or, in a path, identity."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks/{Sid}",
        path="RoomSid* ParticipantSid* Sid*",
        result="RoomParticipantSubscribedTrack",
        bounds="sid:MT",
    )


@record(kw_only=True)
class ListRoomParticipantSubscribedTrack(ops.PageOperation["RoomParticipantSubscribedTrack"]):
    """List room participant subscribed tracks.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks`` returns a `Page` of
    `RoomParticipantSubscribedTrack`.
    Source: https://www.twilio.com/docs/video/api/rooms-resource
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    participant_sid: str = attrs.field(kw_only=False)
    """Room participant, by SID, PA…, or, in a path, identity."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribedTracks",
        path="RoomSid* ParticipantSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RoomParticipantSubscribedTrack",
        items="subscribed_tracks",
        paging="meta",
    )
