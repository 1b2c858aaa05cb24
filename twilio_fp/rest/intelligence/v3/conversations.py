# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/Conversations`` of intelligence v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

Channel: TypeAlias = Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"] | str
ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str
ListConversationChannelsItem: TypeAlias = (
    Literal["VOICE", "SMS", "RCS", "EMAIL", "WHATSAPP", "CHAT", "API", "SYSTEM"] | str
)
ListConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str


@record(kw_only=True)
class Participant(Resource):
    """``Participant``, as received."""

    address_values: tuple[str, ...] | None = None
    """Addresses the participant used in the conversation, such as E.164 numbers."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "addressValues:string[] id name type"


@record(kw_only=True)
class ConversationListItem(Resource):
    """``ConversationListItem``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    channel_ids: tuple[str, ...] | None = None
    """Ids of the calls, messages or sessions that the conversation is made of."""
    channels: tuple[Channel, ...] | None = None
    """Channels used, such as SMS, VOICE or WHATSAPP."""
    conversation_configuration_id: str | None = None
    """Id of the conversation configuration, conv_configuration_…."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    name: str | None = None
    """Name for people to tell it by."""
    operator_result_ids: tuple[str, ...] | None = None
    """IDs of the operator results the conversation has."""
    participants: tuple[Participant, ...] | None = None
    """Participants of the analyzed conversation, each with type and profile."""
    status: ConversationStatus = ""
    """Where the resource stands in its life cycle."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId channelIds:string[] channels:enum.Channel[] conversationConfigurationId createdAt:date-time id "
        "intelligenceConfigurationIds:string[] name operatorResultIds:string[] participants:Participant[] "
        "status:enum.ConversationStatus updatedAt:date-time"
    )


@record(kw_only=True)
class Content(Resource):
    """``Content``, as received."""

    text: str | None = None
    """The text itself."""
    __fields__ = "text"


@record(kw_only=True)
class Communication(Resource):
    """``Communication``, as received."""

    content: Content | None = None
    """The content itself, as text."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    participant_id: str | None = None
    """ID of the participant in the conversation."""
    __fields__ = "content:Content createdAt:date-time id participantId"


@record(kw_only=True)
class FetchConversation200Response(Resource):
    """``FetchConversation200Response``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    channel_ids: tuple[str, ...] | None = None
    """Ids of the calls, messages or sessions that the conversation is made of."""
    channels: tuple[Channel, ...] | None = None
    """Channels used, such as SMS, VOICE or WHATSAPP."""
    communications: tuple[Communication, ...] | None = None
    """The messages and utterances, in order."""
    conversation_configuration_id: str | None = None
    """Id of the conversation configuration, conv_configuration_…."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    name: str | None = None
    """Name for people to tell it by."""
    operator_result_ids: tuple[str, ...] | None = None
    """IDs of the operator results the conversation has."""
    participants: tuple[Participant, ...] | None = None
    """Participants of the analyzed conversation, each with type and profile."""
    status: ConversationStatus = ""
    """Where the resource stands in its life cycle."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId channelIds:string[] channels:enum.Channel[] communications:Communication[] "
        "conversationConfigurationId createdAt:date-time id intelligenceConfigurationIds:string[] name "
        "operatorResultIds:string[] participants:Participant[] status:enum.ConversationStatus updatedAt:date-time"
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["FetchConversation200Response"]):
    """Fetch a conversation.

    ``GET /v3/Conversations/{id}`` returns `FetchConversation200Response`.
    Source: https://www.twilio.com/docs/api/intelligence/conversations
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/Conversations/{id}",
        path="id*",
        result="FetchConversation200Response",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["ConversationListItem"]):
    """List conversations.

    ``GET /v3/Conversations`` returns a `Page` of `ConversationListItem`.
    Source: https://www.twilio.com/docs/api/intelligence/conversations
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    created_at_before: dt.datetime | dt.date | str | None = None
    """Keep only conversations created before this time, UTC."""
    created_at_after: dt.datetime | dt.date | str | None = None
    """Keep only conversations created after this time, UTC."""
    status: ListConversationStatus | None = None
    """Where the resource stands in its life cycle."""
    channel_id: str | None = None
    """Keep only conversations with this channel id, such as a call SID (CA…)."""
    channels: str | Iterable[ListConversationChannelsItem] | None = None
    """Keep only conversations on these channels."""
    conversation_configuration_id: str | None = None
    """Keep only conversations under this conversation configuration."""
    intelligence_configuration_ids: str | Iterable[str] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    operator_ids: str | Iterable[str] | None = None
    """Only conversations that these operators ran on."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v3/Conversations",
        query=(
            "pageSize:integer pageToken createdAtBefore:date-time createdAtAfter:date-time "
            "status:enum.ListConversationStatus channelId channels:enum.ListConversationChannelsItem[] "
            "conversationConfigurationId intelligenceConfigurationIds:string[] operatorIds:string[]"
        ),
        result="ConversationListItem",
        items="items",
        paging="page-token",
        largest_page=50,
    )
