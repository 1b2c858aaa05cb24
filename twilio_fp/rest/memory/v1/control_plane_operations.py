"""``/v1/ControlPlane/Operations/{operationId}`` of memory v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt


@record(kw_only=True)
class OperationStatusError(Resource):
    """A JSON object that is received: ``OperationStatusError``."""

    code: int | None = None
    detail: str | None = None
    title: str | None = None
    type: str | None = None


@record(kw_only=True)
class OperationResultResourceId(Resource):
    """A JSON object that is received: ``OperationResultResourceId``."""

    id: str | None = None
    type: str | None = None


@record(kw_only=True)
class Operation(Resource):
    """A JSON object that is received: ``memory.v1.operation``."""

    completed_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    error: OperationStatusError | None = None
    operation_id: str | None = None
    result: OperationResultResourceId | None = None
    result_url: str | None = None
    status: str = ""
    status_url: str | None = None

    __fields__ = "completedAt createdAt operationId resultUrl statusUrl"


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """Fetch one operation.

    ``GET /v1/ControlPlane/Operations/{operationId}`` answers 200 with `Operation`.
    Source: https://www.twilio.com/docs/usage/api
    """

    operation_id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Operations/{operationId}",
        path="operationId*",
        result="Operation",
    )
