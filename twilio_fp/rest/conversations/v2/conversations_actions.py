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
    """Id of the content template that the message is made from."""
    media_urls: str | Iterable[str] | Unset = UNSET
    """Absolute URLs of the media sent with the message."""
    text: str | Unset = UNSET
    """The text itself."""
    variables: Mapping[str, str] | Unset = UNSET
    """Values for the template's placeholders, keyed by number."""

    __fields__ = "contentId mediaUrls"


@record(kw_only=True)
class ConversationsV2SendMessageParticipant(Resource):
    """``ConversationsV2SendMessageParticipant``, as it is sent."""

    address: str | Unset = UNSET
    """Address of the party on its channel, such as an E.164 number."""
    channel: ConversationsV2Channel | Unset = UNSET
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    participant_id: str | Unset = UNSET
    """ID of the participant in the conversation."""

    __fields__ = "channel:enum.ConversationsV2Channel participantId"


@record(kw_only=True)
class ConversationsV2SendMessagePayload(Resource):
    """``ConversationsV2SendMessagePayload``, as it is sent."""

    content: ConversationsV2SendMessageContent | Mapping[str, Any]
    """What was said or sent: text, or a transcription."""
    from_: ConversationsV2SendMessageParticipant | Mapping[str, Any]
    """Who it comes from: a phone number in E.164 or another address."""
    to: Iterable[ConversationsV2SendMessageParticipant | Mapping[str, Any]]
    """Address messages go to in a capture rule; * stands for any."""
    channel_settings: Mapping[str, Any] | Unset = UNSET
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""

    __fields__ = "channelSettings"


@record(kw_only=True)
class Action(Resource):
    """``conversations.v2.action``, as it is received."""

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

    __fields__ = "completedAt conversationId createdAt failureReason updatedAt"


@record(kw_only=True)
class CreateAction(ops.Operation["Action"]):
    """Create an action.

    ``POST /v2/Conversations/{conversationId}/Actions`` answers 201 with `Action`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    payload: ConversationsV2SendMessagePayload | Mapping[str, Any]
    """What the action does: the content to send and whom it goes to."""
    type: str
    """Kind of resource."""

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions",
        json="",
    )


@record(kw_only=True)
class FetchAction(ops.Operation["Action"]):
    """Fetch an action.

    ``GET /v2/Conversations/{conversationId}/Actions/{actionId}`` answers 200 with `Action`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    action_id: str = attrs.field(kw_only=False)
    """Id of the action, as returned when it was started."""

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Actions/{actionId}",
    )


from twilio_fp.rest.conversations.v2.conversations_communications import ConversationsV2Channel
