# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

TaskQueueEnumTaskOrder: TypeAlias = Literal["FIFO", "LIFO"] | str


@record(kw_only=True)
class TaskQueue(Resource):
    """``taskrouter.v1.workspace.task_queue``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    assignment_activity_name: str | None = None
    """Name of the activity a worker is put in when a task is assigned to it."""
    assignment_activity_sid: str | None = None
    """SID of the activity (WA…) a worker is put in when a task from the queue is assigned to it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    max_reserved_workers: int | None = None
    """How many workers may be reserved for one task of the queue at the same time; 1 to 50, default 1."""
    reservation_activity_name: str | None = None
    """Name of the activity workers go to when reserved for a task of the queue."""
    reservation_activity_sid: str | None = None
    """SID, WA…, of the activity workers go to when reserved for a task of the queue."""
    sid: str = ""
    """SID of the task queue, WQ…."""
    target_workers: str | None = None
    """Expression over worker attributes that says who belongs to the queue; 1==1 takes every worker (the default)."""
    task_order: TaskQueueEnumTaskOrder | None = None
    """Order in which tasks are assigned: FIFO (oldest first, the default) or LIFO (newest first)."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid assignment_activity_name assignment_activity_sid date_created:date-time "
        "date_updated:date-time friendly_name! links:string{} max_reserved_workers:integer "
        "reservation_activity_name reservation_activity_sid sid target_workers "
        "task_order:enum.TaskQueueEnumTaskOrder url workspace_sid"
    )


@record(kw_only=True)
class CreateTaskQueue(ops.Operation["TaskQueue"]):
    """Create a task queue.

    ``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues`` returns `TaskQueue`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    assignment_activity_sid: str | None = None
    """SID of the activity (WA…) a worker is put in when a task from the queue is assigned to it."""
    max_reserved_workers: int | None = None
    """How many workers may be reserved for one task of the queue at the same time; 1 to 50, default 1."""
    reservation_activity_sid: str | None = None
    """SID, WA…, of the activity workers go to when reserved for a task of the queue."""
    target_workers: str | None = None
    """Expression over worker attributes that says who belongs to the queue; 1==1 takes every worker (the default)."""
    task_order: TaskQueueEnumTaskOrder | None = None
    """Order in which tasks are assigned: FIFO (oldest first, the default) or LIFO (newest first)."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues",
        path="WorkspaceSid",
        form=(
            "AssignmentActivitySid FriendlyName* MaxReservedWorkers:integer ReservationActivitySid TargetWorkers "
            "TaskOrder:enum.TaskQueueEnumTaskOrder"
        ),
        result="TaskQueue",
        success=(201,),
        bounds="workspace_sid:WS assignment_activity_sid:WA reservation_activity_sid:WA",
    )


@record(kw_only=True)
class DeleteTaskQueue(ops.Operation[None]):
    """Delete a task queue.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="",
        success=(204,),
        bounds="workspace_sid:WS sid:WQ",
    )


@record(kw_only=True)
class FetchTaskQueue(ops.Operation["TaskQueue"]):
    """Fetch a task queue.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` returns `TaskQueue`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="TaskQueue",
        bounds="workspace_sid:WS sid:WQ",
    )


@record(kw_only=True)
class ListTaskQueue(ops.PageOperation["TaskQueue"]):
    """List task queues.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues`` returns a `Page` of `TaskQueue`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    evaluate_worker_attributes: str | None = None
    """Only queues whose target_workers expression matches this JSON text of a worker's attributes."""
    worker_sid: str | None = None
    """Return only queues this worker is eligible for, WK…."""
    ordering: str | None = None
    """Sort order by creation, `DateCreated:asc` (default) or `DateCreated:desc`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues",
        path="WorkspaceSid",
        query="FriendlyName! EvaluateWorkerAttributes WorkerSid Ordering PageSize:integer Page:integer PageToken",
        result="TaskQueue",
        items="task_queues",
        paging="meta",
        bounds="workspace_sid:WS worker_sid:WK",
    )


@record(kw_only=True)
class UpdateTaskQueue(ops.Operation["TaskQueue"]):
    """Update a task queue.

    ``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` returns `TaskQueue`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    assignment_activity_sid: str | None = None
    """SID of the activity (WA…) a worker is put in when a task from the queue is assigned to it."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    max_reserved_workers: int | None = None
    """How many workers may be reserved for one task of the queue at the same time; 1 to 50, default 1."""
    reservation_activity_sid: str | None = None
    """SID, WA…, of the activity workers go to when reserved for a task of the queue."""
    target_workers: str | None = None
    """Expression over worker attributes that says who belongs to the queue; 1==1 takes every worker (the default)."""
    task_order: TaskQueueEnumTaskOrder | None = None
    """Order in which tasks are assigned: FIFO (oldest first, the default) or LIFO (newest first)."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        form=(
            "AssignmentActivitySid FriendlyName MaxReservedWorkers:integer ReservationActivitySid TargetWorkers "
            "TaskOrder:enum.TaskQueueEnumTaskOrder"
        ),
        result="TaskQueue",
        bounds="workspace_sid:WS sid:WQ assignment_activity_sid:WA reservation_activity_sid:WA",
    )
