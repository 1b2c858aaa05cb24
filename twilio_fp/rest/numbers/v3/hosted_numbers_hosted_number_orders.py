"""``/v3/HostedNumbers/HostedNumberOrders`` of numbers v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``HostedNumberOrder.capabilities``, as it is received."""

    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class HostedNumberOrder(Resource):
    """``numbers.v3.hostedNumbers.hostedNumberOrder``, as it is received."""

    account_sid: str = ""
    address_sid: str | None = None
    call_delay: int | None = None
    capabilities: HostedNumberOrderCapabilities | None = None
    cc_emails: tuple[str, ...] | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    extension: str | None = None
    failure_reason: str | None = None
    friendly_name: str | None = None
    incoming_phone_number_sid: str | None = None
    phone_number: str | None = None
    sid: str = ""
    signing_document_sid: str | None = None
    status: HostedNumberOrderEnumStatus = ""
    unique_name: str | None = None
    url: str | None = None
    verification_attempts: int | None = None
    verification_call_sids: tuple[str, ...] | None = None
    verification_code: str | None = None
    verification_document_sid: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __fields__ = (
        "accountSid addressSid callDelay ccEmails! dateCreated dateUpdated email! failureReason friendlyName! "
        "incomingPhoneNumberSid phoneNumber signingDocumentSid uniqueName! verificationAttempts "
        "verificationCallSids verificationCode verificationDocumentSid verificationType"
    )


@record(kw_only=True)
class CreateHostedNumbersHostedNumberOrder(ops.Operation["HostedNumberOrder"]):
    """``POST /v3/HostedNumbers/HostedNumberOrders`` answers 201 with `HostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    phone_number: str
    sms_capability: bool
    account_sid: str | None = None
    address_sid: str | None = None
    cc_emails: str | Iterable[str] | None = None
    email: str | None = None
    friendly_name: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback_method: HttpMethod | None = None
    status_callback_url: str | None = None
    unique_name: str | None = None
    verification_document_sid: str | None = None
    verification_type: HostedNumberOrderEnumVerificationType | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v3/HostedNumbers/HostedNumberOrders",
        form=(
            "accountSid addressSid ccEmails email friendlyName phoneNumber smsApplicationSid smsCapability "
            "smsFallbackMethod smsFallbackUrl smsMethod smsUrl statusCallbackMethod statusCallbackUrl uniqueName "
            "verificationDocumentSid verificationType"
        ),
    )
