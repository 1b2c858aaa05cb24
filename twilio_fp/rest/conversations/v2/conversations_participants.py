"""``/v2/Conversations/{conversationId}/Participants`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``CreateConversationWithConfigRequestParticipantsAddresses``, as it is sent."""

    address: str
    channel: str
    channel_id: str | Unset = UNSET

    __fields__ = "channelId"


@record(kw_only=True)
class Participant(Resource):
    """``conversations.v2.participant``, as it is received."""

    account_id: str | None = None
    addresses: tuple[ConversationsV2Address, ...] | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    name: str | None = None
    profile_id: str | None = None
    type: ConversationsV2ParticipantType | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "accountId conversationId createdAt profileId type:enum.ConversationsV2ParticipantType updatedAt"


@record(kw_only=True)
class CreateParticipant(ops.Operation["Participant"]):
    """``POST /v2/Conversations/{conversationId}/Participants`` answers 201 with `Participant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]]
    name: str | Unset = UNSET
    profile_id: str | Unset = UNSET
    type: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants",
        json="profileId",
    )


@record(kw_only=True)
class FetchParticipant(ops.Operation["Participant"]):
    """``GET /v2/Conversations/{conversationId}/Participants/{id}`` answers 200 with `Participant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants/{id}",
    )


@record(kw_only=True)
class ListParticipant(ops.PageOperation["Participant"]):
    """``GET /v2/Conversations/{conversationId}/Participants`` answers 200 with a `Page` of `Participant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants",
        query="pageSize pageToken",
        items="participants",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateParticipant(ops.Operation["Participant"]):
    """``PUT /v2/Conversations/{conversationId}/Participants/{id}`` answers 200 with `Participant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)
    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]] | Unset = UNSET
    name: str | Unset = UNSET
    profile_id: str | Unset = UNSET
    type: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://conversations.twilio.com/v2/Conversations/{conversationId}/Participants/{id}",
        json="profileId",
    )


from twilio_fp.rest.conversations.v2.conversations import ConversationsV2Address, ConversationsV2ParticipantType
