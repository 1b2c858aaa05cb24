# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` of chat v1."""

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


@record(kw_only=True)
class Message(Resource):
    """``chat.v1.service.channel.message``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    body: str | None = None
    """Text of the message."""
    channel_sid: str | None = None
    """SID of the channel (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    from_: str | None = None
    """Identity of the message's author; default system."""
    index: int | None = None
    """Position of the message in the channel, in order of sending; numbers may be skipped."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    to: str | None = None
    """SID of the channel the message was sent to, CH…."""
    url: str | None = None
    """Absolute URL of the resource."""
    was_edited: bool | None = None
    """Whether the message was changed after it was sent."""
    __fields__ = (
        "account_sid attributes!! body!! channel_sid date_created:date-time date_updated:date-time from! "
        "index:integer service_sid sid to url was_edited:boolean"
    )


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """Create a message.

    ``POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    body: str
    """Text of the message."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    from_: str | None = None
    """Identity of the message's author; default system."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        form="Attributes:json-text Body* From",
        result="Message",
        success=(201,),
        bounds="service_sid:IS channel_sid:CH",
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """Delete a message.

    ``DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS channel_sid:CH sid:IM",
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """Fetch a message.

    ``GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Message",
        bounds="service_sid:IS channel_sid:CH sid:IM",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """List messages.

    ``GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` returns a `Page` of `Message`.
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
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        query="Order:enum.MessageEnumOrderType PageSize:integer Page:integer PageToken",
        result="Message",
        items="messages",
        paging="meta",
        bounds="service_sid:IS channel_sid:CH",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """Update a message.

    ``POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` returns `Message`.
    Source: https://www.twilio.com/docs/chat/rest/message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    body: str | None = None
    """Text of the message."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        form="Attributes:json-text Body",
        result="Message",
        bounds="service_sid:IS channel_sid:CH sid:IM",
    )
