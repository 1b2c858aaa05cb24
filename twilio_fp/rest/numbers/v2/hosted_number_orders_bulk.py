# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/HostedNumber/Orders/Bulk`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BulkHostedNumberOrderEnumRequestStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "PROCESSED"] | str


@record(kw_only=True)
class BulkHostedNumberOrder(Resource):
    """``numbers.v2.bulk_hosted_number_order``, as received."""

    bulk_hosting_sid: str | None = None
    """SID of the bulk hosting request (BH…)."""
    date_completed: dt.datetime | None = None
    """When the work finished, UTC; empty while it is still under way."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    notification_email: str | None = None
    """Email address that is told when the bulk order is done."""
    request_status: BulkHostedNumberOrderEnumRequestStatus | None = None
    """Where the bulk order as a whole stands."""
    results: tuple[Any, ...] | None = None
    """State of each number's order, as JSON objects."""
    total_count: int | None = None
    """Number of hosted number orders in the bulk request."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "bulk_hosting_sid date_completed:date-time date_created:date-time friendly_name! notification_email! "
        "request_status:enum.BulkHostedNumberOrderEnumRequestStatus results:json[]! total_count:integer url"
    )


@record(kw_only=True)
class CreateBulkHostedNumberOrder(ops.Operation["BulkHostedNumberOrder"]):
    """Order hosted numbers in bulk.

    ``POST /v2/HostedNumber/Orders/Bulk`` returns `BulkHostedNumberOrder` (202).
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    body: Any
    """The JSON body of the request as one value, sent as it is given."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk",
        json="*=body:json*",
        content_type="application/json",
        result="BulkHostedNumberOrder",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkHostedNumberOrder(ops.Operation["BulkHostedNumberOrder"]):
    """Fetch a bulk hosted number order.

    ``GET /v2/HostedNumber/Orders/Bulk/{BulkHostingSid}`` returns `BulkHostedNumberOrder`.
    Source: https://www.twilio.com/docs/phone-numbers/hosted-numbers/hosted-numbers-api/hosted-number-order-resource
    """

    bulk_hosting_sid: str = attrs.field(kw_only=False)
    """SID of the bulk hosting request (BH…)."""
    order_status: str | None = None
    """Only orders of the batch with this status."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk/{BulkHostingSid}",
        path="BulkHostingSid*",
        query="OrderStatus",
        result="BulkHostedNumberOrder",
        bounds="bulk_hosting_sid:BH",
    )
