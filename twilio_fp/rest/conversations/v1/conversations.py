# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ConversationEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"] | str
ConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Conversation(Resource):
    """``conversations.v1.conversation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings: Any = None
    """Default addresses of the conversation, such as the email address and name it sends from."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name of the conversation, up to 256 characters."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    sid: str = ""
    """SID of the conversation, CH…."""
    state: ConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers: Any = None
    """When the conversation will turn inactive and closed, a JSON object of dates."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! bindings:json chat_service_sid date_created:date-time date_updated:date-time "
        "friendly_name! links:string{} messaging_service_sid sid state:enum.ConversationEnumState timers:json "
        "unique_name! url"
    )


@record(kw_only=True)
class CreateConversation(ops.Operation["Conversation"]):
    """Create a conversation.

    ``POST /v1/Conversations`` returns `Conversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings_email_address: str | None = None
    """Email address that the conversation's emails are sent from by default."""
    bindings_email_name: str | None = None
    """Name shown as the sender of the conversation's emails by default."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name for the conversation, up to 256 characters."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    state: ConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers_closed: str | None = None
    """ISO 8601 duration without activity until the conversation closes, such as P1D; at least 10 minutes."""
    timers_inactive: str | None = None
    """ISO 8601 duration without activity until the conversation turns inactive, such as PT1H; at least 1 minute."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ConversationEnumState Timers.Closed "
            "Timers.Inactive UniqueName"
        ),
        result="Conversation",
        success=(201,),
        bounds="messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteConversation(ops.Operation[None]):
    """Delete a conversation.

    ``DELETE /v1/Conversations/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["Conversation"]):
    """Fetch a conversation.

    ``GET /v1/Conversations/{Sid}`` returns `Conversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        result="Conversation",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["Conversation"]):
    """List conversations.

    ``GET /v1/Conversations`` returns a `Page` of `Conversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    start_date: str | None = None
    """Return conversations from this date on, UTC."""
    end_date: str | None = None
    """Only conversations created up to this date, as YYYY-MM-DD."""
    state: ConversationEnumState | None = None
    """Return only conversations that are active, inactive or closed."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations",
        query="StartDate EndDate State:enum.ConversationEnumState PageSize:integer Page:integer PageToken",
        result="Conversation",
        items="conversations",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateConversation(ops.Operation["Conversation"]):
    """Update a conversation.

    ``POST /v1/Conversations/{Sid}`` returns `Conversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings_email_address: str | None = None
    """Email address that the conversation's emails are sent from by default."""
    bindings_email_name: str | None = None
    """Name shown as the sender of the conversation's emails by default."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    state: ConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers_closed: str | None = None
    """ISO 8601 duration without activity until the conversation closes, such as P1D; at least 10 minutes."""
    timers_inactive: str | None = None
    """ISO 8601 duration without activity until the conversation turns inactive, such as PT1H; at least 1 minute."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ConversationEnumState Timers.Closed "
            "Timers.Inactive UniqueName"
        ),
        result="Conversation",
        bounds="messaging_service_sid:MG",
    )
