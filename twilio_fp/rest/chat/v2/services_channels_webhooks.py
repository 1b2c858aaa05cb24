# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ChannelWebhookEnumMethod: TypeAlias = Literal["GET", "POST"] | str
ChannelWebhookEnumType: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ChannelWebhook(Resource):
    """``chat.v2.service.channel.channel_webhook``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_sid: str | None = None
    """SID of the channel (CH…), or its unique name in a path."""
    configuration: Any = None
    """Settings, as a JSON object."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: str | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_sid configuration:json date_created:date-time date_updated:date-time service_sid sid "
        "type url"
    )


@record(kw_only=True)
class CreateChannelWebhook(ops.Operation["ChannelWebhook"]):
    """Create a channel webhook.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` returns `ChannelWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_retry_count``
    is ``Configuration.RetryCount``, ``configuration_triggers`` is ``Configuration.Triggers``, ``configuration_url``
    is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    type: ChannelWebhookEnumType
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ChannelWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_retry_count: int | None = None
    """Times to try the webhook again after a failure, 0 to 3; default 0."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
        path="ServiceSid* ChannelSid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid Configuration.Method:enum.ChannelWebhookEnumMethod "
            "Configuration.RetryCount:integer Configuration.Triggers:string[] Configuration.Url "
            "Type:enum.ChannelWebhookEnumType*"
        ),
        result="ChannelWebhook",
        success=(201,),
        bounds="service_sid:IS configuration_flow_sid:FW",
    )


@record(kw_only=True)
class DeleteChannelWebhook(ops.Operation[None]):
    """Delete a channel webhook.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:WH",
    )


@record(kw_only=True)
class FetchChannelWebhook(ops.Operation["ChannelWebhook"]):
    """Fetch a channel webhook.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` returns `ChannelWebhook`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="ChannelWebhook",
        bounds="service_sid:IS sid:WH",
    )


@record(kw_only=True)
class ListChannelWebhook(ops.PageOperation["ChannelWebhook"]):
    """List channel webhooks.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` returns a `Page` of `ChannelWebhook`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
        path="ServiceSid* ChannelSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ChannelWebhook",
        items="webhooks",
        paging="meta",
        largest_page=5,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateChannelWebhook(ops.Operation["ChannelWebhook"]):
    """Update a channel webhook.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` returns `ChannelWebhook`.
    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_retry_count``
    is ``Configuration.RetryCount``, ``configuration_triggers`` is ``Configuration.Triggers``, ``configuration_url``
    is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    configuration_flow_sid: str | None = None
    """SID of the Studio flow (FW…) that is run; for the type `studio`."""
    configuration_method: ChannelWebhookEnumMethod | None = None
    """HTTP method for the webhook: GET or POST."""
    configuration_retry_count: int | None = None
    """Times to try the webhook again after a failure, 0 to 3; default 0."""
    configuration_triggers: str | Iterable[str] | None = None
    """Keywords that fire the webhook when a message holds one; for the type `trigger`."""
    configuration_url: str | None = None
    """Absolute URL that is called; for the types `webhook` and `trigger`."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        form=(
            "Configuration.Filters:string[] Configuration.FlowSid Configuration.Method:enum.ChannelWebhookEnumMethod "
            "Configuration.RetryCount:integer Configuration.Triggers:string[] Configuration.Url"
        ),
        result="ChannelWebhook",
        bounds="service_sid:IS sid:WH configuration_flow_sid:FW",
    )
