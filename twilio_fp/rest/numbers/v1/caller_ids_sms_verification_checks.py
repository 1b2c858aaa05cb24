# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CallerIds/SmsVerificationChecks`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateSmsVerificationCheck", "SmsVerificationCheck"]


@record(kw_only=True)
class SmsVerificationCheck(Resource):
    """``numbers.v1.sms_verification_check``, as received."""

    caller_id_sid: str | None = None
    """SID of the caller ID that was verified."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    to: str | None = None
    """Phone number the code was sent to, E.164."""
    verification_sid: str | None = None
    """SID of the verification, VE…."""
    __fields__ = "callerIdSid status to verificationSid"


@record(kw_only=True)
class CreateSmsVerificationCheck(ops.Operation["SmsVerificationCheck"]):
    """Create an SMS verification check.

    ``POST /v1/CallerIds/SmsVerificationChecks`` returns `SmsVerificationCheck`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    to: str
    """Phone number the code was sent to, E.164."""
    verification_code: str
    """Code the person received, to be checked."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/SmsVerificationChecks",
        json="friendly_name to* verification_code*",
        content_type="application/json",
        result="SmsVerificationCheck",
        success=(201,),
    )
