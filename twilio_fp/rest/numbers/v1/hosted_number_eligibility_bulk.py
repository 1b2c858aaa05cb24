"""``/v1/HostedNumber/Eligibility/Bulk`` of numbers v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from typing import Any


@record(kw_only=True)
class BulkEligibility(Resource):
    """A JSON object that is received: ``numbers.v1.bulk_eligibility``."""

    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    friendly_name: str | None = None
    request_id: str | None = None
    results: tuple[Any, ...] | None = None
    status: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateBulkEligibility(ops.Operation["BulkEligibility"]):
    """Create one bulk eligibility.

    ``POST /v1/HostedNumber/Eligibility/Bulk`` answers 202 with `BulkEligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any

    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk",
        json="*=body:json*",
        content_type="application/json",
        result="BulkEligibility",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkEligibility(ops.Operation["BulkEligibility"]):
    """Fetch one bulk eligibility.

    ``GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}`` answers 200 with `BulkEligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    request_id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{RequestId}",
        path="RequestId*",
        result="BulkEligibility",
    )
