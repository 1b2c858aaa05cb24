"""``/v1/Porting/PortIn/PortInRequests`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PortInRequestList(Resource):
    """``numbers.v1.port_in_request_list``, as it is received."""

    phone_numbers_ported: int | None = None
    phone_numbers_requested: int | None = None
    port_in_request_sid: str | None = None
    port_in_request_status: str | None = None
    status_last_updated_timestamp: str | None = None
    suggested_action: str | None = None


@record(kw_only=True)
class ListPortInRequests(ops.PageOperation["PortInRequestList"]):
    """``GET /v1/Porting/PortIn/PortInRequests`` answers 200 with a `Page` of `PortInRequestList`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    token: str | None = None
    size: int | None = None
    port_in_request_sid: str | None = None
    port_in_request_status: str | None = None
    created_before: str | None = None
    created_after: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/PortInRequests",
        items="port_in_requests",
        paging="token",
    )
