"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ChannelWebhookEnumMethod: TypeAlias = Literal["GET", "POST"] | str
ChannelWebhookEnumType: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ChannelWebhook(Resource):
    """``chat.v2.service.channel.channel_webhook``, as it is received."""

    account_sid: str = ""
    channel_sid: str | None = None
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    service_sid: str | None = None
    sid: str = ""
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateChannelWebhook(ops.Operation["ChannelWebhook"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` answers 201 with `ChannelWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_retry_count``
    is ``Configuration.RetryCount``, ``configuration_triggers`` is ``Configuration.Triggers``, ``configuration_url``
    is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    type: ChannelWebhookEnumType
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ChannelWebhookEnumMethod | None = None
    configuration_retry_count: int | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.RetryCount "
            "Configuration.Triggers Configuration.Url"
        ),
    )


@record(kw_only=True)
class DeleteChannelWebhook(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class FetchChannelWebhook(ops.Operation["ChannelWebhook"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` answers 200 with `ChannelWebhook`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class ListChannelWebhook(ops.PageOperation["ChannelWebhook"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks`` answers 200 with a `Page` of `ChannelWebhook`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks",
        items="webhooks",
        paging="meta",
        largest_page=5,
    )


@record(kw_only=True)
class UpdateChannelWebhook(ops.Operation["ChannelWebhook"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}`` answers 200 with `ChannelWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_retry_count``
    is ``Configuration.RetryCount``, ``configuration_triggers`` is ``Configuration.Triggers``, ``configuration_url``
    is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ChannelWebhookEnumMethod | None = None
    configuration_retry_count: int | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Webhooks/{Sid}",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.RetryCount "
            "Configuration.Triggers Configuration.Url"
        ),
    )
