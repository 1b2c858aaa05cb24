"""``/2010-04-01/Accounts/{AccountSid}/Messages.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

MessageEnumAddressRetention: TypeAlias = Literal["retain", "obfuscate"] | str
MessageEnumContentRetention: TypeAlias = Literal["retain", "discard"] | str
MessageEnumDirection: TypeAlias = Literal["inbound", "outbound-api", "outbound-call", "outbound-reply"] | str
MessageEnumRiskCheck: TypeAlias = Literal["enable", "disable"] | str
MessageEnumScheduleType: TypeAlias = Literal["fixed"] | str
MessageEnumStatus: TypeAlias = (
    Literal[
        "queued",
        "sending",
        "sent",
        "failed",
        "delivered",
        "undelivered",
        "receiving",
        "received",
        "accepted",
        "scheduled",
        "read",
        "partially_delivered",
        "canceled",
    ]
    | str
)
MessageEnumTrafficType: TypeAlias = Literal["free"] | str
MessageEnumUpdateStatus: TypeAlias = Literal["canceled"] | str


@record(kw_only=True)
class Message(Resource):
    """``api.v2010.account.message``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    body: str | None = None
    date_created: dt.datetime | None = None
    date_sent: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    direction: MessageEnumDirection | None = None
    error_code: int | None = None
    error_message: str | None = None
    from_: str | None = None
    messaging_service_sid: str | None = None
    num_media: str | None = None
    num_segments: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    sid: str = ""
    status: MessageEnumStatus = ""
    subresource_uris: Mapping[str, str] | None = None
    to: str | None = None
    uri: str | None = None

    __fields__ = "body! date_created:rfc2822 date_sent:rfc2822 date_updated:rfc2822 from! to!"


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Messages.json`` answers 201 with `Message`.

    Give at least one of ``from_``, ``messaging_service_sid``. Give at least one of ``body``, ``media_url``,
    ``content_sid``.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    to: str
    account_sid: str | None = None
    address_retention: MessageEnumAddressRetention | None = None
    application_sid: str | None = None
    attempt: int | None = None
    body: str | None = None
    content_retention: MessageEnumContentRetention | None = None
    content_sid: str | None = None
    content_variables: str | Mapping[str, Any] | SupportsPayload | None = None
    fallback_from: str | None = None
    force_delivery: bool | None = None
    from_: str | None = None
    max_price: Decimal | float | None = None
    media_url: str | Iterable[str] | None = None
    message_intent: str | None = None
    messaging_service_sid: str | None = None
    persistent_action: str | Iterable[str] | None = None
    provide_feedback: bool | None = None
    risk_check: MessageEnumRiskCheck | None = None
    schedule_type: MessageEnumScheduleType | None = None
    send_as_mms: bool | None = None
    send_at: dt.datetime | dt.date | str | None = None
    shorten_urls: bool | None = None
    smart_encoded: bool | None = None
    status_callback: str | None = None
    traffic_type: MessageEnumTrafficType | None = None
    validity_period: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json",
        form="",
        groups=(("from_", "messaging_service_sid"), ("body", "media_url", "content_sid")),
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 200 with `Message`.

    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Messages.json`` answers 200 with a `Page` of `Message`.

    On the wire ``date_sent_before`` is ``DateSent<``, ``date_sent_after`` is ``DateSent>``.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    account_sid: str | None = None
    to: str | None = None
    from_: str | None = None
    date_sent: dt.datetime | dt.date | str | None = None
    date_sent_before: dt.datetime | dt.date | str | None = None
    date_sent_after: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json",
        query="To! From! DateSent< DateSent>",
        items="messages",
        paging="uri",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 200 with `Message`.

    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    body: str | None = None
    status: MessageEnumUpdateStatus | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        form="",
    )
