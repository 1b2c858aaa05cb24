# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/HostedNumbers/HostedNumberOrders`` of preview."""

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
HostedNumberOrderEnumVerificationType: TypeAlias = Literal["phone-call", "phone-bill"] | str


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
    """``preview.hosted_numbers.hosted_number_order``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    call_delay: int | None = None
    """Seconds to wait before the verification call, 0 to 60; default 0."""
    capabilities: HostedNumberOrderCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    cc_emails: tuple[str, ...] | None = None
    """Email addresses that also get the letter of authorization."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    extension: str | None = None
    """Extension to dial after the number is answered."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    signing_document_sid: str | None = None
    """SID of the authorization document to be signed for hosting the number, PX…."""
    status: HostedNumberOrderEnumStatus = ""
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    verification_attempts: int | None = None
    """How many times verifying control of the number was tried."""
    verification_call_sids: tuple[str, ...] | None = None
    """SIDs of the verification calls, CA…."""
    verification_code: str | None = None
    """Code to give during the verification call."""
    verification_document_sid: str | None = None
    """SID of the document that proves control of the number, RI…; for document verification."""
    verification_type: HostedNumberOrderEnumVerificationType | None = None
    """How control of the number is proved: phone-call or phone-bill."""
    __fields__ = (
        "account_sid address_sid call_delay:integer capabilities:HostedNumberOrderCapabilities "
        "cc_emails:string[]! date_created:date-time date_updated:date-time email! extension failure_reason "
        "friendly_name! incoming_phone_number_sid phone_number sid signing_document_sid "
        "status:enum.HostedNumberOrderEnumStatus unique_name! url verification_attempts:integer "
        "verification_call_sids:string[] verification_code verification_document_sid "
        "verification_type:enum.HostedNumberOrderEnumVerificationType"
    )


@record(kw_only=True)
class CreateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Create a hosted number order.

    ``POST /HostedNumbers/HostedNumberOrders`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/usage/api
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    sms_capability: bool
    """Whether the hosted number is to have SMS."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    cc_emails: str | Iterable[str] | None = None
    """Email addresses that also get the letter of authorization."""
    email: str | None = None
    """E-mail address."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
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
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    verification_document_sid: str | None = None
    """SID of the document that proves control of the number, RI…; for document verification."""
    verification_type: HostedNumberOrderEnumVerificationType | None = None
    """How control of the number is proved: phone-call or phone-bill."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/HostedNumbers/HostedNumberOrders",
        form=(
            "AccountSid AddressSid CcEmails:string[] Email FriendlyName PhoneNumber* SmsApplicationSid "
            "SmsCapability:boolean* SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl "
            "StatusCallbackMethod:enum.HttpMethod StatusCallbackUrl UniqueName VerificationDocumentSid "
            "VerificationType:enum.HostedNumberOrderEnumVerificationType"
        ),
        result="HostedNumberOrder",
        success=(201,),
        bounds=(
            "account_sid:AC address_sid:AD sms_application_sid:AP sms_fallback_url:url sms_url:url "
            "status_callback_url:url verification_document_sid:RI"
        ),
    )


@record(kw_only=True)
class DeleteHostedNumbersHostedNumberOrder(ops.Operation[None]):
    """Delete a hosted number order.

    ``DELETE /HostedNumbers/HostedNumberOrders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:HR",
    )


@record(kw_only=True)
class FetchHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Fetch a hosted number order.

    ``GET /HostedNumbers/HostedNumberOrders/{Sid}`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
        path="Sid*",
        result="HostedNumberOrder",
        bounds="sid:HR",
    )


@record(kw_only=True)
class ListHostedNumbersHostedNumberOrder(ops.PageOperation["HostedNumberOrder"]):
    """List hosted number orders.

    ``GET /HostedNumbers/HostedNumberOrders`` returns a `Page` of `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/usage/api
    """

    status: HostedNumberOrderEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    incoming_phone_number_sid: str | None = None
    """SID, PN…, of the phone number made for the hosted number; when listing, only that one's orders."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/HostedNumbers/HostedNumberOrders",
        query=(
            "Status:enum.HostedNumberOrderEnumStatus PhoneNumber IncomingPhoneNumberSid FriendlyName! UniqueName! "
            "PageSize:integer Page:integer PageToken"
        ),
        result="HostedNumberOrder",
        items="items",
        paging="meta",
        bounds="incoming_phone_number_sid:PN",
    )


@record(kw_only=True)
class UpdateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Update a hosted number order.

    ``POST /HostedNumbers/HostedNumberOrders/{Sid}`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    call_delay: int | dt.timedelta | None = None
    """Seconds to wait before the verification call, 0 to 60; default 0."""
    cc_emails: str | Iterable[str] | None = None
    """Email addresses that also get the letter of authorization."""
    email: str | None = None
    """E-mail address."""
    extension: str | None = None
    """Extension to dial after the number is answered."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: HostedNumberOrderEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    verification_code: str | None = None
    """Code received in the verification call, to prove control of the number."""
    verification_document_sid: str | None = None
    """SID of the document that proves control of the number, RI…; for document verification."""
    verification_type: HostedNumberOrderEnumVerificationType | None = None
    """How control of the number is proved: phone-call or phone-bill."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/HostedNumbers/HostedNumberOrders/{Sid}",
        path="Sid*",
        form=(
            "CallDelay:seconds CcEmails:string[] Email Extension FriendlyName Status:enum.HostedNumberOrderEnumStatus "
            "UniqueName VerificationCode VerificationDocumentSid "
            "VerificationType:enum.HostedNumberOrderEnumVerificationType"
        ),
        result="HostedNumberOrder",
        bounds="sid:HR verification_document_sid:RI",
    )
