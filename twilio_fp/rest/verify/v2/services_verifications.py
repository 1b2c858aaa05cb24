"""``/v2/Services/{ServiceSid}/Verifications`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

VerificationEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"] | str
VerificationEnumRiskCheck: TypeAlias = Literal["enable", "disable"] | str
VerificationEnumStatus: TypeAlias = Literal["canceled", "approved"] | str


@record(kw_only=True)
class Verification(Resource):
    """``verify.v2.service.verification``, as it is received."""

    account_sid: str = ""
    amount: str | None = None
    channel: VerificationEnumChannel | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    lookup: Any = None
    payee: str | None = None
    send_code_attempts: tuple[Any, ...] | None = None
    service_sid: str | None = None
    sid: str = ""
    sna: Any = None
    status: str = ""
    to: str | None = None
    url: str | None = None
    valid: bool | None = None

    __fields__ = "amount!! payee!! to!"


@record(kw_only=True)
class CreateVerification(ops.Operation["Verification"]):
    """``POST /v2/Services/{ServiceSid}/Verifications`` answers 201 with `Verification`.

    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    channel: str
    to: str
    amount: str | None = None
    app_hash: str | None = None
    channel_configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    custom_code: str | None = None
    custom_friendly_name: str | None = None
    custom_message: str | None = None
    device_ip: str | None = None
    enable_sna_client_token: bool | None = None
    locale: str | None = None
    payee: str | None = None
    rate_limits: str | Mapping[str, Any] | Sequence[Any] | None = None
    risk_check: VerificationEnumRiskCheck | None = None
    send_digits: str | None = None
    tags: str | None = None
    template_custom_substitutions: str | None = None
    template_sid: str | None = None
    templates: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications",
        form="",
    )


@record(kw_only=True)
class FetchVerification(ops.Operation["Verification"]):
    """``GET /v2/Services/{ServiceSid}/Verifications/{Sid}`` answers 200 with `Verification`.

    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}",
    )


@record(kw_only=True)
class UpdateVerification(ops.Operation["Verification"]):
    """``POST /v2/Services/{ServiceSid}/Verifications/{Sid}`` answers 200 with `Verification`.

    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: VerificationEnumStatus

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}",
        form="",
    )
