# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Channels`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ChannelEnumChannelType: TypeAlias = Literal["public", "private"] | str
ChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Channel(Resource):
    """``ip_messaging.v2.service.channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    members_count: int | None = None
    """How many members the channel has."""
    messages_count: int | None = None
    """How many messages the channel holds."""
    service_sid: str | None = None
    """SID of the IP Messaging service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: ChannelEnumChannelType | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes created_by date_created:date-time date_updated:date-time friendly_name "
        "links:string{} members_count:integer messages_count:integer service_sid sid "
        "type:enum.ChannelEnumChannelType unique_name url"
    )


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """Create a channel.

    ``POST /v2/Services/{ServiceSid}/Channels`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    type: ChannelEnumChannelType | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels",
        path="ServiceSid*",
        header="X-Twilio-Webhook-Enabled:enum.ChannelEnumWebhookEnabledType",
        form=(
            "Attributes:json-text CreatedBy DateCreated:date-time DateUpdated:date-time FriendlyName "
            "Type:enum.ChannelEnumChannelType UniqueName"
        ),
        result="Channel",
        success=(201,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """Delete a channel.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ChannelEnumWebhookEnabledType",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """Fetch a channel.

    ``GET /v2/Services/{ServiceSid}/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        result="Channel",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """List channels.

    ``GET /v2/Services/{ServiceSid}/Channels`` returns a `Page` of `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    type: str | Iterable[ChannelEnumChannelType] | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels",
        path="ServiceSid*",
        query="Type:enum.ChannelEnumChannelType[] PageSize:integer Page:integer PageToken",
        result="Channel",
        items="channels",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateChannel(ops.Operation["Channel"]):
    """Update a channel.

    ``POST /v2/Services/{ServiceSid}/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ChannelEnumWebhookEnabledType",
        form="Attributes:json-text CreatedBy DateCreated:date-time DateUpdated:date-time FriendlyName UniqueName",
        result="Channel",
        bounds="service_sid:IS",
    )
