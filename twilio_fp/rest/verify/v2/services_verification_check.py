# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/VerificationCheck`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

VerificationCheckEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"] | str


@record(kw_only=True)
class VerificationCheck(Resource):
    """``verify.v2.service.verification_check``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    amount: str | None = None
    """Amount of the payment being approved, as the user sees it; for PSD2 verifications. The same value is needed at
    the check."""
    channel: VerificationCheckEnumChannel | None = None
    """How the code was sent: sms, call, email, whatsapp, rcs or sna."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    payee: str | None = None
    """Who gets the payment, up to 100 characters; with `amount`, for PSD2 payment approval."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sna_attempts_error_codes: tuple[Any, ...] | None = None
    """Error codes of the silent network authentication attempts."""
    status: str = ""
    """approved when the code was right, pending while it may be tried again; also canceled or another final state."""
    to: str | None = None
    """Phone number (E.164) or email address to verify."""
    valid: bool | None = None
    """Older form of status: true once the verification is approved."""
    __fields__ = (
        "account_sid amount!! channel:enum.VerificationCheckEnumChannel date_created:date-time "
        "date_updated:date-time payee!! service_sid sid sna_attempts_error_codes:json[] status to! valid:boolean"
    )


@record(kw_only=True)
class CreateVerificationCheck(ops.Operation["VerificationCheck"]):
    """Create a verification check.

    ``POST /v2/Services/{ServiceSid}/VerificationCheck`` returns `VerificationCheck` (200 or 201).
    Source: https://www.twilio.com/docs/verify/api/verification-check
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    amount: str | None = None
    """Amount of the payment being approved, as the user sees it; for PSD2 verifications. The same value is needed at
    the check."""
    code: str | None = None
    """Code the user typed in, 4 to 10 characters."""
    payee: str | None = None
    """Who gets the payment, up to 100 characters; with `amount`, for PSD2 payment approval."""
    sna_client_token: str | None = None
    """Token the device got when it opened the silent network authentication URL; must match for approval."""
    to: str | None = None
    """Phone number (E.164) or email address to verify."""
    verification_sid: str | None = None
    """SID of the verification to check, VE…; give it or to."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/VerificationCheck",
        path="ServiceSid*",
        form="Amount Code Payee SnaClientToken To VerificationSid",
        result="VerificationCheck",
        success=(200, 201),
        bounds="service_sid:VA verification_sid:VE",
    )
