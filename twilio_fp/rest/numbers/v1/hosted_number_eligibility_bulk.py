# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/HostedNumber/Eligibility/Bulk`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class BulkEligibility(Resource):
    """``numbers.v1.bulk_eligibility``, as received."""

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
    __fields__ = "date_completed:date-time date_created:date-time friendly_name request_id results:json[] status url"


@record(kw_only=True)
class CreateBulkEligibility(ops.Operation["BulkEligibility"]):
    """Create a bulk eligibility.

    ``POST /v1/HostedNumber/Eligibility/Bulk`` returns `BulkEligibility` (202).
    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any
    """The numbers to check for hosting, as a JSON object; answered in the background under a request id."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk",
        json="*=body:json*",
        content_type="application/json",
        result="BulkEligibility",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkEligibility(ops.Operation["BulkEligibility"]):
    """Fetch a bulk eligibility.

    ``GET /v1/HostedNumber/Eligibility/Bulk/{RequestId}`` returns `BulkEligibility`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    request_id: str = attrs.field(kw_only=False)
    """SID, EC…, of the bulk eligibility request."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/HostedNumber/Eligibility/Bulk/{RequestId}",
        path="RequestId*",
        result="BulkEligibility",
        bounds="request_id:EC",
    )
