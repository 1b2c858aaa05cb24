# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TaskQueueBulkRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_bulk_real_time_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    task_queue_data: tuple[Any, ...] | None = None
    """Real-time figures, one JSON object per task queue."""
    task_queue_response_count: int | None = None
    """Number of task queues in the answer."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid task_queue_data:json[] task_queue_response_count:integer url workspace_sid"


@record(kw_only=True)
class TaskQueueRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_real_time_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_statistics: tuple[Any, ...] | None = None
    """Number of workers in each activity right now: list of name, SID and count."""
    longest_relative_task_age_in_queue: int | None = None
    """Seconds since the oldest task of the queue entered this queue, whatever its age in the workspace."""
    longest_relative_task_sid_in_queue: str | None = None
    """SID, WT…, of the task that has been in this queue longest."""
    longest_task_waiting_age: int | None = None
    """Age, in seconds, of the task that has waited longest."""
    longest_task_waiting_sid: str | None = None
    """SID, WT…, of the task that has waited longest."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    tasks_by_priority: Any = None
    """Number of waiting tasks at each priority, a JSON object."""
    tasks_by_status: Any = None
    """Number of tasks in each status (pending, reserved, assigned, wrapping and so on), a JSON object."""
    total_available_workers: int | None = None
    """Number of the queue's workers whose activity makes them available."""
    total_eligible_workers: int | None = None
    """Number of workers who match the queue's target expression."""
    total_tasks: int | None = None
    """Number of tasks now in the queue, workflow or workspace."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid activity_statistics:json[] longest_relative_task_age_in_queue:integer "
        "longest_relative_task_sid_in_queue longest_task_waiting_age:integer longest_task_waiting_sid "
        "task_queue_sid tasks_by_priority:json tasks_by_status:json total_available_workers:integer "
        "total_eligible_workers:integer total_tasks:integer url workspace_sid"
    )


@record(kw_only=True)
class CreateTaskQueueBulkRealTimeStatistics(ops.Operation["TaskQueueBulkRealTimeStatistics"]):
    """Fetch the real-time statistics of several task queues.

    ``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics`` returns `TaskQueueBulkRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    body: Any
    """The JSON body of the request as one value, sent as it is given."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics",
        path="WorkspaceSid",
        json="*=body:json*",
        content_type="application/json",
        result="TaskQueueBulkRealTimeStatistics",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class FetchTaskQueueRealTimeStatistics(ops.Operation["TaskQueueRealTimeStatistics"]):
    """Fetch the task queue real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics`` returns
    `TaskQueueRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_queue_sid: str = attrs.field(kw_only=False)
    """SID of the task queue, WQ…."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics",
        path="WorkspaceSid:string?* TaskQueueSid*",
        query="TaskChannel",
        result="TaskQueueRealTimeStatistics",
        bounds="workspace_sid:WS task_queue_sid:WQ",
    )
