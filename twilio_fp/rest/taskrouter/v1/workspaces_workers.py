# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workers`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Worker(Resource):
    """``taskrouter.v1.workspace.worker``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_name: str | None = None
    """Name of the worker's current activity, such as Idle."""
    activity_sid: str | None = None
    """SID of the worker's activity (WA…)."""
    attributes: str | None = None
    """JSON object as text that workflow and queue expressions match on."""
    available: bool | None = None
    """Whether the worker's activity lets it take tasks."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_status_changed: dt.datetime | None = None
    """When the worker last changed activity, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID of the worker, WK…."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid activity_name activity_sid attributes!! available:boolean date_created:date-time "
        "date_status_changed:date-time date_updated:date-time friendly_name! links:string{} sid url workspace_sid"
    )


@record(kw_only=True)
class CreateWorker(ops.Operation["Worker"]):
    """Create a worker.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workers`` returns `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    activity_sid: str | None = None
    """SID of the activity (WA…) the worker starts in. Leave out for the workspace's default activity."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object as text that workflow and queue expressions match on."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        path="WorkspaceSid",
        form="ActivitySid Attributes:json-text FriendlyName*",
        result="Worker",
        success=(201,),
        bounds="workspace_sid:WS activity_sid:WA",
    )


@record(kw_only=True)
class DeleteWorker(ops.Operation[None]):
    """Delete a worker.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        header="If-Match",
        result="",
        success=(204,),
        bounds="workspace_sid:WS sid:WK",
    )


@record(kw_only=True)
class FetchWorker(ops.Operation["Worker"]):
    """Fetch a worker.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` returns `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="Worker",
        bounds="workspace_sid:WS sid:WK",
    )


@record(kw_only=True)
class ListWorker(ops.PageOperation["Worker"]):
    """List workers.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers`` returns a `Page` of `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    activity_name: str | None = None
    """Keep only workers whose current activity has this name, such as Idle."""
    activity_sid: str | None = None
    """Keep only workers now in this activity; SID, WA…."""
    available: str | None = None
    """Keep only workers that are available (true or 1) or not (false or 0), as text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    target_workers_expression: str | None = None
    """Return only workers whose attributes match this expression."""
    task_queue_name: str | None = None
    """Return only workers eligible for the queue with this friendly name."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    ordering: str | None = None
    """Sort order by `DateStatusChanged`, with `:asc` or `:desc`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        path="WorkspaceSid",
        query=(
            "ActivityName ActivitySid Available FriendlyName! TargetWorkersExpression TaskQueueName TaskQueueSid "
            "Ordering PageSize:integer Page:integer PageToken"
        ),
        result="Worker",
        items="workers",
        paging="meta",
        bounds="workspace_sid:WS activity_sid:WA task_queue_sid:WQ",
    )


@record(kw_only=True)
class UpdateWorker(ops.Operation["Worker"]):
    """Update a worker.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` returns `Worker`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    activity_sid: str | None = None
    """SID of the activity (WA…) to move the worker to."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object as text that workflow and queue expressions match on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    reject_pending_reservations: bool | None = None
    """Whether the worker's pending reservations are rejected; only when the new activity makes the worker
    unavailable."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        header="If-Match",
        form="ActivitySid Attributes:json-text FriendlyName RejectPendingReservations:boolean",
        result="Worker",
        bounds="workspace_sid:WS sid:WK activity_sid:WA",
    )
