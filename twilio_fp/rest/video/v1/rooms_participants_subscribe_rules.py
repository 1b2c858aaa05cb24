# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` of video v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RoomParticipantSubscribeRuleRulesItem(Resource):
    """``RoomParticipantSubscribeRule.rulesItem``, as received."""

    all: bool | None = None
    """True makes the rule apply to every track; then it takes no other filter."""
    kind: str | None = None
    """Kind of track: audio, video or data."""
    priority: str | None = None
    """Priority of the track, as the publisher set it."""
    publisher: str | None = None
    """Participant whose tracks the rule covers, by SID, PA…, or identity."""
    track: str | None = None
    """SID (MT…) or name of the track the rule applies to."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "all:boolean kind priority publisher track type"


@record(kw_only=True)
class RoomParticipantSubscribeRule(Resource):
    """``video.v1.room.room_participant.room_participant_subscribe_rule``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    participant_sid: str | None = None
    """Room participant, by SID, PA…, or, in a path, identity."""
    room_sid: str | None = None
    """SID of the video room, RM…; many paths also take the room's unique name."""
    rules: tuple[RoomParticipantSubscribeRuleRulesItem, ...] | None = None
    """Include and exclude rules that decide which tracks the participant receives."""
    __fields__ = (
        "date_created:date-time date_updated:date-time participant_sid room_sid "
        "rules:RoomParticipantSubscribeRuleRulesItem[]"
    )


@record(kw_only=True)
class FetchRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """Fetch a room participant subscribe rule.

    ``GET /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` returns `RoomParticipantSubscribeRule`.
    Source: https://www.twilio.com/docs/video/api/track-subscriptions
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    participant_sid: str = attrs.field(kw_only=False)
    """Room participant, by SID, PA…, or, in a path, identity."""
    __spec__ = ops.OperationSpec(
        "GET https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
        path="RoomSid* ParticipantSid*",
        result="RoomParticipantSubscribeRule",
    )


@record(kw_only=True)
class UpdateRoomParticipantSubscribeRule(ops.Operation["RoomParticipantSubscribeRule"]):
    """Update a room participant subscribe rule.

    ``POST /v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules`` returns
    `RoomParticipantSubscribeRule`.
    Source: https://www.twilio.com/docs/video/api/track-subscriptions
    """

    room_sid: str = attrs.field(kw_only=False)
    """SID of the video room, RM…; many paths also take the room's unique name."""
    participant_sid: str = attrs.field(kw_only=False)
    """Room participant, by SID, PA…, or, in a path, identity."""
    rules: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON list of include/exclude rules (by kind, track, publisher, all) that decide which tracks the participant
    gets."""
    __spec__ = ops.OperationSpec(
        "POST https://video.twilio.com/v1/Rooms/{RoomSid}/Participants/{ParticipantSid}/SubscribeRules",
        path="RoomSid* ParticipantSid*",
        form="Rules:json",
        result="RoomParticipantSubscribeRule",
    )
