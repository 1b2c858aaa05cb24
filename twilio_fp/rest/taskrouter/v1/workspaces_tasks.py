# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Tasks`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

TaskEnumStatus: TypeAlias = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"] | str


@record(kw_only=True)
class Task(Resource):
    """``taskrouter.v1.workspace.task``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    addons: str | None = None
    """Results of add-ons installed for the workspace, JSON object as text."""
    age: int | None = None
    """Seconds since the task was created."""
    assignment_status: TaskEnumStatus | None = None
    """Status of the task: pending, reserved, assigned, canceled, wrapping or completed."""
    attributes: str | None = None
    """JSON object as text that workflow and queue expressions match on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    ignore_capacity: bool | None = None
    """Whether the task may go to a worker who has no capacity left for it."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    priority: int | None = None
    """Priority of the task; the higher the number, the sooner it is assigned. Default 0."""
    reason: str | None = None
    """Why the task is canceled or completed, shown to those who look at the task."""
    routing_target: str | None = None
    """SID of the worker (WK…), queue (WQ…) or workflow (WW…) the task is routed to."""
    sid: str = ""
    """SID of the task, WT…."""
    task_channel_sid: str | None = None
    """SID of the task channel, TC…."""
    task_channel_unique_name: str | None = None
    """Unique name of the task channel, such as voice, sms or default."""
    task_queue_entered_date: dt.datetime | None = None
    """When the task entered its task queue, UTC."""
    task_queue_friendly_name: str | None = None
    """Friendly name of the task queue the task is in."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    timeout: int | None = None
    """Seconds the task may live before it is canceled as timed out."""
    url: str | None = None
    """Absolute URL of the resource."""
    virtual_start_time: dt.datetime | None = None
    """Moment the task's age and ordering are counted from, UTC; not in the future; default its creation."""
    workflow_friendly_name: str | None = None
    """Friendly name of the workflow that routes the task."""
    workflow_sid: str | None = None
    """SID of the workflow, WW…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid addons age:integer assignment_status:enum.TaskEnumStatus attributes!! date_created:date-time "
        "date_updated:date-time ignore_capacity:boolean links:string{} priority:integer reason routing_target sid "
        "task_channel_sid task_channel_unique_name task_queue_entered_date:date-time task_queue_friendly_name "
        "task_queue_sid timeout:integer url virtual_start_time:date-time workflow_friendly_name workflow_sid "
        "workspace_sid"
    )


@record(kw_only=True)
class CreateTask(ops.Operation["Task"]):
    """Create a task.

    ``POST /v1/Workspaces/{WorkspaceSid}/Tasks`` returns `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object as text that workflow and queue expressions match on."""
    ignore_capacity: str | None = None
    """Whether the task may go to a worker who has no capacity left for it."""
    priority: int | None = None
    """Priority of the task; the higher the number, the sooner it is assigned. Default 0."""
    routing_target: str | None = None
    """SID of the worker (WK…), queue (WQ…) or workflow (WW…) the task is routed to."""
    task_channel: str | None = None
    """Channel of the task, as its SID (TC…) or unique name; left out, default."""
    task_queue_sid: str | None = None
    """Queue the task is put into, WQ…, used when no workflow routes it."""
    timeout: int | dt.timedelta | None = None
    """Seconds the task may live before it is canceled; default 86,400, up to 1,209,600."""
    virtual_start_time: dt.datetime | dt.date | str | None = None
    """Moment the task's age and ordering are counted from, UTC; not in the future; default its creation."""
    workflow_sid: str | None = None
    """Workflow that routes the task, WW…; may be left out when the workspace has only one."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        path="WorkspaceSid",
        form=(
            "Attributes:json-text IgnoreCapacity Priority:integer RoutingTarget TaskChannel TaskQueueSid "
            "Timeout:seconds VirtualStartTime:date-time WorkflowSid"
        ),
        result="Task",
        success=(201,),
        bounds="workspace_sid:WS task_queue_sid:WQ workflow_sid:WW",
    )


@record(kw_only=True)
class DeleteTask(ops.Operation[None]):
    """Delete a task.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        header="If-Match",
        result="",
        success=(204,),
        bounds="workspace_sid:WS sid:WT",
    )


@record(kw_only=True)
class FetchTask(ops.Operation["Task"]):
    """Fetch a task.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` returns `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="Task",
        bounds="workspace_sid:WS sid:WT",
    )


@record(kw_only=True)
class ListTask(ops.PageOperation["Task"]):
    """List tasks.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks`` returns a `Page` of `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    priority: int | None = None
    """Only tasks of this priority."""
    assignment_status: str | Iterable[str] | None = None
    """Keep only tasks with these statuses: pending, reserved, assigned, canceled, wrapping, completed."""
    workflow_sid: str | None = None
    """Return only tasks of this workflow, WW…."""
    workflow_name: str | None = None
    """Return only tasks of the workflow with this friendly name."""
    task_queue_sid: str | None = None
    """Return only tasks in this queue, WQ…."""
    task_queue_name: str | None = None
    """Return only tasks in the queue with this friendly name."""
    evaluate_task_attributes: str | None = None
    """Only tasks whose attributes satisfy this expression in the workflow expression language."""
    routing_target: str | None = None
    """SID of the worker (WK…), queue (WQ…) or workflow (WW…) the task is routed to."""
    ordering: str | None = None
    """Sort order by `Priority` or `DateCreated`, such as `Priority:desc,DateCreated:asc`; default `DateCreated:asc`."""
    has_addons: bool | None = None
    """Whether to list only tasks that carry add-on data."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        path="WorkspaceSid",
        query=(
            "Priority:integer AssignmentStatus:string[] WorkflowSid WorkflowName TaskQueueSid TaskQueueName "
            "EvaluateTaskAttributes RoutingTarget Ordering HasAddons:boolean PageSize:integer Page:integer PageToken"
        ),
        result="Task",
        items="tasks",
        paging="meta",
        bounds="workspace_sid:WS workflow_sid:WW task_queue_sid:WQ",
    )


@record(kw_only=True)
class UpdateTask(ops.Operation["Task"]):
    """Update a task.

    ``POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` returns `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    assignment_status: TaskEnumStatus | None = None
    """Status to move the task to: canceled, wrapping or completed."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object as text that workflow and queue expressions match on."""
    priority: int | None = None
    """Priority of the task; the higher the number, the sooner it is assigned. Default 0."""
    reason: str | None = None
    """Why the task is canceled or completed, shown to those who look at the task."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    virtual_start_time: dt.datetime | dt.date | str | None = None
    """Moment the task's age and ordering are counted from, UTC; not in the future; default its creation."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        header="If-Match",
        form=(
            "AssignmentStatus:enum.TaskEnumStatus Attributes:json-text Priority:integer Reason TaskChannel "
            "VirtualStartTime:date-time"
        ),
        result="Task",
        bounds="workspace_sid:WS sid:WT",
    )
