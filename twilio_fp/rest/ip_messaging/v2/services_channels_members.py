"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

MemberEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Member(Resource):
    """``ip_messaging.v2.service.channel.member``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    channel_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    identity: str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | None = None
    role_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateMember(ops.Operation["Member"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` answers 201 with `Member`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteMember(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchMember(ops.Operation["Member"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 200 with `Member`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
    )


@record(kw_only=True)
class ListMember(ops.PageOperation["Member"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` answers 200 with a `Page` of `Member`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        items="members",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateMember(ops.Operation["Member"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 200 with `Member`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
