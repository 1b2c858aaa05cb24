# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/CallerIds/VoiceVerifications`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateVoiceVerification", "VoiceVerification"]


@record(kw_only=True)
class VoiceVerification(Resource):
    """``numbers.v1.voice_verification``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    validation_code: str | None = None
    """Code that proves control of the number in the voice verification."""
    __fields__ = "accountSid callSid friendlyName phoneNumber validationCode"


@record(kw_only=True)
class CreateVoiceVerification(ops.Operation["VoiceVerification"]):
    """Create a voice verification.

    ``POST /v1/CallerIds/VoiceVerifications`` returns `VoiceVerification`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    call_delay: str | Unset = UNSET
    """Seconds to wait before the verification call, 0 to 60; default 0."""
    custom_code: str | Unset = UNSET
    """Your own code to read out in the verification call instead of a generated one."""
    custom_success_message: str | Unset = UNSET
    """Text read to the person on the call once verification succeeds."""
    extension: str | Unset = UNSET
    """Extension to dial after the number is answered."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    status_callback: str | Unset = UNSET
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: str | Unset = UNSET
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/CallerIds/VoiceVerifications",
        json=(
            "call_delay custom_code custom_success_message extension friendly_name phone_number* status_callback "
            "status_callback_method"
        ),
        content_type="application/json",
        result="VoiceVerification",
        success=(201,),
    )
