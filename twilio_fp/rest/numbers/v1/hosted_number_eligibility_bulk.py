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
    """When the work finished, UTC; empty while it is still under way."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    request_id: str | None = None
    """SID, EC…, of the bulk eligibility request."""
    results: tuple[Any, ...] | None = None
    """Whether each number can be hosted, as JSON objects."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateBulkEligibility(ops.Operation["BulkEligibility"]):
    """Create a bulk eligibility.

    ``POST /v1/HostedNumber/Eligibility/Bulk`` answers 202 with `BulkEligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """The numbers to check for hosting, as a JSON object; answered in the background under a request id."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk",
        json="*=body",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkEligibility(ops.Operation["BulkEligibility"]):
    """Fetch a bulk eligibility.

    ``GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}`` answers 200 with `BulkEligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    request_id: str = attrs.field(kw_only=False)
    """SID, EC…, of the bulk eligibility request."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{RequestId}",
        bounds="request_id:EC",
    )
