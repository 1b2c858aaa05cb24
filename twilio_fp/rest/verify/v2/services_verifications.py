# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Verifications`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

VerificationEnumChannel: TypeAlias = Literal["sms", "call", "email", "whatsapp", "sna"] | str
VerificationEnumRiskCheck: TypeAlias = Literal["enable", "disable"] | str
VerificationEnumStatus: TypeAlias = Literal["canceled", "approved"] | str


@record(kw_only=True)
class Verification(Resource):
    """``verify.v2.service.verification``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    amount: str | None = None
    """Amount of the payment being approved, as the user sees it; for PSD2 verifications. The same value is needed at
    the check."""
    channel: VerificationEnumChannel | None = None
    """How the code was sent: sms, call, email, whatsapp, rcs or sna."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    lookup: Any = None
    """What Lookup found about the verified phone number, as a JSON object (its carrier); filled only where lookups are
    enabled on the service."""
    payee: str | None = None
    """Who gets the payment, up to 100 characters; with `amount`, for PSD2 payment approval."""
    send_code_attempts: tuple[Any, ...] | None = None
    """Each attempt to send a code: channel, time and the attempt's own SID."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID of the verification, VE…."""
    sna: Any = None
    """Silent network authentication details, such as the URL the device opens; null for other channels."""
    status: str = ""
    """State of the verification: pending, approved, canceled, max_attempts_reached, deleted, failed or expired."""
    to: str | None = None
    """Phone number (E.164) or email address to verify."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid: bool | None = None
    """Older form of status: true once the verification is approved."""
    __fields__ = (
        "account_sid amount!! channel:enum.VerificationEnumChannel date_created:date-time date_updated:date-time "
        "lookup:json payee!! send_code_attempts:json[] service_sid sid sna:json status to! url valid:boolean"
    )


@record(kw_only=True)
class CreateVerification(ops.Operation["Verification"]):
    """Create a verification.

    ``POST /v2/Services/{ServiceSid}/Verifications`` returns `Verification`.
    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    channel: str
    """How the code is sent: sms, call, email, whatsapp, rcs, sna or auto."""
    to: str
    """Phone number (E.164) or email address to verify."""
    amount: str | None = None
    """Amount of the payment being approved, as the user sees it; for PSD2 verifications. The same value is needed at
    the check."""
    app_hash: str | None = None
    """Hash of your Android app, 11 characters, put in the SMS so that the app can read the code."""
    channel_configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Settings for an email verification, JSON object: template_id, from, from_name and the like, over the service's
    own."""
    custom_code: str | None = None
    """Your own code to send instead of a generated one, 4 to 10 characters; only where custom codes are enabled."""
    custom_friendly_name: str | None = None
    """Name shown to the user in this verification's message in place of the service's friendly name."""
    custom_message: str | None = None
    """Text of your own for the verification message; only for accounts where this is enabled."""
    device_ip: str | None = None
    """IP address of the user's device, used in fraud checks."""
    enable_sna_client_token: bool | None = None
    """Whether a silent network auth verification returns a token by which the client can check the result itself."""
    locale: str | None = None
    """Language of the message or call, such as en or pt-BR; left out, taken from the number's country."""
    payee: str | None = None
    """Who gets the payment, up to 100 characters; with `amount`, for PSD2 payment approval."""
    rate_limits: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Values of your rate limit keys for this request, as a JSON object: unique name to value."""
    risk_check: VerificationEnumRiskCheck | None = None
    """Whether SMS pumping protection checks the message: `enable` (default) or `disable` to skip it."""
    send_digits: str | None = None
    """Keys to press after the voice call connects, to reach an extension: 0-9, #, * and w for a half-second wait."""
    tags: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own labels for the verification, a JSON object as text; they show up in events and logs."""
    template_custom_substitutions: str | Mapping[str, Any] | SupportsPayload | None = None
    """Values for the template's own variables, a JSON object as text."""
    template_sid: str | None = None
    """SID of the verification template for the message, HJ…; left out, the service's default."""
    templates: str | Mapping[str, Any] | SupportsPayload | None = None
    """Templates to use per channel, a JSON object as text."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications",
        path="ServiceSid*",
        form=(
            "Amount AppHash Channel* ChannelConfiguration:json CustomCode CustomFriendlyName CustomMessage DeviceIp "
            "EnableSnaClientToken:boolean Locale Payee RateLimits:json RiskCheck:enum.VerificationEnumRiskCheck "
            "SendDigits Tags:json-text TemplateCustomSubstitutions:json-text TemplateSid Templates:json-text To*"
        ),
        result="Verification",
        success=(201,),
        bounds="service_sid:VA template_sid:HJ",
    )


@record(kw_only=True)
class FetchVerification(ops.Operation["Verification"]):
    """Fetch a verification.

    ``GET /v2/Services/{ServiceSid}/Verifications/{Sid}`` returns `Verification`.
    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}",
        path="ServiceSid* Sid*",
        result="Verification",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateVerification(ops.Operation["Verification"]):
    """Update a verification.

    ``POST /v2/Services/{ServiceSid}/Verifications/{Sid}`` returns `Verification`.
    Source: https://www.twilio.com/docs/verify/api/verification
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID of the verification (VE…), or the phone number or address it was sent to."""
    status: VerificationEnumStatus
    """approved or canceled, to settle a pending verification yourself."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Verifications/{Sid}",
        path="ServiceSid* Sid*",
        form="Status:enum.VerificationEnumStatus*",
        result="Verification",
        bounds="service_sid:VA",
    )
