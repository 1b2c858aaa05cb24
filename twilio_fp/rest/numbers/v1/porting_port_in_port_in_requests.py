# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Porting/PortIn/PortInRequests`` of numbers v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PortInRequestList(Resource):
    """``numbers.v1.port_in_request_list``, as received."""

    phone_numbers_ported: int | None = None
    """How many of the requested numbers are ported already."""
    phone_numbers_requested: int | None = None
    """How many numbers the port-in request asks for."""
    port_in_request_sid: str | None = None
    """SID of the port-in request, KW…."""
    port_in_request_status: str | None = None
    """Where the port-in request as a whole stands."""
    status_last_updated_timestamp: str | None = None
    """When the port-in request's status last changed, UTC."""
    suggested_action: str | None = None
    """What to do next to move the port-in request along."""
    __fields__ = (
        "phone_numbers_ported:integer phone_numbers_requested:integer port_in_request_sid port_in_request_status "
        "status_last_updated_timestamp suggested_action"
    )


@record(kw_only=True)
class ListPortInRequests(ops.PageOperation["PortInRequestList"]):
    """List port-in requests.

    ``GET /v1/Porting/PortIn/PortInRequests`` returns a `Page` of `PortInRequestList`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    token: str | None = None
    """Page token from the previous page of results."""
    size: int | None = None
    """Entries per page, default 20, up to 100."""
    port_in_request_sid: str | None = None
    """Only the port-in request with this SID, KW…."""
    port_in_request_status: str | None = None
    """Only port-in requests with this status."""
    created_before: str | None = None
    """Keep only what was created before this time, ISO 8601, UTC."""
    created_after: str | None = None
    """Keep only what was created after this time, ISO 8601, UTC."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/PortInRequests",
        query="Token Size:integer PortInRequestSid PortInRequestStatus CreatedBefore CreatedAfter",
        result="PortInRequestList",
        items="port_in_requests",
        paging="token",
        bounds="size:1..100",
    )
