"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

MessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
MessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Message(Resource):
    """``ip_messaging.v2.service.channel.message``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    body: str | None = None
    channel_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    from_: str | None = None
    index: int | None = None
    last_updated_by: str | None = None
    media: Any = None
    service_sid: str | None = None
    sid: str = ""
    to: str | None = None
    type: str | None = None
    url: str | None = None
    was_edited: bool | None = None


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` answers 201 with `Message`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    body: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    from_: str | None = None
    last_updated_by: str | None = None
    media_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 200 with `Message`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` answers 200 with a `Page` of `Message`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    order: MessageEnumOrderType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        items="messages",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 200 with `Message`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MessageEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    body: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    from_: str | None = None
    last_updated_by: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
