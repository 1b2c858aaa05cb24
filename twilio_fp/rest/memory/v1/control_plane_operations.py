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
    detail: str | None = None
    title: str | None = None
    type: str | None = None


@record(kw_only=True)
class OperationResultResourceId(Resource):
    """``OperationResultResourceId``, as it is received."""

    id: str | None = None
    type: str | None = None


@record(kw_only=True)
class Operation(Resource):
    """``memory.v1.operation``, as it is received."""

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
    """``GET /v1/ControlPlane/Operations/{operationId}`` answers 200 with `Operation`.

    Source: https://www.twilio.com/docs/usage/api
    """

    operation_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Operations/{operationId}",
    )
