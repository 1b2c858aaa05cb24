"""``/v1/HostedNumber/Eligibility/Bulk`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class BulkEligibility(Resource):
    """``numbers.v1.bulk_eligibility``, as it is received."""

    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    friendly_name: str | None = None
    request_id: str | None = None
    results: tuple[Any, ...] | None = None
    status: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateBulkEligibility(ops.Operation["BulkEligibility"]):
    """``POST /v1/HostedNumber/Eligibility/Bulk`` answers 202 with `BulkEligibility`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk",
        json="*=body",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkEligibility(ops.Operation["BulkEligibility"]):
    """``GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}`` answers 200 with `BulkEligibility`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    request_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{RequestId}",
    )
