"""``/v1/CallerIds/SmsVerificationChecks`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSmsVerificationCheck", "SmsVerificationCheck"]


@record(kw_only=True)
class SmsVerificationCheck(Resource):
    """``numbers.v1.sms_verification_check``, as it is received."""

    caller_id_sid: str | None = None
    status: str = ""
    to: str | None = None
    verification_sid: str | None = None

    __fields__ = "callerIdSid verificationSid"


@record(kw_only=True)
class CreateSmsVerificationCheck(ops.Operation["SmsVerificationCheck"]):
    """``POST /v1/CallerIds/SmsVerificationChecks`` answers 201 with `SmsVerificationCheck`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    to: str
    verification_code: str
    friendly_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/SmsVerificationChecks",
        json="",
    )
