# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Attempts/Summary`` of verify v2."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

VerificationAttemptsSummaryEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"] | str


@record(kw_only=True)
class VerificationAttemptsSummary(Resource):
    """``verify.v2.verification_attempts_summary``, as received."""

    conversion_rate_percentage: Decimal | None = None
    """Share of attempts that led to a verified user, in percent, 0 to 100."""
    total_attempts: int | None = None
    """Number of verification attempts in the period."""
    total_converted: int | None = None
    """Number of verification attempts that ended in a right code."""
    total_unconverted: int | None = None
    """Number of verification attempts that did not end in a right code."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "conversion_rate_percentage:number total_attempts:integer total_converted:integer total_unconverted:integer url"
    )


@record(kw_only=True)
class FetchVerificationAttemptsSummary(ops.Operation["VerificationAttemptsSummary"]):
    """Fetch a summary of verification attempts.

    ``GET /v2/Attempts/Summary`` returns `VerificationAttemptsSummary`.
    Source: https://www.twilio.com/docs/verify/api/list-verification-attempts
    """

    verify_service_sid: str | None = None
    """Count or return only attempts of this Verify service, VA…."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created at or after this time, UTC."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created at or before this time, UTC."""
    country: str | None = None
    """Count only attempts to this country, ISO 3166-1 alpha-2."""
    channel: VerificationAttemptsSummaryEnumChannels | None = None
    """Count only attempts made over this channel: sms, call, email, whatsapp or rbm."""
    destination_prefix: str | None = None
    """Only attempts to numbers starting with this prefix, such as +1."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Attempts/Summary",
        query=(
            "VerifyServiceSid DateCreatedAfter:date-time DateCreatedBefore:date-time Country "
            "Channel:enum.VerificationAttemptsSummaryEnumChannels DestinationPrefix"
        ),
        result="VerificationAttemptsSummary",
        bounds="verify_service_sid:VA",
    )
