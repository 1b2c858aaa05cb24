"""``/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class BrandRegistrationOtp(Resource):
    """``messaging.v1.brand_registrations.brand_registration_otp``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    brand_registration_sid: str | None = None
    """SID of the A2P brand (BN…)."""


@record(kw_only=True)
class CreateBrandRegistrationOtp(ops.Operation["BrandRegistrationOtp"]):
    """Create a brand registration OTP.

    ``POST /v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp`` answers 201 with `BrandRegistrationOtp`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_registration_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…)."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp",
        bounds="brand_registration_sid:BN",
    )
