# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Conversations/{conversationId}/Participants`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateConversationWithConfigRequestParticipantsAddresses",
    "CreateParticipant",
    "FetchParticipant",
    "ListParticipant",
    "Participant",
    "UpdateParticipant",
]


@record(kw_only=True)
class CreateConversationWithConfigRequestParticipantsAddresses(Resource):
    """``CreateConversationWithConfigRequestParticipantsAddresses``, as sent."""

    address: str
    """Address of the party on its channel, such as an E.164 number."""
    channel: str
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    channel_id: str | Unset = UNSET
    """Id of the call, message or session on its channel, such as a call SID (CA…)."""
    __fields__ = "address* channel* channelId"


@record(kw_only=True)
class Participant(Resource):
    """``conversations.v2.participant``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    addresses: tuple[ConversationsV2Address, ...] | None = None
    """Addresses the participant uses, each with its channel."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the conversation, participant or configuration, for people."""
    profile_id: str | None = None
    """ID of the participant's profile in the memory store."""
    type: ConversationsV2ParticipantType | None = None
    """Kind of resource."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId addresses:ConversationsV2Address[] conversationId createdAt:date-time id name profileId "
        "type:enum.ConversationsV2ParticipantType updatedAt:date-time"
    )


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """Create a participant.

    ``POST /v2/Conversations/{conversationId}/Participants`` returns `Participant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]]
    """Addresses the participant uses, each with its channel."""
    name: str | Unset = UNSET
    """Name of the conversation, participant or configuration, for people."""
    profile_id: str | Unset = UNSET
    """ID of the participant's profile in the memory store."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants",
        path="conversationId*",
        json="addresses:CreateConversationWithConfigRequestParticipantsAddresses[]* name profileId type",
        content_type="application/json",
        result="Participant",
        success=(201,),
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """Fetch a participant.

    ``GET /v2/Conversations/{conversationId}/Participants/{id}`` returns `Participant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants/{id}",
        path="conversationId* id*",
        result="Participant",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """List participants.

    ``GET /v2/Conversations/{conversationId}/Participants`` returns a `Page` of `Participant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants",
        path="conversationId*",
        query="pageSize:integer pageToken",
        result="Participant",
        items="participants",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateParticipant(ops.Operation["Participant"]):
    """Update a participant.

    ``PUT /v2/Conversations/{conversationId}/Participants/{id}`` returns `Participant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_id: str = attrs.field(kw_only=False)
    """Id of the conversation."""
    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]] | Unset = UNSET
    """Addresses the participant uses, each with its channel."""
    name: str | Unset = UNSET
    """Name of the conversation, participant or configuration, for people."""
    profile_id: str | Unset = UNSET
    """ID of the participant's profile in the memory store."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "PUT https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants/{id}",
        path="conversationId* id*",
        json="addresses:CreateConversationWithConfigRequestParticipantsAddresses[] name profileId type",
        content_type="application/json",
        result="Participant",
    )


from twilio_fp.rest.conversations.v2.conversations import ConversationsV2Address, ConversationsV2ParticipantType
