"""``/v3/Conversations`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"] | str
ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str
ListConversationChannelsItem: TypeAlias = (
    Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"] | str
)
ListConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str


@record(kw_only=True)
class Participant(Resource):
    """``Participant``, as it is received."""

    address_values: tuple[str, ...] | None = None
    id: str | None = None
    name: str | None = None
    type: str | None = None

    __fields__ = "addressValues"


@record(kw_only=True)
class ConversationListItem(Resource):
    """``ConversationListItem``, as it is received."""

    account_id: str | None = None
    channel_ids: tuple[str, ...] | None = None
    channels: tuple[Channel, ...] | None = None
    conversation_configuration_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    name: str | None = None
    operator_result_ids: tuple[str, ...] | None = None
    participants: tuple[Participant, ...] | None = None
    status: ConversationStatus = ""
    updated_at: dt.datetime | None = None

    __fields__ = (
        "accountId channelIds conversationConfigurationId createdAt intelligenceConfigurationIds "
        "operatorResultIds updatedAt"
    )


@record(kw_only=True)
class Content(Resource):
    """``Content``, as it is received."""

    text: str | None = None


@record(kw_only=True)
class Communication(Resource):
    """``Communication``, as it is received."""

    content: Content | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    participant_id: str | None = None

    __fields__ = "createdAt participantId"


@record(kw_only=True)
class FetchConversation200Response(Resource):
    """``FetchConversation200Response``, as it is received."""

    account_id: str | None = None
    channel_ids: tuple[str, ...] | None = None
    channels: tuple[Channel, ...] | None = None
    communications: tuple[Communication, ...] | None = None
    conversation_configuration_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    name: str | None = None
    operator_result_ids: tuple[str, ...] | None = None
    participants: tuple[Participant, ...] | None = None
    status: ConversationStatus = ""
    updated_at: dt.datetime | None = None

    __fields__ = (
        "accountId channelIds conversationConfigurationId createdAt intelligenceConfigurationIds "
        "operatorResultIds updatedAt"
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["FetchConversation200Response"]):
    """``GET /v3/Conversations/{id}`` answers 200 with `FetchConversation200Response`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/Conversations/{id}",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["ConversationListItem"]):
    """``GET /v3/Conversations`` answers 200 with a `Page` of `ConversationListItem`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    page_size: int | None = None
    page_token: str | None = None
    created_at_before: dt.datetime | dt.date | str | None = None
    created_at_after: dt.datetime | dt.date | str | None = None
    status: ListConversationStatus | None = None
    channel_id: str | None = None
    channels: str | Iterable[ListConversationChannelsItem] | None = None
    conversation_configuration_id: str | None = None
    intelligence_configuration_ids: str | Iterable[str] | None = None
    operator_ids: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v3/Conversations",
        query=(
            "pageSize pageToken createdAtBefore createdAtAfter status channelId channels conversationConfigurationId "
            "intelligenceConfigurationIds operatorIds"
        ),
        items="items",
        paging="page-token",
        largest_page=50,
    )
