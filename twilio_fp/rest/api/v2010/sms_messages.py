# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SMS/Messages.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SmsMessage(Resource):
    """``api.v2010.account.sms.sms_message``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    body: str | None = None
    """Text of the message."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_sent: dt.datetime | None = None
    """When the message was sent, UTC; for an incoming message, when Twilio received it."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    direction: MessageEnumDirection | None = None
    """Which way it went."""
    from_: str | None = None
    """Who it comes from: a phone number in E.164 or another address."""
    price: Decimal | None = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    sid: str = ""
    """SID of the message, SM…."""
    status: MessageEnumStatus = ""
    """Delivery state, such as queued, sent, delivered, undelivered, failed or received."""
    to: str | None = None
    """Whom it goes to."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version body! date_created:rfc2822 date_sent:rfc2822 date_updated:rfc2822 "
        "direction:enum.MessageEnumDirection from! price:number price_unit sid status:enum.MessageEnumStatus to! "
        "uri"
    )


@record(kw_only=True)
class CreateSmsMessage(ops.Operation["SmsMessage"]):
    """Send a text message.

    ``POST /2010-04-01/Accounts/{AccountSid}/SMS/Messages.json`` returns `SmsMessage`.
    Of the classic libraries; `CreateMessage` supersedes it.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    body: str
    """Text of the message."""
    from_: str
    """Sender: E.164 number, short code, alphanumeric name or channel address (whatsapp:+1…). Required unless
    messaging_service_sid is."""
    to: str
    """Recipient: E.164 number such as +15558675310, or a channel address such as whatsapp:+15558675310."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    application_sid: str | None = None
    """SID of the TwiML application (AP…) that gets status callbacks, at its message status URL; it wins over
    `status_callback`."""
    status_callback: str | None = None
    """URL that receives the message's delivery status; wins over the messaging service's own."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/Messages.json",
        path="AccountSid",
        form="ApplicationSid Body*! From*! StatusCallback To*!",
        result="SmsMessage",
        success=(201,),
        bounds="account_sid:AC application_sid:AP status_callback:url",
    )


@record(kw_only=True)
class FetchSmsMessage(ops.Operation["SmsMessage"]):
    """Fetch an SMS message.

    ``GET /2010-04-01/Accounts/{AccountSid}/SMS/Messages/{Sid}.json`` returns `SmsMessage`.
    Of the classic libraries; `FetchMessage` supersedes it.
    Source: https://www.twilio.com/docs/messaging/api/message-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/Messages/{Sid}.json",
        path="AccountSid Sid*",
        result="SmsMessage",
        bounds="account_sid:AC sid:SM|MM",
    )


@record(kw_only=True)
class ListSmsMessage(ops.PageOperation["SmsMessage"]):
    """List SMS messages.

    ``GET /2010-04-01/Accounts/{AccountSid}/SMS/Messages.json`` returns a `Page` of `SmsMessage`.
    On the wire ``date_sent_before`` is ``DateSent<``, ``date_sent_after`` is ``DateSent>``.
    Of the classic libraries; `ListMessage` supersedes it.
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/Messages.json",
        path="AccountSid",
        query=(
            "To! From! DateSent:date-time DateSent<:date-time DateSent>:date-time PageSize:integer Page:integer "
            "PageToken"
        ),
        result="SmsMessage",
        items="sms_messages",
        paging="uri",
        bounds="account_sid:AC",
    )


from twilio_fp.rest.api.v2010.messages import MessageEnumDirection, MessageEnumStatus
