"""``/v1/Rooms/{RoomSid}/RecordingRules`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RoomRecordingRuleRulesItem(Resource):
    """``RoomRecordingRule.rulesItem``, as it is received."""

    all: bool | None = None
    """True makes the rule apply to every track; then it takes no other filter."""
    kind: str | None = None
    """Kind of track: audio, video or data."""
    publisher: str | None = None
    """Participant whose tracks the rule covers, by SID, PA…, or identity."""
    track: str | None = None
    """SID (MT…) or name of the track the rule applies to."""
    type: str | None = None
    """Kind of resource."""


@record(kw_only=True)
class RoomRecordingRule(Resource):
    """``video.v1.room.room_recording_rule``, as it is received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    rules: tuple[RoomRecordingRuleRulesItem, ...] | None = None
    """Include and exclude rules that decide which tracks in the room are recorded."""


@record(kw_only=True)
class FetchRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Fetch a room recording rule.

    ``GET /v1/Rooms/{RoomSid}/RecordingRules`` answers 200 with `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
    )


@record(kw_only=True)
class UpdateRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Update a room recording rule.

    ``POST /v1/Rooms/{RoomSid}/RecordingRules`` answers 200 with `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON list of include/exclude rules (by kind, track, publisher, all) that decide which tracks are recorded."""

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
        form="",
    )
