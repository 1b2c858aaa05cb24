"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RoomParticipantSubscribeRuleRulesItem(Resource):
    """``RoomParticipantSubscribeRule.rulesItem``, as it is received."""

    all: bool | None = None
    kind: str | None = None
    priority: str | None = None
    publisher: str | None = None
    track: str | None = None
    type: str | None = None


@record(kw_only=True)
class RoomParticipantSubscribeRule(Resource):
    """``video.v1.room.room_participant.room_participant_subscribe_rule``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    participant_sid: str | None = None
    room_sid: str | None = None
    rules: tuple[RoomParticipantSubscribeRuleRulesItem, ...] | None = None


@record(kw_only=True)
class FetchRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` answers 200 with `RoomParticipantSubscribeRule`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
    )


@record(kw_only=True)
class UpdateRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """``POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` answers 200 with `RoomParticipantSubscribeRule`.

    Source: https://www.twilio.com/docs/video/api
    """

    room_sid: str = attrs.field(kw_only=False)
    participant_sid: str = attrs.field(kw_only=False)
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
        form="",
    )
