"""``/v2/Attempts/Summary`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

VerificationAttemptsSummaryEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"] | str


@record(kw_only=True)
class VerificationAttemptsSummary(Resource):
    """``verify.v2.verification_attempts_summary``, as it is received."""

    conversion_rate_percentage: str | None = None
    total_attempts: int | None = None
    total_converted: int | None = None
    total_unconverted: int | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVerificationAttemptsSummary(ops.Operation["VerificationAttemptsSummary"]):
    """``GET /v2/Attempts/Summary`` answers 200 with `VerificationAttemptsSummary`.

    Source: https://www.twilio.com/docs/verify/api
    """

    verify_service_sid: str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    country: str | None = None
    channel: VerificationAttemptsSummaryEnumChannels | None = None
    destination_prefix: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Attempts/Summary",
    )
