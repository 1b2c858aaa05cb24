# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkflowRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.workflow.workflow_real_time_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
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
    url: str | None = None
    """Absolute URL of the resource."""
    workflow_sid: str | None = None
    """SID of the workflow, WW…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid longest_task_waiting_age:integer longest_task_waiting_sid tasks_by_priority:json "
        "tasks_by_status:json total_tasks:integer url workflow_sid workspace_sid"
    )


@record(kw_only=True)
class FetchWorkflowRealTimeStatistics(ops.Operation["WorkflowRealTimeStatistics"]):
    """Fetch the workflow real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics`` returns
    `WorkflowRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    workflow_sid: str = attrs.field(kw_only=False)
    """SID of the workflow, WW…."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/RealTimeStatistics",
        path="WorkspaceSid:string?* WorkflowSid*",
        query="TaskChannel",
        result="WorkflowRealTimeStatistics",
        bounds="workspace_sid:WS workflow_sid:WW",
    )
