# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/ControlPlane/Operations/{id}`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConversationsV2OperationStatusValue: TypeAlias = Literal["PENDING", "COMPLETED", "FAILED"] | str


@record(kw_only=True)
class FetchOperationStatus200ResponseError(Resource):
    """``FetchOperationStatus200ResponseError``, as received."""

    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    instance: str | None = None
    """URI that identifies this occurrence of the problem."""
    status: int | None = None
    """Where the resource stands in its life cycle."""
    title: str | None = None
    """Heading that is shown."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "detail instance status:integer title type"


@record(kw_only=True)
class Operation(Resource):
    """``conversations.v2.operation``, as received."""

    completed_at: dt.datetime | None = None
    """When it finished, UTC; none while it runs."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    error: FetchOperationStatus200ResponseError | None = None
    """What went wrong; empty if nothing did."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    related: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    status: ConversationsV2OperationStatusValue = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = (
        "completedAt:date-time createdAt:date-time error:FetchOperationStatus200ResponseError operationId "
        "related:string{} status:enum.ConversationsV2OperationStatusValue statusUrl"
    )


@record(kw_only=True)
class FetchOperation(ops.Operation["Operation"]):
    """Fetch an operation.

    ``GET /v2/ControlPlane/Operations/{id}`` returns `Operation`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)
    """Id of the operation to check on."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Operations/{id}",
        path="id*",
        result="Operation",
    )
