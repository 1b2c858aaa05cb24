"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TaskQueueBulkRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_bulk_real_time_statistics``, as it is received."""

    account_sid: str = ""
    task_queue_data: tuple[Any, ...] | None = None
    task_queue_response_count: int | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class TaskQueueRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_real_time_statistics``, as it is received."""

    account_sid: str = ""
    activity_statistics: tuple[Any, ...] | None = None
    longest_relative_task_age_in_queue: int | None = None
    longest_relative_task_sid_in_queue: str | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    task_queue_sid: str | None = None
    tasks_by_priority: Any = None
    tasks_by_status: Any = None
    total_available_workers: int | None = None
    total_eligible_workers: int | None = None
    total_tasks: int | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class CreateTaskQueueBulkRealTimeStatistics(ops.Operation["TaskQueueBulkRealTimeStatistics"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics`` answers 200 with `TaskQueueBulkRealTimeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/RealTimeStatistics",
        json="*=body",
        success=(200,),
    )


@record(kw_only=True)
class FetchTaskQueueRealTimeStatistics(ops.Operation["TaskQueueRealTimeStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics`` answers 200 with `TaskQueueRealTimeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_queue_sid: str = attrs.field(kw_only=False)
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/RealTimeStatistics",
    )
