# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/ControlPlane/Operations/{operationId}`` of knowledge v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class OperationStatusError(Resource):
    """``OperationStatusError``, as received."""

    code: int | None = None
    """Error code."""
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    title: str | None = None
    """Short name of the error."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "code:integer detail title type"


@record(kw_only=True)
class OperationResultResourceId(Resource):
    """``OperationResultResourceId``, as received."""

    id: str | None = None
    """Id of the item."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "id type"


@record(kw_only=True)
class Operation(Resource):
    """``knowledge.v2.operation``, as received."""

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
    __fields__ = (
        "completedAt:date-time createdAt:date-time error:OperationStatusError operationId "
        "result:OperationResultResourceId resultUrl status statusUrl"
    )


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """Fetch an operation.

    ``GET /v2/ControlPlane/Operations/{operationId}`` returns `Operation`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""
    __spec__ = ops.OperationSpec(
        "GET https://knowledge.twilio.com/v2/ControlPlane/Operations/{operationId}",
        path="operationId*",
        result="Operation",
    )
