"""``/v1/Workspaces/{WorkspaceSid}/Tasks`` of taskrouter v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


TaskEnumStatus: TypeAlias = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"] | str


@record(kw_only=True)
class Task(Resource):
    """A JSON object that is received: ``taskrouter.v1.workspace.task``."""

    account_sid: str = ""
    addons: str | None = None
    age: int | None = None
    assignment_status: TaskEnumStatus | None = None
    attributes: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    ignore_capacity: bool | None = None
    links: Mapping[str, str] | None = None
    priority: int | None = None
    reason: str | None = None
    routing_target: str | None = None
    sid: str = ""
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    task_queue_entered_date: dt.datetime | None = None
    task_queue_friendly_name: str | None = None
    task_queue_sid: str | None = None
    timeout: int | None = None
    url: str | None = None
    virtual_start_time: dt.datetime | None = None
    workflow_friendly_name: str | None = None
    workflow_sid: str | None = None
    workspace_sid: str | None = None

    __fields__ = (
        "account_sid addons age:integer assignment_status:enum.TaskEnumStatus attributes!! date_created:date-time "
        "date_updated:date-time ignore_capacity:boolean links:string{} priority:integer reason routing_target sid "
        "task_channel_sid task_channel_unique_name task_queue_entered_date:date-time task_queue_friendly_name "
        "task_queue_sid timeout:integer url virtual_start_time:date-time workflow_friendly_name workflow_sid "
        "workspace_sid"
    )


@record(kw_only=True)
class CreateTask(ops.Operation["Task"]):
    """Create one task.

    ``POST /v1/Workspaces/{WorkspaceSid}/Tasks`` answers 201 with `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    ignore_capacity: str | None = None
    priority: int | None = None
    routing_target: str | None = None
    task_channel: str | None = None
    task_queue_sid: str | None = None
    timeout: int | None = None
    virtual_start_time: dt.datetime | dt.date | str | None = None
    workflow_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        path="WorkspaceSid*",
        form=(
            "Attributes:json-text IgnoreCapacity Priority:integer RoutingTarget TaskChannel TaskQueueSid "
            "Timeout:integer VirtualStartTime:date-time WorkflowSid"
        ),
        result="Task",
        success=(201,),
    )


@record(kw_only=True)
class DeleteTask(ops.Operation[None]):
    """Delete one task.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid* Sid*",
        header="If-Match",
        success=(204,),
    )


@record(kw_only=True)
class FetchTask(ops.Operation["Task"]):
    """Fetch one task.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 200 with `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid* Sid*",
        result="Task",
    )


@record(kw_only=True)
class ListTask(ops.PageOperation["Task"]):
    """List every task, a page at a time.

    ``GET /v1/Workspaces/{WorkspaceSid}/Tasks`` answers 200 with a `Page` of `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    priority: int | None = None
    assignment_status: str | Iterable[str] | None = None
    workflow_sid: str | None = None
    workflow_name: str | None = None
    task_queue_sid: str | None = None
    task_queue_name: str | None = None
    evaluate_task_attributes: str | None = None
    routing_target: str | None = None
    ordering: str | None = None
    has_addons: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        path="WorkspaceSid*",
        query=(
            "Priority:integer AssignmentStatus:string[] WorkflowSid WorkflowName TaskQueueSid TaskQueueName "
            "EvaluateTaskAttributes RoutingTarget Ordering HasAddons:boolean PageSize:integer Page:integer PageToken"
        ),
        result="Task",
        items="tasks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTask(ops.Operation["Task"]):
    """Update one task.

    ``POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 200 with `Task`.
    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    assignment_status: TaskEnumStatus | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    priority: int | None = None
    reason: str | None = None
    task_channel: str | None = None
    virtual_start_time: dt.datetime | dt.date | str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        path="WorkspaceSid* Sid*",
        header="If-Match",
        form=(
            "AssignmentStatus:enum.TaskEnumStatus Attributes:json-text Priority:integer Reason TaskChannel "
            "VirtualStartTime:date-time"
        ),
        result="Task",
    )
