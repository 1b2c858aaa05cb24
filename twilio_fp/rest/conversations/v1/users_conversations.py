"""``/v1/Users/{UserSid}/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UserConversationEnumNotificationLevel: TypeAlias = Literal["default", "muted"] | str
UserConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"] | str


@record(kw_only=True)
class UserConversation(Resource):
    """``conversations.v1.user.user_conversation``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    conversation_state: UserConversationEnumState | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    last_read_message_index: int | None = None
    links: Mapping[str, str] | None = None
    notification_level: UserConversationEnumNotificationLevel | None = None
    participant_sid: str | None = None
    timers: Any = None
    unique_name: str | None = None
    unread_messages_count: int | None = None
    url: str | None = None
    user_sid: str | None = None

    __fields__ = "attributes!! friendly_name! unique_name!"


@record(kw_only=True)
class DeleteUserConversation(ops.Operation[None]):
    """``DELETE /v1/Users/{UserSid}/Conversations/{ConversationSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    user_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
    )


@record(kw_only=True)
class FetchUserConversation(ops.Operation["UserConversation"]):
    """``GET /v1/Users/{UserSid}/Conversations/{ConversationSid}`` answers 200 with `UserConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    user_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
    )


@record(kw_only=True)
class ListUserConversation(ops.PageOperation["UserConversation"]):
    """``GET /v1/Users/{UserSid}/Conversations`` answers 200 with a `Page` of `UserConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    user_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Users/{UserSid}/Conversations",
        items="conversations",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateUserConversation(ops.Operation["UserConversation"]):
    """``POST /v1/Users/{UserSid}/Conversations/{ConversationSid}`` answers 200 with `UserConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    user_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    last_read_message_index: int | None = None
    last_read_timestamp: dt.datetime | dt.date | str | None = None
    notification_level: UserConversationEnumNotificationLevel | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
        form="",
    )
