# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Users/{UserSid}/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UserConversationEnumNotificationLevel: TypeAlias = Literal["default", "muted"] | str
UserConversationEnumState: TypeAlias = Literal["inactive", "active", "closed"] | str


@record(kw_only=True)
class UserConversation(Resource):
    """``conversations.v1.user.user_conversation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    conversation_state: UserConversationEnumState | None = None
    """State of the conversation: inactive, active or closed."""
    created_by: str | None = None
    """Identity of who made the conversation; `system` when made by the API."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    last_read_message_index: int | None = None
    """Index of the last message the participant has read in the conversation; empty if none."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    notification_level: UserConversationEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""
    participant_sid: str | None = None
    """SID, MB…, of the conversation's participant."""
    timers: Any = None
    """When the conversation will turn inactive and closed, a JSON object of dates."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    unread_messages_count: int | None = None
    """How many messages the user has not read; null when no read position is set."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """User, as SID (US…) or identity."""
    __fields__ = (
        "account_sid attributes!! chat_service_sid conversation_sid "
        "conversation_state:enum.UserConversationEnumState created_by date_created:date-time "
        "date_updated:date-time friendly_name! last_read_message_index:integer links:string{} "
        "notification_level:enum.UserConversationEnumNotificationLevel participant_sid timers:json unique_name! "
        "unread_messages_count:integer url user_sid"
    )


@record(kw_only=True)
class DeleteUserConversation(ops.Operation[None]):
    """Delete a user conversation.

    ``DELETE /v1/Users/{UserSid}/Conversations/{ConversationSid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
        path="UserSid* ConversationSid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchUserConversation(ops.Operation["UserConversation"]):
    """Fetch a user conversation.

    ``GET /v1/Users/{UserSid}/Conversations/{ConversationSid}`` returns `UserConversation`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
        path="UserSid* ConversationSid*",
        result="UserConversation",
    )


@record(kw_only=True)
class ListUserConversation(ops.PageOperation["UserConversation"]):
    """List user conversations.

    ``GET /v1/Users/{UserSid}/Conversations`` returns a `Page` of `UserConversation`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Users/{UserSid}/Conversations",
        path="UserSid*",
        query="PageSize:integer Page:integer PageToken",
        result="UserConversation",
        items="conversations",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateUserConversation(ops.Operation["UserConversation"]):
    """Update a user conversation.

    ``POST /v1/Users/{UserSid}/Conversations/{ConversationSid}`` returns `UserConversation`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    last_read_message_index: int | None = None
    """Index of the last message the participant has read in the conversation; empty if none."""
    last_read_timestamp: dt.datetime | dt.date | str | None = None
    """When the participant last read a message in the conversation, UTC, ISO 8601."""
    notification_level: UserConversationEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Users/{UserSid}/Conversations/{ConversationSid}",
        path="UserSid* ConversationSid*",
        form=(
            "LastReadMessageIndex:integer LastReadTimestamp:date-time "
            "NotificationLevel:enum.UserConversationEnumNotificationLevel"
        ),
        result="UserConversation",
    )
