"""``/v2/Services/{ServiceSid}/Channels`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ChannelEnumChannelType: TypeAlias = Literal["public", "private"] | str
ChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Channel(Resource):
    """``chat.v2.service.channel``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    members_count: int | None = None
    messages_count: int | None = None
    service_sid: str | None = None
    sid: str = ""
    type: ChannelEnumChannelType | None = None
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "attributes!! created_by! friendly_name! unique_name!"


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """``POST /v2/Services/{ServiceSid}/Channels`` answers 201 with `Channel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    created_by: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    type: ChannelEnumChannelType | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Channels/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{Sid}`` answers 200 with `Channel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """``GET /v2/Services/{ServiceSid}/Channels`` answers 200 with a `Page` of `Channel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    type: str | Iterable[ChannelEnumChannelType] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels",
        items="channels",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateChannel(ops.Operation["Channel"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{Sid}`` answers 200 with `Channel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    created_by: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
