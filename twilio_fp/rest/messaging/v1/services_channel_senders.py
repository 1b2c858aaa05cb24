# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{MessagingServiceSid}/ChannelSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ChannelSender(Resource):
    """``messaging.v1.service.channel_sender``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    sender: str | None = None
    """Address of the channel sender, such as whatsapp:+15558675310."""
    sender_type: str | None = None
    """Channel the sender belongs to, such as WhatsApp or RCS."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid country_code date_created:date-time date_updated:date-time messaging_service_sid sender "
        "sender_type sid url"
    )


@record(kw_only=True)
class CreateChannelSender(ops.Operation["ChannelSender"]):
    """Create a channel sender.

    ``POST /v1/Services/{MessagingServiceSid}/ChannelSenders`` returns `ChannelSender`.
    Source: https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders",
        path="MessagingServiceSid*",
        form="Sid*",
        result="ChannelSender",
        success=(201,),
        bounds="messaging_service_sid:MG sid:XE",
    )


@record(kw_only=True)
class DeleteChannelSender(ops.Operation[None]):
    """Delete a channel sender.

    ``DELETE /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}",
        path="MessagingServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="messaging_service_sid:MG",
    )


@record(kw_only=True)
class FetchChannelSender(ops.Operation["ChannelSender"]):
    """Fetch a channel sender.

    ``GET /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}`` returns `ChannelSender`.
    Source: https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}",
        path="MessagingServiceSid* Sid*",
        result="ChannelSender",
        bounds="messaging_service_sid:MG",
    )


@record(kw_only=True)
class ListChannelSender(ops.PageOperation["ChannelSender"]):
    """List channel senders.

    ``GET /v1/Services/{MessagingServiceSid}/ChannelSenders`` returns a `Page` of `ChannelSender`.
    Source: https://www.twilio.com/docs/messaging/api/messaging-service-channelsender-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders",
        path="MessagingServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ChannelSender",
        items="senders",
        paging="meta",
        bounds="messaging_service_sid:MG",
    )
