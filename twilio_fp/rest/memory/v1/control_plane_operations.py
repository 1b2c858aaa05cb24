"""``/v1/ControlPlane/Operations/{operationId}`` of memory v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class OperationStatusError(Resource):
    """``OperationStatusError``, as it is received."""

    code: int | None = None
    """Error code."""
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    title: str | None = None
    """Heading that is shown."""
    type: str | None = None
    """Kind of resource."""


@record(kw_only=True)
class OperationResultResourceId(Resource):
    """``OperationResultResourceId``, as it is received."""

    id: str | None = None
    """Id of the item."""
    type: str | None = None
    """Kind of resource."""


@record(kw_only=True)
class Operation(Resource):
    """``memory.v1.operation``, as it is received."""

    completed_at: dt.datetime | None = None
    """When it finished, UTC; none while it runs."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    error: OperationStatusError | None = None
    """What went wrong; empty if nothing did."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    result: OperationResultResourceId | None = None
    """ID of the object the operation made or changed."""
    result_url: str | None = None
    """URL of the result, once the work is done."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""

    __fields__ = "completedAt createdAt operationId resultUrl statusUrl"


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """Fetch an operation.

    ``GET /v1/ControlPlane/Operations/{operationId}`` answers 200 with `Operation`.
    Source: https://www.twilio.com/docs/usage/api
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Operations/{operationId}",
    )
