# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkspaceRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.workspace_real_time_statistics``, as received."""

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
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid activity_statistics:json[] longest_task_waiting_age:integer longest_task_waiting_sid "
        "tasks_by_priority:json tasks_by_status:json total_tasks:integer total_workers:integer url workspace_sid"
    )


@record(kw_only=True)
class FetchWorkspaceRealTimeStatistics(ops.Operation["WorkspaceRealTimeStatistics"]):
    """Fetch the workspace real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` returns `WorkspaceRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics",
        path="WorkspaceSid",
        query="TaskChannel",
        result="WorkspaceRealTimeStatistics",
        bounds="workspace_sid:WS",
    )
