"""``/v1/Services/{MessagingServiceSid}/ChannelSenders`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ChannelSender(Resource):
    """``messaging.v1.service.channel_sender``, as it is received."""

    account_sid: str = ""
    country_code: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    messaging_service_sid: str | None = None
    sender: str | None = None
    sender_type: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateChannelSender(ops.Operation["ChannelSender"]):
    """``POST /v1/Services/{MessagingServiceSid}/ChannelSenders`` answers 201 with `ChannelSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders",
        form="",
    )


@record(kw_only=True)
class DeleteChannelSender(ops.Operation[None]):
    """``DELETE /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}",
    )


@record(kw_only=True)
class FetchChannelSender(ops.Operation["ChannelSender"]):
    """``GET /v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}`` answers 200 with `ChannelSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders/{Sid}",
    )


@record(kw_only=True)
class ListChannelSender(ops.PageOperation["ChannelSender"]):
    """``GET /v1/Services/{MessagingServiceSid}/ChannelSenders`` answers 200 with a `Page` of `ChannelSender`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/ChannelSenders",
        items="senders",
        paging="meta",
    )
