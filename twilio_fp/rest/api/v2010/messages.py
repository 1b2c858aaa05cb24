# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Messages.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``api.v2010.account.message``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    body: str | None = None
    """Text of the message; long ones were sent in parts, see `num_segments`."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_sent: dt.datetime | None = None
    """When the message was sent, UTC; for an incoming message, when Twilio received it."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    direction: MessageEnumDirection | None = None
    """inbound, outbound-api (REST), outbound-call (from a call) or outbound-reply (answer to an incoming message)."""
    error_code: int | None = None
    """Code of the Twilio error for a message that failed or went undelivered; empty otherwise."""
    error_message: str | None = None
    """What the error_code means, for a message that failed or went undelivered; empty otherwise."""
    from_: str | None = None
    """Sender: E.164 number, short code, alphanumeric name or channel address."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the message went through; none if it was not sent by one."""
    num_media: int | None = None
    """How many media files came with the message; 0 for none."""
    num_segments: int | None = None
    """How many segments the text was split into; each is billed. Still 0 while a messaging service has not picked a
    sender."""
    price: Decimal | None = None
    """Charge for the message, in `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    sid: str = ""
    """SID of the message, SM… for SMS or MM… for MMS."""
    status: MessageEnumStatus = ""
    """Delivery state: accepted, scheduled, queued, sending, sent, delivered, undelivered, failed, received, read or
    canceled."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    to: str | None = None
    """Recipient: E.164 number such as +15558675310, or a channel address such as whatsapp:+15558675310."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version body! date_created:rfc2822 date_sent:rfc2822 date_updated:rfc2822 "
        "direction:enum.MessageEnumDirection error_code:integer error_message from! messaging_service_sid "
        "num_media:integer num_segments:integer price:number price_unit sid status:enum.MessageEnumStatus "
        "subresource_uris:string{} to! uri"
    )


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """Create a message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Messages.json`` returns `Message`.
    Give at least one of ``from_``, ``messaging_service_sid``. Give at least one of ``body``, ``media_url``,
    ``content_sid``.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    to: str
    """Recipient: E.164 number such as +15558675310, or a channel address such as whatsapp:+15558675310."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    address_retention: MessageEnumAddressRetention | None = None
    """Whether the recipient's number is kept: `retain` (default) or `obfuscate`, which hides its last digits."""
    application_sid: str | None = None
    """SID of the TwiML application (AP…) that gets status callbacks, at its message status URL; it wins over
    `status_callback`."""
    attempt: int | None = None
    """How many times you have tried to send this message, this time included and by any provider."""
    body: str | None = None
    """Text of the message, up to 1,600 characters. Give this, `media_url` or `content_sid`."""
    content_retention: MessageEnumContentRetention | None = None
    """Whether the message's text is kept: `retain` (default) or `discard`."""
    content_sid: str | None = None
    """SID of the content template (HX…) that the message is made from. Give this, `body` or `media_url`."""
    content_variables: str | Mapping[str, Any] | SupportsPayload | None = None
    """Values for the template's variables, JSON object as text, such as {"1": "Ann"}. Leave out for the template's
    defaults."""
    fallback_from: str | None = None
    """SMS or MMS sender (E.164 number, short code or alphanumeric) if RCS delivery fails; needs messaging_service_sid,
    no from."""
    force_delivery: bool | None = None
    """Reserved by Twilio; leave it out."""
    from_: str | None = None
    """Sender: E.164 number, short code, alphanumeric name or channel address (whatsapp:+1…). Required unless
    messaging_service_sid is."""
    max_price: Decimal | float | None = None
    """Highest total price in US dollars you accept for the message, to four decimals. Deprecated: Twilio no longer
    applies it."""
    media_url: str | Iterable[str] | None = None
    """Absolute URLs of the media to send, up to 10; publicly reachable, in types and sizes the channel takes. Makes the
    message an MMS."""
    message_intent: str | None = None
    """What the message is for, such as `otp`, `notifications`, `fraud` or `marketing`."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service that picks the sender; used instead of `from`, and needed to schedule."""
    persistent_action: str | Iterable[str] | None = None
    """Link or place attached to a WhatsApp or RCS message, such as geo:37.78,-122.39|Name."""
    provide_feedback: bool | None = None
    """Whether you will report with Message Feedback if the user acted on the message; default false."""
    risk_check: MessageEnumRiskCheck | None = None
    """Whether SMS pumping protection checks the message: `enable` (default) or `disable` to skip it."""
    schedule_type: MessageEnumScheduleType | None = None
    """Set to fixed, together with send_at, to schedule the message; needs a messaging service."""
    send_as_mms: bool | None = None
    """True sends the message as MMS even when it has no media. Default false."""
    send_at: dt.datetime | dt.date | str | None = None
    """When to send the message, ISO 8601; must lie ahead and needs schedule_type fixed and a messaging service."""
    shorten_urls: bool | None = None
    """True shortens links in the body using the domain set up for the messaging service. Default false."""
    smart_encoded: bool | None = None
    """True swaps look-alike Unicode characters for GSM ones, so the text takes fewer segments."""
    status_callback: str | None = None
    """URL that receives the message's delivery status; wins over the messaging service's own."""
    traffic_type: MessageEnumTrafficType | None = None
    """Marks the message's traffic, such as free, so it can be handled apart."""
    validity_period: int | dt.timedelta | None = None
    """Seconds a message may wait in the queue before it fails; 1 to 36,000, default 36,000."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages.json",
        path="AccountSid",
        form=(
            "AddressRetention:enum.MessageEnumAddressRetention ApplicationSid Attempt:integer Body "
            "ContentRetention:enum.MessageEnumContentRetention ContentSid ContentVariables:json-text FallbackFrom "
            "ForceDelivery:boolean From MaxPrice:number MediaUrl:string[] MessageIntent MessagingServiceSid "
            "PersistentAction:string[] ProvideFeedback:boolean RiskCheck:enum.MessageEnumRiskCheck "
            "ScheduleType:enum.MessageEnumScheduleType SendAsMms:boolean SendAt:date-time ShortenUrls:boolean "
            "SmartEncoded:boolean StatusCallback To* TrafficType:enum.MessageEnumTrafficType ValidityPeriod:seconds"
        ),
        result="Message",
        success=(201,),
        bounds=(
            "account_sid:AC application_sid:AP content_sid:HX media_url:url messaging_service_sid:MG "
            "status_callback:url validity_period:1..36000"
        ),
        groups=(("from_", "messaging_service_sid"), ("body", "media_url", "content_sid")),
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """Delete a message.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:SM|MM",
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """Fetch a message.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` returns `Message`.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        result="Message",
        bounds="account_sid:AC sid:SM|MM",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """List messages.

    ``GET /2010-04-01/Accounts/{AccountSid}/Messages.json`` returns a `Page` of `Message`.
    On the wire ``date_sent_before`` is ``DateSent<``, ``date_sent_after`` is ``DateSent>``.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    to: str | None = None
    """Return only messages to this recipient, such as +15558675310."""
    from_: str | None = None
    """Only messages from this sender."""
    date_sent: dt.datetime | dt.date | str | None = None
    """Only messages sent on this UTC date; see date_sent_after and date_sent_before for a range."""
    date_sent_before: dt.datetime | dt.date | str | None = None
    """Only messages sent at or before this time, UTC."""
    date_sent_after: dt.datetime | dt.date | str | None = None
    """Only messages sent at or after this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
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
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """Update a message.

    ``POST /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json`` returns `Message`.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    body: str | None = None
    """Empty text redacts the message's body; no other text is taken."""
    status: MessageEnumUpdateStatus | None = None
    """canceled stops a scheduled message before it is sent."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json",
        path="AccountSid Sid*",
        form="Body Status:enum.MessageEnumUpdateStatus",
        result="Message",
        bounds="account_sid:AC sid:SM|MM",
    )
