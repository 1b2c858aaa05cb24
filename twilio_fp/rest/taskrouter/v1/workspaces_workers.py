"""``/v1/Workspaces/{WorkspaceSid}/Workers`` of taskrouter v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Worker(Resource):
    """A JSON object that is received: ``taskrouter.v1.workspace.worker``."""

    account_sid: str = ""
    activity_name: str | None = None
    activity_sid: str | None = None
    attributes: str | None = None
    available: bool | None = None
    date_created: dt.datetime | None = None
    date_status_changed: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    url: str | None = None
    workspace_sid: str | None = None

    __fields__ = (
        "account_sid activity_name activity_sid attributes!! available:boolean date_created:date-time "
        "date_status_changed:date-time date_updated:date-time friendly_name! links:string{} sid url workspace_sid"
    )


@record(kw_only=True)
class CreateWorker(ops.Operation["Worker"]):
    """Create one worker.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workers`` answers 201 with `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    activity_sid: str | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        path="WorkspaceSid*",
        form="ActivitySid Attributes:json-text FriendlyName*",
        result="Worker",
        success=(201,),
    )


@record(kw_only=True)
class DeleteWorker(ops.Operation[None]):
    """Delete one worker.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid* Sid*",
        header="If-Match",
        success=(204,),
    )


@record(kw_only=True)
class FetchWorker(ops.Operation["Worker"]):
    """Fetch one worker.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 200 with `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid* Sid*",
        result="Worker",
    )


@record(kw_only=True)
class ListWorker(ops.PageOperation["Worker"]):
    """List every worker, a page at a time.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers`` answers 200 with a `Page` of `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    activity_name: str | None = None
    activity_sid: str | None = None
    available: str | None = None
    friendly_name: str | None = None
    target_workers_expression: str | None = None
    task_queue_name: str | None = None
    task_queue_sid: str | None = None
    ordering: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        path="WorkspaceSid*",
        query=(
            "ActivityName ActivitySid Available FriendlyName! TargetWorkersExpression TaskQueueName TaskQueueSid "
            "Ordering PageSize:integer Page:integer PageToken"
        ),
        result="Worker",
        items="workers",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorker(ops.Operation["Worker"]):
    """Update one worker.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 200 with `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    activity_sid: str | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    reject_pending_reservations: bool | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid* Sid*",
        header="If-Match",
        form="ActivitySid Attributes:json-text FriendlyName RejectPendingReservations:boolean",
        result="Worker",
    )
