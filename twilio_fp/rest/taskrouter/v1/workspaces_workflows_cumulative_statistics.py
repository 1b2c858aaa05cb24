"""``/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkflowCumulativeStatistics(Resource):
    """``taskrouter.v1.workspace.workflow.workflow_cumulative_statistics``, as it is received."""

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
    tasks_timed_out_in_workflow: int | None = None
    """Number of tasks that timed out in their workflow before anyone took them."""
    url: str | None = None
    """Absolute URL of the resource."""
    wait_duration_until_accepted: Any = None
    """Waiting time of accepted tasks, in seconds: average, minimum, maximum and total."""
    wait_duration_until_canceled: Any = None
    """Waiting time of canceled tasks, in seconds: average, minimum, maximum and total."""
    workflow_sid: str | None = None
    """SID of the workflow, WW…."""
    workspace_sid: str | None = None
    """SID of the TaskRouter workspace, WS…."""


@record(kw_only=True)
class FetchWorkflowCumulativeStatistics(ops.Operation["WorkflowCumulativeStatistics"]):
    """Fetch the workflow cumulative statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics`` answers 200 with
    `WorkflowCumulativeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    workflow_sid: str = attrs.field(kw_only=False)
    """SID of the workflow, WW…."""
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

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/CumulativeStatistics",
        query="Minutes:minutes",
        bounds="workspace_sid:WS workflow_sid:WW",
    )
