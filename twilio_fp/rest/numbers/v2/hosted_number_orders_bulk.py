"""``/v2/HostedNumber/Orders/Bulk`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BulkHostedNumberOrderEnumRequestStatus: TypeAlias = Literal["QUEUED", "IN_PROGRESS", "PROCESSED"] | str


@record(kw_only=True)
class BulkHostedNumberOrder(Resource):
    """``numbers.v2.bulk_hosted_number_order``, as it is received."""

    bulk_hosting_sid: str | None = None
    date_completed: dt.datetime | None = None
    date_created: dt.datetime | None = None
    friendly_name: str | None = None
    notification_email: str | None = None
    request_status: BulkHostedNumberOrderEnumRequestStatus | None = None
    results: tuple[Any, ...] | None = None
    total_count: int | None = None
    url: str | None = None

    __fields__ = "friendly_name! notification_email! results!"


@record(kw_only=True)
class CreateBulkHostedNumberOrder(ops.Operation["BulkHostedNumberOrder"]):
    """``POST /v2/HostedNumber/Orders/Bulk`` answers 202 with `BulkHostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk",
        json="*=body",
        success=(202,),
    )


@record(kw_only=True)
class FetchBulkHostedNumberOrder(ops.Operation["BulkHostedNumberOrder"]):
    """``GET /v2/HostedNumber/Orders/Bulk/{BulkHostingSid}`` answers 200 with `BulkHostedNumberOrder`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bulk_hosting_sid: str = attrs.field(kw_only=False)
    order_status: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/HostedNumber/Orders/Bulk/{BulkHostingSid}",
    )
