# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TaskQueueCumulativeStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_cumulative_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    avg_task_acceptance_time: int | None = None
    """Average time from a task's creation to its acceptance by a worker, in seconds."""
    end_time: dt.datetime | None = None
    """End of the period counted, UTC."""
    reservations_accepted: int | None = None
    """Reservations that workers accepted in the time."""
    reservations_canceled: int | None = None
    """Reservations that were canceled in the time."""
    reservations_created: int | None = None
    """Reservations that were made in the time."""
    reservations_rejected: int | None = None
    """Reservations that workers rejected in the time."""
    reservations_rescinded: int | None = None
    """Reservations withdrawn in the time, as another worker took the task."""
    reservations_timed_out: int | None = None
    """Reservations that ran out unanswered in the time."""
    split_by_wait_time: Any = None
    """Counts of tasks accepted and canceled before and after each wait threshold."""
    start_time: dt.datetime | None = None
    """Beginning of the period the statistics cover, UTC."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    tasks_canceled: int | None = None
    """Number of tasks canceled in the period."""
    tasks_completed: int | None = None
    """Number of tasks completed in the period."""
    tasks_deleted: int | None = None
    """Number of tasks deleted in the period."""
    tasks_entered: int | None = None
    """Number of tasks that entered in the period."""
    tasks_moved: int | None = None
    """Number of tasks moved to another queue or workflow in the period."""
    url: str | None = None
    """Absolute URL of the resource."""
    wait_duration_in_queue_until_accepted: Any = None
    """Waiting time in this queue of accepted tasks, in seconds: average, minimum, maximum and total."""
    wait_duration_until_accepted: Any = None
    """Waiting time of accepted tasks, in seconds: average, minimum, maximum and total."""
    wait_duration_until_canceled: Any = None
    """Waiting time of canceled tasks, in seconds: average, minimum, maximum and total."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid avg_task_acceptance_time:integer end_time:date-time reservations_accepted:integer "
        "reservations_canceled:integer reservations_created:integer reservations_rejected:integer "
        "reservations_rescinded:integer reservations_timed_out:integer split_by_wait_time:json "
        "start_time:date-time task_queue_sid tasks_canceled:integer tasks_completed:integer tasks_deleted:integer "
        "tasks_entered:integer tasks_moved:integer url wait_duration_in_queue_until_accepted:json "
        "wait_duration_until_accepted:json wait_duration_until_canceled:json workspace_sid"
    )


@record(kw_only=True)
class FetchTaskQueueCumulativeStatistics(ops.Operation["TaskQueueCumulativeStatistics"]):
    """Fetch the task queue cumulative statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics`` returns
    `TaskQueueCumulativeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_queue_sid: str = attrs.field(kw_only=False)
    """SID of the task queue, WQ…."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    split_by_wait_time: str | None = None
    """Wait thresholds in seconds, separated by commas, to count accepted and canceled tasks around."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/CumulativeStatistics",
        path="WorkspaceSid:string?* TaskQueueSid*",
        query="EndDate:date-time Minutes:minutes StartDate:date-time TaskChannel SplitByWaitTime",
        result="TaskQueueCumulativeStatistics",
        bounds="workspace_sid:WS task_queue_sid:WQ",
    )
