"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` of video v1."""

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
class RoomParticipantSubscribeRuleRulesItem(Resource):
    """A JSON object that is received: ``RoomParticipantSubscribeRule.rulesItem``."""

    all: bool | None = None
    kind: str | None = None
    priority: str | None = None
    publisher: str | None = None
    track: str | None = None
    type: str | None = None


@record(kw_only=True)
class RoomParticipantSubscribeRule(Resource):
    """A JSON object that is received: ``video.v1.room.room_participant.room_participant_subscribe_rule``."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    participant_sid: str | None = None
    room_sid: str | None = None
    rules: tuple[RoomParticipantSubscribeRuleRulesItem, ...] | None = None


@record(kw_only=True)
class FetchRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """Fetch one room participant subscribe rule.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` answers 200 with
    `RoomParticipantSubscribeRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
        path="RoomSid* ParticipantSid*",
        result="RoomParticipantSubscribeRule",
    )


@record(kw_only=True)
class UpdateRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """Update one room participant subscribe rule.

    ``POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` answers 200 with
    `RoomParticipantSubscribeRule`.
    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
        path="RoomSid* ParticipantSid*",
        form="Rules:json",
        result="RoomParticipantSubscribeRule",
    )
