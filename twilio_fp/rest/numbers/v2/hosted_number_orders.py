# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/HostedNumber/Orders`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

HostedNumberOrderEnumStatus: TypeAlias = (
    Literal[
        "twilio-processing",
        "received",
        "pending-verification",
        "verified",
        "pending-loa",
        "carrier-processing",
        "testing",
        "completed",
        "failed",
        "action-required",
    ]
    | str
)
HostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call"] | str


@record(kw_only=True)
class HostedNumberOrderCapabilities(Resource):
    """``HostedNumberOrder.capabilities``, as received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "fax:boolean mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class HostedNumberOrder(Resource):
    """``numbers.v2.hosted_number_order``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) of the numbers' owner."""
    bulk_hosting_request_sid: str | None = None
    """SID of the bulk hosting request (BH…) the order came from; none for a single order."""
    capabilities: HostedNumberOrderCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    cc_emails: tuple[str, ...] | None = None
    """Email addresses that also get the letter of authorization."""
    contact_phone_number: str | None = None
    """Phone number of the person who may sign the letter of authorization, E.164."""
    contact_title: str | None = None
    """Job title of the person who may sign the letter of authorization."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address of the owner of the number."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    next_step: str | None = None
    """What to do next to get the hosted number order on."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    signing_document_sid: str | None = None
    """SID of the authorization document to be signed for hosting the number, PX…."""
    status: HostedNumberOrderEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    verification_attempts: int | None = None
    """How many times verifying control of the number was tried."""
    verification_call_delay: int | None = None
    """Seconds to wait before the verification call is placed; 0 to 60, default 0."""
    verification_call_extension: str | None = None
    """Extension to dial once the verification call is answered."""
    verification_call_sids: tuple[str, ...] | None = None
    """SIDs of the verification calls, CA…."""
    verification_code: str | None = None
    """Code to give during the verification call."""
    verification_type: HostedNumberOrderEnumVerificationType | None = None
    """How control of the number is proved: phone-call or phone-bill."""
    __fields__ = (
        "account_sid address_sid bulk_hosting_request_sid capabilities:HostedNumberOrderCapabilities "
        "cc_emails:string[]! contact_phone_number contact_title date_created:date-time date_updated:date-time "
        "email! failure_reason friendly_name! incoming_phone_number_sid next_step phone_number! sid "
        "signing_document_sid status:enum.HostedNumberOrderEnumStatus url verification_attempts:integer "
        "verification_call_delay:integer verification_call_extension verification_call_sids:string[] "
        "verification_code verification_type:enum.HostedNumberOrderEnumVerificationType"
    )


@record(kw_only=True)
class CreateHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Create a hosted number order.

    ``POST /v2/HostedNumber/Orders`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    address_sid: str
    """SID of the address (AD…) of the numbers' owner."""
    contact_phone_number: str
    """Phone number of the person who may sign the letter of authorization, E.164."""
    email: str
    """E-mail address."""
    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cc_emails: str | Iterable[str] | None = None
    """Email addresses that also get the letter of authorization."""
    contact_title: str | None = None
    """Job title of the person who may sign the letter of authorization."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
    sms_capability: bool | None = None
    """Whether the hosted number is to have SMS."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """Absolute URL that receives status changes."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders",
        form=(
            "AccountSid AddressSid* CcEmails:string[] ContactPhoneNumber* ContactTitle Email* FriendlyName "
            "PhoneNumber* SmsApplicationSid SmsCapability:boolean SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl "
            "SmsMethod:enum.HttpMethod SmsUrl StatusCallbackMethod:enum.HttpMethod StatusCallbackUrl"
        ),
        result="HostedNumberOrder",
        success=(201,),
        bounds=(
            "account_sid:AC address_sid:AD sms_application_sid:AP sms_fallback_url:url sms_url:url "
            "status_callback_url:url"
        ),
    )


@record(kw_only=True)
class DeleteHostedNumberOrder(ops.Operation[None]):
    """Delete a hosted number order.

    ``DELETE /v2/HostedNumber/Orders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:HR",
    )


@record(kw_only=True)
class FetchHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Fetch a hosted number order.

    ``GET /v2/HostedNumber/Orders/{Sid}`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
        path="Sid*",
        result="HostedNumberOrder",
        bounds="sid:HR",
    )


@record(kw_only=True)
class ListHostedNumberOrder(ops.PageOperation["HostedNumberOrder"]):
    """List hosted number orders.

    ``GET /v2/HostedNumber/Orders`` returns a `Page` of `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    status: HostedNumberOrderEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    sms_capability: bool | None = None
    """Return only hosted numbers with, or without, SMS hosting."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders",
        query=(
            "Status:enum.HostedNumberOrderEnumStatus SmsCapability:boolean PhoneNumber! IncomingPhoneNumberSid "
            "FriendlyName! PageSize:integer Page:integer PageToken"
        ),
        result="HostedNumberOrder",
        items="items",
        paging="meta",
        bounds="incoming_phone_number_sid:PN",
    )


@record(kw_only=True)
class UpdateHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Update a hosted number order.

    ``POST /v2/HostedNumber/Orders/{Sid}`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: HostedNumberOrderEnumStatus
    """Where the resource stands in its life cycle."""
    verification_call_delay: int | dt.timedelta | None = None
    """Seconds to wait before the verification call is placed; 0 to 60, default 0."""
    verification_call_extension: str | None = None
    """Extension to dial once the verification call is answered."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders/{Sid}",
        path="Sid*",
        form="Status:enum.HostedNumberOrderEnumStatus* VerificationCallDelay:seconds VerificationCallExtension",
        result="HostedNumberOrder",
        bounds="sid:HR",
    )
