# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

MemberEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Member(Resource):
    """``ip_messaging.v2.service.channel.member``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    channel_sid: str | None = None
    """SID of the channel (CH…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    identity: str | None = None
    """Your own unique name for the user."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    last_consumption_timestamp: dt.datetime | None = None
    """When the member last read a message in the channel, UTC."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    service_sid: str | None = None
    """SID of the IP Messaging service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes channel_sid date_created:date-time date_updated:date-time identity "
        "last_consumed_message_index:integer last_consumption_timestamp:date-time role_sid service_sid sid url"
    )


@record(kw_only=True)
class CreateMember(ops.Operation["Member"]):
    """Create a member.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` returns `Member`.
    Source: https://www.twilio.com/docs/chat/rest/member-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    identity: str
    """Your own unique name for the user."""
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    """When the member last read a message in the channel, UTC."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        path="ServiceSid* ChannelSid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time Identity* "
            "LastConsumedMessageIndex:integer LastConsumptionTimestamp:date-time RoleSid"
        ),
        result="Member",
        success=(201,),
        bounds="service_sid:IS role_sid:RL",
    )


@record(kw_only=True)
class DeleteMember(ops.Operation[None]):
    """Delete a member.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/member-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchMember(ops.Operation["Member"]):
    """Fetch a member.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` returns `Member`.
    Source: https://www.twilio.com/docs/chat/rest/member-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Member",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListMember(ops.PageOperation["Member"]):
    """List members.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` returns a `Page` of `Member`.
    Source: https://www.twilio.com/docs/chat/rest/member-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    identity: str | Iterable[str] | None = None
    """Your own unique name for the user."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        path="ServiceSid* ChannelSid*",
        query="Identity:string[] PageSize:integer Page:integer PageToken",
        result="Member",
        items="members",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateMember(ops.Operation["Member"]):
    """Update a member.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` returns `Member`.
    Source: https://www.twilio.com/docs/chat/rest/member-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    """When the member last read a message in the channel, UTC."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time LastConsumedMessageIndex:integer "
            "LastConsumptionTimestamp:date-time RoleSid"
        ),
        result="Member",
        bounds="service_sid:IS role_sid:RL",
    )
