"""``/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from typing import Any


@record(kw_only=True)
class WorkspaceRealTimeStatistics(Resource):
    """A JSON object that is received: ``taskrouter.v1.workspace.workspace_real_time_statistics``."""

    account_sid: str = ""
    activity_statistics: tuple[Any, ...] | None = None
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any = None
    tasks_by_status: Any = None
    total_tasks: int | None = None
    total_workers: int | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkspaceRealTimeStatistics(ops.Operation["WorkspaceRealTimeStatistics"]):
    """Fetch one workspace real time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/RealTimeStatistics`` answers 200 with `WorkspaceRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_channel: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/RealTimeStatistics",
        path="WorkspaceSid*",
        query="TaskChannel",
        result="WorkspaceRealTimeStatistics",
    )
