# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkflowStatistics(Resource):
    """``taskrouter.v1.workspace.workflow.workflow_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cumulative: Any = None
    """Statistics added up over the period asked for, as a JSON object."""
    realtime: Any = None
    """Figures as they stand now, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    workflow_sid: str | None = None
    """SID of the workflow, WW…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid cumulative:json realtime:json url workflow_sid workspace_sid"


@record(kw_only=True)
class FetchWorkflowStatistics(ops.Operation["WorkflowStatistics"]):
    """Fetch the workflow statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics`` returns `WorkflowStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    workflow_sid: str = attrs.field(kw_only=False)
    """SID of the workflow, WW…."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    split_by_wait_time: str | None = None
    """Wait thresholds in seconds, separated by commas, to count accepted and canceled tasks around."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{WorkflowSid}/Statistics",
        path="WorkspaceSid:string?* WorkflowSid*",
        query="Minutes:minutes StartDate:date-time EndDate:date-time TaskChannel SplitByWaitTime",
        result="WorkflowStatistics",
        bounds="workspace_sid:WS workflow_sid:WW",
    )
