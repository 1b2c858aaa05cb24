"""``/v3/Services/{ServiceSid}/Channels/{Sid}`` of chat v3."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ChannelEnumChannelType: TypeAlias = Literal["public", "private"] | str
ChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Channel(Resource):
    """``chat.v3.channel``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    members_count: int | None = None
    messages_count: int | None = None
    messaging_service_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    type: ChannelEnumChannelType | None = None
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "attributes!! created_by! friendly_name! unique_name!"


@record(kw_only=True)
class UpdateChannel(ops.Operation["Channel"]):
    """``POST /v3/Services/{ServiceSid}/Channels/{Sid}`` answers 200 with `Channel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ChannelEnumWebhookEnabledType | None = None
    messaging_service_sid: str | None = None
    type: ChannelEnumChannelType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v3/Services/{ServiceSid}/Channels/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
