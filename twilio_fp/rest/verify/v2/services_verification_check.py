"""``/v2/Services/{ServiceSid}/VerificationCheck`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

VerificationCheckEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"] | str


@record(kw_only=True)
class VerificationCheck(Resource):
    """``verify.v2.service.verification_check``, as it is received."""

    account_sid: str = ""
    amount: str | None = None
    channel: VerificationCheckEnumChannel | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    payee: str | None = None
    service_sid: str | None = None
    sid: str = ""
    sna_attempts_error_codes: tuple[Any, ...] | None = None
    status: str = ""
    to: str | None = None
    valid: bool | None = None

    __fields__ = "amount!! payee!! to!"


@record(kw_only=True)
class CreateVerificationCheck(ops.Operation["VerificationCheck"]):
    """``POST /v2/Services/{ServiceSid}/VerificationCheck`` answers 200 or 201 with `VerificationCheck`.

    Source: https://www.twilio.com/docs/verify/api/verification-check
    """

    service_sid: str = attrs.field(kw_only=False)
    amount: str | None = None
    code: str | None = None
    payee: str | None = None
    sna_client_token: str | None = None
    to: str | None = None
    verification_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/VerificationCheck",
        form="",
        success=(200, 201),
    )
