"""``/v2/Conversations/{conversationId}/Actions`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "Action",
    "ConversationsV2ActionStatus",
    "ConversationsV2SendMessageContent",
    "ConversationsV2SendMessageParticipant",
    "ConversationsV2SendMessagePayload",
    "CreateAction",
    "FetchAction",
]


ConversationsV2ActionStatus: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"] | str


@record(kw_only=True)
class ConversationsV2SendMessageContent(Resource):
    """``ConversationsV2SendMessageContent``, as it is sent."""

    content_id: str | Unset = UNSET
    media_urls: str | Iterable[str] | Unset = UNSET
    text: str | Unset = UNSET
    variables: Mapping[str, str] | Unset = UNSET

    __fields__ = "contentId mediaUrls"


@record(kw_only=True)
class ConversationsV2SendMessageParticipant(Resource):
    """``ConversationsV2SendMessageParticipant``, as it is sent."""

    address: str | Unset = UNSET
    channel: ConversationsV2Channel | Unset = UNSET
    participant_id: str | Unset = UNSET

    __fields__ = "channel:enum.ConversationsV2Channel participantId"


@record(kw_only=True)
class ConversationsV2SendMessagePayload(Resource):
    """``ConversationsV2SendMessagePayload``, as it is sent."""

    content: ConversationsV2SendMessageContent | Mapping[str, Any]
    from_: ConversationsV2SendMessageParticipant | Mapping[str, Any]
    to: Iterable[ConversationsV2SendMessageParticipant | Mapping[str, Any]]
    channel_settings: Mapping[str, Any] | Unset = UNSET

    __fields__ = "channelSettings"


@record(kw_only=True)
class Action(Resource):
    """``conversations.v2.action``, as it is received."""

    completed_at: dt.datetime | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    failure_reason: str | None = None
    id: str | None = None
    related: Mapping[str, str] | None = None
    status: ConversationsV2ActionStatus = ""
    type: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "completedAt conversationId createdAt failureReason updatedAt"


@record(kw_only=True)
class CreateAction(ops.Operation["Action"]):
    """``POST /v2/Conversations/{conversationId}/Actions`` answers 201 with `Action`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    payload: ConversationsV2SendMessagePayload | Mapping[str, Any]
    type: str

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions",
        json="",
    )


@record(kw_only=True)
class FetchAction(ops.Operation["Action"]):
    """``GET /v2/Conversations/{conversationId}/Actions/{actionId}`` answers 200 with `Action`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    action_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions/{actionId}",
    )


from twilio_fp.rest.conversations.v2.conversations_communications import ConversationsV2Channel
