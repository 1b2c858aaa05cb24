# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Conversations/{conversationId}/Actions`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``ConversationsV2SendMessageContent``, as sent."""

    content_id: str | Unset = UNSET
    """Id of the content template that the message is made from."""
    media_urls: str | Iterable[str] | Unset = UNSET
    """Absolute URLs of the media sent with the message."""
    text: str | Unset = UNSET
    """The text itself."""
    variables: Mapping[str, str] | Unset = UNSET
    """Values for the template's placeholders, keyed by number."""
    __fields__ = "contentId mediaUrls:string[] text variables:string{}"


@record(kw_only=True)
class ConversationsV2SendMessageParticipant(Resource):
    """``ConversationsV2SendMessageParticipant``, as sent."""

    address: str | Unset = UNSET
    """Address of the party on its channel, such as an E.164 number."""
    channel: ConversationsV2Channel | Unset = UNSET
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    participant_id: str | Unset = UNSET
    """ID of the participant in the conversation."""
    __fields__ = "address channel:enum.ConversationsV2Channel participantId"


@record(kw_only=True)
class ConversationsV2SendMessagePayload(Resource):
    """``ConversationsV2SendMessagePayload``, as sent."""

    content: ConversationsV2SendMessageContent | Mapping[str, Any]
    """What was said or sent: text, or a transcription."""
    from_: ConversationsV2SendMessageParticipant | Mapping[str, Any]
    """Who it comes from: a phone number in E.164 or another address."""
    to: Iterable[ConversationsV2SendMessageParticipant | Mapping[str, Any]]
    """Address messages go to in a capture rule; * stands for any."""
    channel_settings: Mapping[str, Any] | Unset = UNSET
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    __fields__ = (
        "content:ConversationsV2SendMessageContent* from:ConversationsV2SendMessageParticipant* "
        "to:ConversationsV2SendMessageParticipant[]* channelSettings:json{}"
    )


@record(kw_only=True)
class Action(Resource):
    """``conversations.v2.action``, as received."""

    completed_at: dt.datetime | None = None
    """When it finished, UTC; none while it runs."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    id: str | None = None
    """Id of the item."""
    related: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    status: ConversationsV2ActionStatus = ""
    """Where the resource stands in its life cycle."""
    type: str | None = None
    """Kind of resource."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "completedAt:date-time conversationId createdAt:date-time failureReason id related:string{} "
        "status:enum.ConversationsV2ActionStatus type updatedAt:date-time"
    )


@record(kw_only=True)
class CreateAction(ops.Operation["Action"]):
    """Create an action.

    ``POST /v2/Conversations/{conversationId}/Actions`` returns `Action`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    payload: ConversationsV2SendMessagePayload | Mapping[str, Any]
    """What the action does: the content to send and whom it goes to."""
    type: str
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions",
        path="conversationId*",
        json="payload:ConversationsV2SendMessagePayload* type*",
        content_type="application/json",
        result="Action",
        success=(201,),
    )


@record(kw_only=True)
class FetchAction(ops.Operation["Action"]):
    """Fetch an action.

    ``GET /v2/Conversations/{conversationId}/Actions/{actionId}`` returns `Action`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    action_id: str = attrs.field(kw_only=False)
    """Id of the action, as returned when it was started."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions/{actionId}",
        path="conversationId* actionId*",
        result="Action",
    )


from twilio_fp.rest.conversations.v2.conversations_communications import ConversationsV2Channel
