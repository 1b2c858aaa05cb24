# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class BrandRegistrationOtp(Resource):
    """``messaging.v1.brand_registrations.brand_registration_otp``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    brand_registration_sid: str | None = None
    """SID of the A2P brand (BN…)."""
    __fields__ = "account_sid brand_registration_sid"


@record(kw_only=True)
class CreateBrandRegistrationOtp(ops.Operation["BrandRegistrationOtp"]):
    """Create a brand registration OTP.

    ``POST /v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp`` returns `BrandRegistrationOtp`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    brand_registration_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…)."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandRegistrationSid}/SmsOtp",
        path="BrandRegistrationSid*",
        result="BrandRegistrationOtp",
        success=(201,),
        bounds="brand_registration_sid:BN",
    )
