# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkersRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.worker.workers_real_time_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_statistics: tuple[Any, ...] | None = None
    """Number of workers in each activity right now: list of name, SID and count."""
    total_workers: int | None = None
    """Number of workers, whatever their activity."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid activity_statistics:json[] total_workers:integer url workspace_sid"


@record(kw_only=True)
class FetchWorkersRealTimeStatistics(ops.Operation["WorkersRealTimeStatistics"]):
    """Fetch the workers real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics`` returns `WorkersRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics",
        path="WorkspaceSid",
        query="TaskChannel",
        result="WorkersRealTimeStatistics",
        bounds="workspace_sid:WS",
    )
