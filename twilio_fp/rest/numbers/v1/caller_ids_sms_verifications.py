"""``/v1/CallerIds/SmsVerifications`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSmsVerification", "NumbersV1SmsVerificationSendCodeAttempts", "SmsVerification"]


@record(kw_only=True)
class NumbersV1SmsVerificationSendCodeAttempts(Resource):
    """``NumbersV1SmsVerificationSendCodeAttempts``, as it is received."""

    attempt_sid: str | None = None
    time: str | None = None

    __fields__ = "attemptSid"


@record(kw_only=True)
class SmsVerification(Resource):
    """``numbers.v1.sms_verification``, as it is received."""

    send_code_attempts: tuple[NumbersV1SmsVerificationSendCodeAttempts, ...] | None = None
    to: str | None = None
    verification_sid: str | None = None

    __fields__ = "sendCodeAttempts verificationSid"


@record(kw_only=True)
class CreateSmsVerification(ops.Operation["SmsVerification"]):
    """``POST /v1/CallerIds/SmsVerifications`` answers 201 with `SmsVerification`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    to: str
    friendly_name: str | Unset = UNSET
    locale: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/SmsVerifications",
        json="",
    )
