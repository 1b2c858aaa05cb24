"""``/v1/Rooms/{RoomSid}/RecordingRules`` of video v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping, Sequence
    from typing import Any


@record(kw_only=True)
class RoomRecordingRuleRulesItem(Resource):
    """A JSON object that is received: ``RoomRecordingRule.rulesItem``."""

    all: bool | None = None
    kind: str | None = None
    publisher: str | None = None
    track: str | None = None
    type: str | None = None


@record(kw_only=True)
class RoomRecordingRule(Resource):
    """A JSON object that is received: ``video.v1.room.room_recording_rule``."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    room_sid: str | None = None
    rules: tuple[RoomRecordingRuleRulesItem, ...] | None = None


@record(kw_only=True)
class FetchRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Fetch one room recording rule.

    ``GET /v1/Rooms/{RoomSid}/RecordingRules`` answers 200 with `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
        path="RoomSid*",
        result="RoomRecordingRule",
    )


@record(kw_only=True)
class UpdateRoomRecordingRule(ops.Operation["RoomRecordingRule"]):
    """Update one room recording rule.

    ``POST /v1/Rooms/{RoomSid}/RecordingRules`` answers 200 with `RoomRecordingRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/RecordingRules",
        path="RoomSid*",
        form="Rules:json",
        result="RoomRecordingRule",
    )
