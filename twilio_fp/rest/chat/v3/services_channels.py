# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/Services/{ServiceSid}/Channels/{Sid}`` of chat v3."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ChannelEnumChannelType: TypeAlias = Literal["public", "private"] | str
ChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Channel(Resource):
    """``chat.v3.channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    members_count: int | None = None
    """How many members the channel has."""
    messages_count: int | None = None
    """How many messages the channel holds."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    service_sid: str | None = None
    """SID of the service that owns the resource; the prefix depends on the product."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: ChannelEnumChannelType | None = None
    """Kind of resource."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! created_by! date_created:date-time date_updated:date-time friendly_name! "
        "members_count:integer messages_count:integer messaging_service_sid service_sid sid "
        "type:enum.ChannelEnumChannelType unique_name! url"
    )


@record(kw_only=True)
class UpdateChannel(ops.Operation["Channel"]):
    """Update a channel.

    ``POST /v3/Services/{ServiceSid}/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the service that owns the resource; the prefix depends on the product."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    type: ChannelEnumChannelType | None = None
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v3/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ChannelEnumWebhookEnabledType",
        form="MessagingServiceSid Type:enum.ChannelEnumChannelType",
        result="Channel",
        bounds="service_sid:IS messaging_service_sid:MG",
    )
