# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/RecordingRules`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RoomRecordingRuleRulesItem(Resource):
    """``RoomRecordingRule.rulesItem``, as received."""

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
    __fields__ = "all:boolean kind publisher track type"


@record(kw_only=True)
class RoomRecordingRule(Resource):
    """``video.v1.room.room_recording_rule``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    rules: tuple[RoomRecordingRuleRulesItem, ...] | None = None
    """Include and exclude rules that decide which tracks in the room are recorded."""
    __fields__ = "date_created:date-time date_updated:date-time room_sid rules:RoomRecordingRuleRulesItem[]"


@record(kw_only=True)
class FetchRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Fetch a room recording rule.

    ``GET /v1/Rooms/{RoomSid}/RecordingRules`` returns `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api/recording-rules
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
        path="RoomSid*",
        result="RoomRecordingRule",
    )


@record(kw_only=True)
class UpdateRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Update a room recording rule.

    ``POST /v1/Rooms/{RoomSid}/RecordingRules`` returns `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api/recording-rules
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON list of include/exclude rules (by kind, track, publisher, all) that decide which tracks are recorded."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
        path="RoomSid*",
        form="Rules:json",
        result="RoomRecordingRule",
    )
