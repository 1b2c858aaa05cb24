# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ReferralConversion`` of marketplace v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateReferralConversion", "ReferralConversion"]


@record(kw_only=True)
class ReferralConversion(Resource):
    """``marketplace.v1.referral_conversion``, as received."""

    converted_account_sid: str | None = None
    """SID of the account (AC…) that came from the referral."""
    __fields__ = "converted_account_sid"


@record(kw_only=True)
class CreateReferralConversion(ops.Operation["ReferralConversion"]):
    """Create a referral conversion.

    ``POST /v1/ReferralConversion`` returns `ReferralConversion` (200 or 202).
    Source: https://www.twilio.com/docs/marketplace
    """

    referral_account_sid: str | Unset = UNSET
    """SID, AC…, of the account that came by the referral."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/ReferralConversion",
        json="referral_account_sid",
        content_type="application/json",
        result="ReferralConversion",
        success=(200, 202),
        bounds="referral_account_sid:AC",
    )
