"""``/v1/CallerIds/VoiceVerifications`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateVoiceVerification", "VoiceVerification"]


@record(kw_only=True)
class VoiceVerification(Resource):
    """``numbers.v1.voice_verification``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    validation_code: str | None = None

    __fields__ = "accountSid callSid friendlyName phoneNumber validationCode"


@record(kw_only=True)
class CreateVoiceVerification(ops.Operation["VoiceVerification"]):
    """``POST /v1/CallerIds/VoiceVerifications`` answers 201 with `VoiceVerification`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    phone_number: str
    call_delay: str | Unset = UNSET
    custom_code: str | Unset = UNSET
    custom_success_message: str | Unset = UNSET
    extension: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    status_callback: str | Unset = UNSET
    status_callback_method: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/VoiceVerifications",
        json="",
    )
