"""``/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkspaceRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.workspace_real_time_statistics``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_statistics: tuple[Any, ...] | None = None
    """Number of workers in each activity right now: list of name, SID and count."""
    longest_task_waiting_age: int | None = None
    """Age, in seconds, of the task that has waited longest."""
    longest_task_waiting_sid: str | None = None
    """SID, WT…, of the task that has waited longest."""
    tasks_by_priority: Any = None
    """Number of waiting tasks at each priority, a JSON object."""
    tasks_by_status: Any = None
    """Number of tasks in each status (pending, reserved, assigned, wrapping and so on), a JSON object."""
    total_tasks: int | None = None
    """Number of tasks now in the queue, workflow or workspace."""
    total_workers: int | None = None
    """Number of workers, whatever their activity."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the TaskRouter workspace, WS…."""


@record(kw_only=True)
class FetchWorkspaceRealTimeStatistics(ops.Operation["WorkspaceRealTimeStatistics"]):
    """Fetch the workspace real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` answers 200 with `WorkspaceRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics",
        bounds="workspace_sid:WS",
    )
