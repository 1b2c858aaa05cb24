# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ParticipantConversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ParticipantConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"] | str


@record(kw_only=True)
class ParticipantConversation(Resource):
    """``conversations.v1.participant_conversation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    conversation_attributes: str | None = None
    """Your own data on the conversation, JSON object as text; {} when none is set."""
    conversation_created_by: str | None = None
    """Identity of who made the conversation; `system` when made by the API."""
    conversation_date_created: dt.datetime | None = None
    """When the conversation was created, UTC."""
    conversation_date_updated: dt.datetime | None = None
    """When the conversation was last changed, UTC."""
    conversation_friendly_name: str | None = None
    """Name you gave the conversation, up to 256 characters."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    conversation_state: ParticipantConversationEnumState | None = None
    """State of the conversation: inactive, active or closed."""
    conversation_timers: Any = None
    """When the conversation will become inactive and be closed, as dates in UTC."""
    conversation_unique_name: str | None = None
    """Unique name you gave the conversation; usable in place of its SID."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    participant_identity: str | None = None
    """Your own name for the user the participant is; none for SMS and chat-app participants."""
    participant_messaging_binding: Any = None
    """How the participant is reached outside chat: type, address and proxy address, as a JSON object; none for chat
    users."""
    participant_sid: str | None = None
    """SID, MB…, of the conversation's participant."""
    participant_user_sid: str | None = None
    """SID, US…, of the participant's user; none for participants reached by messaging."""
    __fields__ = (
        "account_sid chat_service_sid conversation_attributes!! conversation_created_by "
        "conversation_date_created:date-time conversation_date_updated:date-time conversation_friendly_name! "
        "conversation_sid conversation_state:enum.ParticipantConversationEnumState conversation_timers:json "
        "conversation_unique_name! links:string{} participant_identity! participant_messaging_binding:json! "
        "participant_sid participant_user_sid"
    )


@record(kw_only=True)
class ListParticipantConversation(ops.PageOperation["ParticipantConversation"]):
    """List participant conversations.

    ``GET /v1/ParticipantConversations`` returns a `Page` of `ParticipantConversation`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    address: str | None = None
    """Address of a non-chat participant to look for, such as +15558675310. Give this or `identity`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/ParticipantConversations",
        query="Identity Address PageSize:integer Page:integer PageToken",
        result="ParticipantConversation",
        items="conversations",
        paging="meta",
        largest_page=50,
    )
