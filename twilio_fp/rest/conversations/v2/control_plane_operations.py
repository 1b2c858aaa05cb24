"""``/v2/ControlPlane/Operations/{id}`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConversationsV2OperationStatusValue: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"] | str


@record(kw_only=True)
class FetchOperationStatus200ResponseError(Resource):
    """``FetchOperationStatus200ResponseError``, as it is received."""

    detail: str | None = None
    instance: str | None = None
    status: int | None = None
    title: str | None = None
    type: str | None = None


@record(kw_only=True)
class Operation(Resource):
    """``conversations.v2.operation``, as it is received."""

    completed_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    error: FetchOperationStatus200ResponseError | None = None
    operation_id: str | None = None
    related: Mapping[str, str] | None = None
    status: ConversationsV2OperationStatusValue = ""
    status_url: str | None = None

    __fields__ = "completedAt createdAt operationId statusUrl"


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """``GET /v2/ControlPlane/Operations/{id}`` answers 200 with `Operation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Operations/{id}",
    )
