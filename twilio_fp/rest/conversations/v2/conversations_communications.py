# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Conversations/{conversationId}/Communications`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "Communication",
    "ContentTranscriptionTranscription",
    "ConversationsV2Channel",
    "ConversationsV2ContentTranscriptionTranscription",
    "ConversationsV2ContentTranscriptionTranscriptionWords",
    "ConversationsV2ParticipantAddress",
    "ConversationsV2RecipientDeliveryStatus",
    "CreateCommunication",
    "CreateCommunicationInConversationRequestAuthor",
    "CreateCommunicationInConversationRequestContent",
    "CreateCommunicationInConversationRequestRecipients",
    "FetchCommunication",
    "ListCommunication",
    "ListCommunicationByConversation200ResponseCommunicationsContent",
    "ListCommunicationByConversation200ResponseCommunicationsRecipients",
]


ConversationsV2Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "VIDEO"] | str
ConversationsV2RecipientDeliveryStatus: TypeAlias = (
    Literal["INITIATED", "IN_PROGRESS", "DELIVERED", "READ", "COMPLETED", "FAILED"] | str
)


@record(kw_only=True)
class ConversationsV2ParticipantAddress(Resource):
    """``ConversationsV2ParticipantAddress``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    channel: ConversationsV2Channel | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    participant_id: str | None = None
    """ID of the participant in the conversation."""
    __fields__ = "address channel:enum.ConversationsV2Channel participantId"


@record(kw_only=True)
class ConversationsV2ContentTranscriptionTranscriptionWords(Resource):
    """``ConversationsV2ContentTranscriptionTranscriptionWords``, as received."""

    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    start_time: dt.datetime | None = None
    """When the word begins within the audio."""
    text: str | None = None
    """The spoken word."""
    __fields__ = "endTime:date-time startTime:date-time text"


@record(kw_only=True)
class ConversationsV2ContentTranscriptionTranscription(Resource):
    """``ConversationsV2ContentTranscriptionTranscription``, as received."""

    channel: int | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    confidence: Decimal | None = None
    """How sure the transcription is of the text, 0 to 1."""
    engine: str | None = None
    """Speech recognition engine that made the transcription."""
    words: tuple[ConversationsV2ContentTranscriptionTranscriptionWords, ...] | None = None
    """Single words with start and end times, in order."""
    __fields__ = (
        "channel:integer confidence:number engine words:ConversationsV2ContentTranscriptionTranscriptionWords[]"
    )


@record(kw_only=True)
class ListCommunicationByConversation200ResponseCommunicationsContent(Resource):
    """``ListCommunicationByConversation200ResponseCommunicationsContent``, as received."""

    text: str | None = None
    """The text itself."""
    transcription: ConversationsV2ContentTranscriptionTranscription | None = None
    """The transcribed speech and its details."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "text transcription:ConversationsV2ContentTranscriptionTranscription type"


@record(kw_only=True)
class ListCommunicationByConversation200ResponseCommunicationsRecipients(Resource):
    """``ListCommunicationByConversation200ResponseCommunicationsRecipients``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    channel: ConversationsV2Channel | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    delivery_status: ConversationsV2RecipientDeliveryStatus | None = None
    """How far delivery to this recipient has got."""
    participant_id: str | None = None
    """ID of the participant in the conversation."""
    __fields__ = (
        "address channel:enum.ConversationsV2Channel deliveryStatus:enum.ConversationsV2RecipientDeliveryStatus "
        "participantId"
    )


@record(kw_only=True)
class Communication(Resource):
    """``conversations.v2.communication``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    author: ConversationsV2ParticipantAddress | None = None
    """The participant who wrote it, with address and channel."""
    channel_id: str | None = None
    """Id of the call, message or session on its channel, such as a call SID (CA…)."""
    content: ListCommunicationByConversation200ResponseCommunicationsContent | None = None
    """What was said or sent: text, or a transcription."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    occurred_at: dt.datetime | None = None
    """When the communication took place, UTC."""
    recipients: tuple[ListCommunicationByConversation200ResponseCommunicationsRecipients, ...] | None = None
    """Those the communication goes or went to, each with address, channel and participant."""
    resource_id: str | None = None
    """ID of the Twilio resource behind the communication, such as a message or call SID."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId author:ConversationsV2ParticipantAddress channelId "
        "content:ListCommunicationByConversation200ResponseCommunicationsContent conversationId "
        "createdAt:date-time id occurredAt:date-time "
        "recipients:ListCommunicationByConversation200ResponseCommunicationsRecipients[] resourceId "
        "updatedAt:date-time"
    )


@record(kw_only=True)
class CreateCommunicationInConversationRequestAuthor(Resource):
    """``CreateCommunicationInConversationRequestAuthor``, as sent."""

    address: str
    """Address of the party on its channel, such as an E.164 number."""
    channel: str
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    participant_id: str | Unset = UNSET
    """ID of the participant in the conversation."""
    __fields__ = "address* channel* participantId"


@record(kw_only=True)
class ContentTranscriptionTranscription(Resource):
    """``ContentTranscriptionTranscription``, as sent."""

    channel: int | Unset = UNSET
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    confidence: Decimal | float | Unset = UNSET
    """How sure the transcription is of the text, 0 to 1."""
    engine: str | Unset = UNSET
    """Speech recognition engine that made the transcription."""
    __fields__ = "channel:integer confidence:number engine"


@record(kw_only=True)
class CreateCommunicationInConversationRequestContent(Resource):
    """``CreateCommunicationInConversationRequestContent``, as sent."""

    text: str
    """The text itself."""
    type: str
    """Kind of resource."""
    transcription: ContentTranscriptionTranscription | Mapping[str, Any] | Unset = UNSET
    """The transcribed speech and its details."""
    __fields__ = "text* type* transcription:ContentTranscriptionTranscription"


@record(kw_only=True)
class CreateCommunicationInConversationRequestRecipients(Resource):
    """``CreateCommunicationInConversationRequestRecipients``, as sent."""

    address: str
    """Address of the party on its channel, such as an E.164 number."""
    channel: str
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    participant_id: str | Unset = UNSET
    """ID of the participant in the conversation."""
    __fields__ = "address* channel* participantId"


@record(kw_only=True)
class CreateCommunication(ops.Operation["Communication"]):
    """Create a communication.

    ``POST /v2/Conversations/{conversationId}/Communications`` returns `Communication`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    author: CreateCommunicationInConversationRequestAuthor | Mapping[str, Any]
    """The participant who wrote it, with address and channel."""
    content: CreateCommunicationInConversationRequestContent | Mapping[str, Any]
    """What was said or sent: text, or a transcription."""
    recipients: Iterable[CreateCommunicationInConversationRequestRecipients | Mapping[str, Any]]
    """Those the communication goes or went to, each with address, channel and participant."""
    channel_id: str | Unset = UNSET
    """Id of the call, message or session on its channel, such as a call SID (CA…)."""
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    """When the communication took place, UTC."""
    resource_id: str | Unset = UNSET
    """ID of the Twilio resource behind the communication, such as a message or call SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications",
        path="conversationId*",
        json=(
            "author:CreateCommunicationInConversationRequestAuthor* channelId "
            "content:CreateCommunicationInConversationRequestContent* occurredAt:date-time "
            "recipients:CreateCommunicationInConversationRequestRecipients[]* resourceId"
        ),
        content_type="application/json",
        result="Communication",
        success=(201,),
    )


@record(kw_only=True)
class FetchCommunication(ops.Operation["Communication"]):
    """Fetch a communication.

    ``GET /v2/Conversations/{conversationId}/Communications/{id}`` returns `Communication`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications/{id}",
        path="conversationId* id*",
        result="Communication",
    )


@record(kw_only=True)
class ListCommunication(ops.PageOperation["Communication"]):
    """List communications.

    ``GET /v2/Conversations/{conversationId}/Communications`` returns a `Page` of `Communication`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    channel_id: str | None = None
    """Keep only communications with this channel id, such as a call SID (CA…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications",
        path="conversationId*",
        query="channelId pageSize:integer pageToken",
        result="Communication",
        items="communications",
        paging="page-token",
        largest_page=50,
    )
