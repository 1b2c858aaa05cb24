"""``/v1/Services/{ChatServiceSid}/ParticipantConversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceParticipantConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"] | str


@record(kw_only=True)
class ServiceParticipantConversation(Resource):
    """``conversations.v1.service.service_participant_conversation``, as it is received."""

    account_sid: str = ""
    chat_service_sid: str | None = None
    conversation_attributes: str | None = None
    conversation_created_by: str | None = None
    conversation_date_created: dt.datetime | None = None
    conversation_date_updated: dt.datetime | None = None
    conversation_friendly_name: str | None = None
    conversation_sid: str | None = None
    conversation_state: ServiceParticipantConversationEnumState | None = None
    conversation_timers: Any = None
    conversation_unique_name: str | None = None
    links: Mapping[str, str] | None = None
    participant_identity: str | None = None
    participant_messaging_binding: Any = None
    participant_sid: str | None = None
    participant_user_sid: str | None = None

    __fields__ = (
        "conversation_attributes!! conversation_friendly_name! conversation_unique_name! participant_identity! "
        "participant_messaging_binding!"
    )


@record(kw_only=True)
class ListServiceParticipantConversation(ops.PageOperation["ServiceParticipantConversation"]):
    """``GET /v1/Services/{ChatServiceSid}/ParticipantConversations`` answers 200 with a `Page` of `ServiceParticipantConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    identity: str | None = None
    address: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/ParticipantConversations",
        items="conversations",
        paging="meta",
        largest_page=50,
    )
