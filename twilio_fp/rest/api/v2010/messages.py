"""``/2010-04-01/Accounts/{AccountSid}/Messages.json`` of api v2010."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from decimal import Decimal
    from typing import Any

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
    """A JSON object that is received: ``api.v2010.account.message``."""

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

    __fields__ = (
        "account_sid api_version body! date_created:rfc2822 date_sent:rfc2822 date_updated:rfc2822 "
        "direction:enum.MessageEnumDirection error_code:integer error_message from! messaging_service_sid "
        "num_media num_segments price:number price_unit sid status:enum.MessageEnumStatus "
        "subresource_uris:string{} to! uri"
    )


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """Create one message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Messages.json`` answers 201 with `Message`.
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
    validity_period: int | None = None

    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json",
        path="AccountSid",
        form=(
            "AddressRetention:enum.MessageEnumAddressRetention ApplicationSid Attempt:integer Body "
            "ContentRetention:enum.MessageEnumContentRetention ContentSid ContentVariables:json-text FallbackFrom "
            "ForceDelivery:boolean From MaxPrice:number MediaUrl:string[] MessageIntent MessagingServiceSid "
            "PersistentAction:string[] ProvideFeedback:boolean RiskCheck:enum.MessageEnumRiskCheck "
            "ScheduleType:enum.MessageEnumScheduleType SendAsMms:boolean SendAt:date-time ShortenUrls:boolean "
            "SmartEncoded:boolean StatusCallback To* TrafficType:enum.MessageEnumTrafficType ValidityPeriod:integer"
        ),
        result="Message",
        success=(201,),
        groups=(("from_", "messaging_service_sid"), ("body", "media_url", "content_sid")),
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """Delete one message.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        success=(204,),
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """Fetch one message.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 200 with `Message`.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        result="Message",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """List every message, a page at a time.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages.json`` answers 200 with a `Page` of `Message`.
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

    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json",
        path="AccountSid",
        query=(
            "To! From! DateSent:date-time DateSent<:date-time DateSent>:date-time PageSize:integer Page:integer "
            "PageToken"
        ),
        result="Message",
        items="messages",
        paging="uri",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """Update one message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` answers 200 with `Message`.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    body: str | None = None
    status: MessageEnumUpdateStatus | None = None

    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        form="Body Status:enum.MessageEnumUpdateStatus",
        result="Message",
    )
