"""``/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkflowRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.workflow.workflow_real_time_statistics``, as it is received."""

    account_sid: str = ""
    longest_task_waiting_age: int | None = None
    longest_task_waiting_sid: str | None = None
    tasks_by_priority: Any = None
    tasks_by_status: Any = None
    total_tasks: int | None = None
    url: str | None = None
    workflow_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkflowRealTimeStatistics(ops.Operation["WorkflowRealTimeStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics`` answers 200 with `WorkflowRealTimeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    workflow_sid: str = attrs.field(kw_only=False)
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics",
    )
