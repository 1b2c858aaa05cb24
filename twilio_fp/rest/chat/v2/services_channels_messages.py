# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

MessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
MessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Message(Resource):
    """``chat.v2.service.channel.message``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    body: str | None = None
    """Text of the message."""
    channel_sid: str | None = None
    """SID of the channel (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    from_: str | None = None
    """Identity of the message's author; default system."""
    index: int | None = None
    """Position of the message in the channel, in order of sending; numbers may be skipped."""
    last_updated_by: str | None = None
    """Identity of the user who last changed the message; on create or update, the one to record."""
    media: Any = None
    """The attached media, as a JSON object with SID, content type, size and file name; none if the message has no
    media."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    to: str | None = None
    """SID of the channel the message was sent to, CH…."""
    type: str | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    url: str | None = None
    """Absolute URL of the resource."""
    was_edited: bool | None = None
    """Whether the message was changed after it was sent."""
    __fields__ = (
        "account_sid attributes!! body!! channel_sid date_created:date-time date_updated:date-time from! "
        "index:integer last_updated_by! media:json! service_sid sid to type url was_edited:boolean"
    )


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """Create a message.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    body: str | None = None
    """Text of the message."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    from_: str | None = None
    """Identity of the message's author; default system."""
    last_updated_by: str | None = None
    """Identity of the user who last changed the message; on create or update, the one to record."""
    media_sid: str | None = None
    """SID, ME…, of an uploaded file to attach to the message."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        header="X-Twilio-Webhook-Enabled:enum.MessageEnumWebhookEnabledType",
        form="Attributes:json-text Body DateCreated:date-time DateUpdated:date-time From LastUpdatedBy MediaSid",
        result="Message",
        success=(201,),
        bounds="service_sid:IS media_sid:ME",
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """Delete a message.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MessageEnumWebhookEnabledType",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:IM",
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """Fetch a message.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Message",
        bounds="service_sid:IS sid:IM",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """List messages.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` returns a `Page` of `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    order: MessageEnumOrderType | None = None
    """Sort order by age or index: `asc` (default) for oldest first, `desc` for newest first."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        query="Order:enum.MessageEnumOrderType PageSize:integer Page:integer PageToken",
        result="Message",
        items="messages",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """Update a message.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    body: str | None = None
    """Text of the message."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    from_: str | None = None
    """Identity of the message's author; default system."""
    last_updated_by: str | None = None
    """Identity of the user who last changed the message; on create or update, the one to record."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MessageEnumWebhookEnabledType",
        form="Attributes:json-text Body DateCreated:date-time DateUpdated:date-time From LastUpdatedBy",
        result="Message",
        bounds="service_sid:IS sid:IM",
    )
