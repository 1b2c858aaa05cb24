# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CallerIds/SmsVerifications`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSmsVerification", "NumbersV1SmsVerificationSendCodeAttempts", "SmsVerification"]


@record(kw_only=True)
class NumbersV1SmsVerificationSendCodeAttempts(Resource):
    """``NumbersV1SmsVerificationSendCodeAttempts``, as received."""

    attempt_sid: str | None = None
    """SID of this attempt to send the code."""
    time: str | None = None
    """When the code was sent."""
    __fields__ = "attemptSid time"


@record(kw_only=True)
class SmsVerification(Resource):
    """``numbers.v1.sms_verification``, as received."""

    send_code_attempts: tuple[NumbersV1SmsVerificationSendCodeAttempts, ...] | None = None
    """Each attempt to send a code: channel, time and the attempt's own SID."""
    to: str | None = None
    """Phone number the code was sent to, E.164."""
    verification_sid: str | None = None
    """SID of the verification, VE…."""
    __fields__ = "sendCodeAttempts:NumbersV1SmsVerificationSendCodeAttempts[] to verificationSid"


@record(kw_only=True)
class CreateSmsVerification(ops.Operation["SmsVerification"]):
    """Create an SMS verification.

    ``POST /v1/CallerIds/SmsVerifications`` returns `SmsVerification`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    to: str
    """Phone number the code was sent to, E.164."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    locale: str | Unset = UNSET
    """Language of the message, such as en."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/SmsVerifications",
        json="friendly_name locale to*",
        content_type="application/json",
        result="SmsVerification",
        success=(201,),
    )
