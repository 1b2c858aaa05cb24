# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/HostedNumbers/HostedNumberOrders`` of numbers v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

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

    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class HostedNumberOrder(Resource):
    """``numbers.v3.hostedNumbers.hostedNumberOrder``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) of the number's owner."""
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
    """E-mail address of the owner of the number."""
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
        "accountSid addressSid callDelay:integer capabilities:HostedNumberOrderCapabilities ccEmails:string[]! "
        "dateCreated:date-time dateUpdated:date-time email! extension failureReason friendlyName! "
        "incomingPhoneNumberSid phoneNumber sid signingDocumentSid status:enum.HostedNumberOrderEnumStatus "
        "uniqueName! url verificationAttempts:integer verificationCallSids:string[] verificationCode "
        "verificationDocumentSid verificationType:enum.HostedNumberOrderEnumVerificationType"
    )


@record(kw_only=True)
class CreateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """Create a hosted number order.

    ``POST /v3/HostedNumbers/HostedNumberOrders`` returns `HostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    sms_capability: bool
    """Whether the hosted number is to have SMS."""
    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_sid: str | None = None
    """SID of the address (AD…) of the number's owner."""
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
        "POST https://numbers.twilio.com/v3/HostedNumbers/HostedNumberOrders",
        form=(
            "accountSid addressSid ccEmails:string[] email friendlyName phoneNumber* smsApplicationSid "
            "smsCapability:boolean* smsFallbackMethod:enum.HttpMethod smsFallbackUrl smsMethod:enum.HttpMethod smsUrl "
            "statusCallbackMethod:enum.HttpMethod statusCallbackUrl uniqueName verificationDocumentSid "
            "verificationType:enum.HostedNumberOrderEnumVerificationType"
        ),
        result="HostedNumberOrder",
        success=(201,),
        bounds=(
            "account_sid:AC address_sid:AD sms_application_sid:AP sms_fallback_url:url sms_url:url "
            "status_callback_url:url verification_document_sid:RI"
        ),
    )
