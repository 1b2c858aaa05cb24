"""``/v2/Conversations/{conversationId}/Communications`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``ConversationsV2ParticipantAddress``, as it is received."""

    address: str | None = None
    channel: ConversationsV2Channel | None = None
    participant_id: str | None = None

    __fields__ = "participantId"


@record(kw_only=True)
class ConversationsV2ContentTranscriptionTranscriptionWords(Resource):
    """``ConversationsV2ContentTranscriptionTranscriptionWords``, as it is received."""

    end_time: dt.datetime | None = None
    start_time: dt.datetime | None = None
    text: str | None = None

    __fields__ = "endTime startTime"


@record(kw_only=True)
class ConversationsV2ContentTranscriptionTranscription(Resource):
    """``ConversationsV2ContentTranscriptionTranscription``, as it is received."""

    channel: int | None = None
    confidence: Decimal | None = None
    engine: str | None = None
    words: tuple[ConversationsV2ContentTranscriptionTranscriptionWords, ...] | None = None


@record(kw_only=True)
class ListCommunicationByConversation200ResponseCommunicationsContent(Resource):
    """``ListCommunicationByConversation200ResponseCommunicationsContent``, as it is received."""

    text: str | None = None
    transcription: ConversationsV2ContentTranscriptionTranscription | None = None
    type: str | None = None


@record(kw_only=True)
class ListCommunicationByConversation200ResponseCommunicationsRecipients(Resource):
    """``ListCommunicationByConversation200ResponseCommunicationsRecipients``, as it is received."""

    address: str | None = None
    channel: ConversationsV2Channel | None = None
    delivery_status: ConversationsV2RecipientDeliveryStatus | None = None
    participant_id: str | None = None

    __fields__ = "deliveryStatus participantId"


@record(kw_only=True)
class Communication(Resource):
    """``conversations.v2.communication``, as it is received."""

    account_id: str | None = None
    author: ConversationsV2ParticipantAddress | None = None
    channel_id: str | None = None
    content: ListCommunicationByConversation200ResponseCommunicationsContent | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    occurred_at: dt.datetime | None = None
    recipients: tuple[ListCommunicationByConversation200ResponseCommunicationsRecipients, ...] | None = None
    resource_id: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "accountId channelId conversationId createdAt occurredAt resourceId updatedAt"


@record(kw_only=True)
class CreateCommunicationInConversationRequestAuthor(Resource):
    """``CreateCommunicationInConversationRequestAuthor``, as it is sent."""

    address: str
    channel: str
    participant_id: str | Unset = UNSET

    __fields__ = "participantId"


@record(kw_only=True)
class ContentTranscriptionTranscription(Resource):
    """``ContentTranscriptionTranscription``, as it is sent."""

    channel: int | Unset = UNSET
    confidence: Decimal | float | Unset = UNSET
    engine: str | Unset = UNSET


@record(kw_only=True)
class CreateCommunicationInConversationRequestContent(Resource):
    """``CreateCommunicationInConversationRequestContent``, as it is sent."""

    text: str
    type: str
    transcription: ContentTranscriptionTranscription | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class CreateCommunicationInConversationRequestRecipients(Resource):
    """``CreateCommunicationInConversationRequestRecipients``, as it is sent."""

    address: str
    channel: str
    participant_id: str | Unset = UNSET

    __fields__ = "participantId"


@record(kw_only=True)
class CreateCommunication(ops.Operation["Communication"]):
    """``POST /v2/Conversations/{conversationId}/Communications`` answers 201 with `Communication`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    author: CreateCommunicationInConversationRequestAuthor | Mapping[str, Any]
    content: CreateCommunicationInConversationRequestContent | Mapping[str, Any]
    recipients: Iterable[CreateCommunicationInConversationRequestRecipients | Mapping[str, Any]]
    channel_id: str | Unset = UNSET
    occurred_at: dt.datetime | dt.date | str | Unset = UNSET
    resource_id: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications",
        json="channelId occurredAt resourceId",
    )


@record(kw_only=True)
class FetchCommunication(ops.Operation["Communication"]):
    """``GET /v2/Conversations/{conversationId}/Communications/{id}`` answers 200 with `Communication`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications/{id}",
    )


@record(kw_only=True)
class ListCommunication(ops.PageOperation["Communication"]):
    """``GET /v2/Conversations/{conversationId}/Communications`` answers 200 with a `Page` of `Communication`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    channel_id: str | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Communications",
        query="channelId pageSize pageToken",
        items="communications",
        paging="page-token",
        largest_page=50,
    )
