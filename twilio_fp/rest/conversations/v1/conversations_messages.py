# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conversations/{ConversationSid}/Messages`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
ConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ConversationMessage(Resource):
    """``conversations.v1.conversation.conversation_message``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    author: str | None = None
    """Identity of who wrote the message. Leave out for `system`."""
    body: str | None = None
    """Text of the message, up to 1,600 characters."""
    content_sid: str | None = None
    """SID of the content template (HX…) that the message is made from."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    delivery: Any = None
    """Counts of delivery outcomes (sent, delivered, read, failed, undelivered) over the message's recipients."""
    index: int | None = None
    """Position of the message in the conversation, in order of sending; numbers may be skipped."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media: tuple[Any, ...] | None = None
    """Files attached to the message, as a list of JSON objects with SID, content type, size in bytes and file name."""
    participant_sid: str | None = None
    """SID, MB…, of the conversation's participant."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! author! body!! content_sid conversation_sid date_created:date-time "
        "date_updated:date-time delivery:json index:integer links:string{} media:json[]! participant_sid sid url"
    )


@record(kw_only=True)
class CreateConversationMessage(ops.Operation["ConversationMessage"]):
    """Create a conversation message.

    ``POST /v1/Conversations/{ConversationSid}/Messages`` returns `ConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    author: str | None = None
    """Identity of who wrote the message. Leave out for `system`."""
    body: str | None = None
    """Text of the message, up to 1,600 characters."""
    content_sid: str | None = None
    """SID of the content template (HX…) that the message is made from."""
    content_variables: str | Mapping[str, Any] | SupportsPayload | None = None
    """Values for the template's variables, JSON object as text, such as {"1": "Ann"}. Leave out for the template's
    defaults."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    media_sid: str | None = None
    """SID, ME…, of an uploaded file to attach to the message."""
    subject: str | None = None
    """Subject of the message, used when it goes out by email; up to 256 characters."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages",
        path="ConversationSid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationMessageEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Author Body ContentSid ContentVariables:json-text DateCreated:date-time "
            "DateUpdated:date-time MediaSid Subject"
        ),
        result="ConversationMessage",
        success=(201,),
        bounds="content_sid:HX media_sid:ME",
    )


@record(kw_only=True)
class DeleteConversationMessage(ops.Operation[None]):
    """Delete a conversation message.

    ``DELETE /v1/Conversations/{ConversationSid}/Messages/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationMessageEnumWebhookEnabledType",
        result="",
        success=(204,),
        bounds="sid:IM",
    )


@record(kw_only=True)
class FetchConversationMessage(ops.Operation["ConversationMessage"]):
    """Fetch a conversation message.

    ``GET /v1/Conversations/{ConversationSid}/Messages/{Sid}`` returns `ConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ConversationSid* Sid*",
        result="ConversationMessage",
        bounds="sid:IM",
    )


@record(kw_only=True)
class ListConversationMessage(ops.PageOperation["ConversationMessage"]):
    """List conversation messages.

    ``GET /v1/Conversations/{ConversationSid}/Messages`` returns a `Page` of `ConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    order: ConversationMessageEnumOrderType | None = None
    """Sort order by age or index: `asc` (default) for oldest first, `desc` for newest first."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages",
        path="ConversationSid*",
        query="Order:enum.ConversationMessageEnumOrderType PageSize:integer Page:integer PageToken",
        result="ConversationMessage",
        items="messages",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateConversationMessage(ops.Operation["ConversationMessage"]):
    """Update a conversation message.

    ``POST /v1/Conversations/{ConversationSid}/Messages/{Sid}`` returns `ConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    author: str | None = None
    """Identity of who wrote the message. Leave out for `system`."""
    body: str | None = None
    """Text of the message, up to 1,600 characters."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    subject: str | None = None
    """Subject of the message, used when it goes out by email; up to 256 characters."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationMessageEnumWebhookEnabledType",
        form="Attributes:json-text Author Body DateCreated:date-time DateUpdated:date-time Subject",
        result="ConversationMessage",
        bounds="sid:IM",
    )
