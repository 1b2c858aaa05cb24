"""``/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics`` of taskrouter v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkersRealTimeStatistics(Resource):
    """``taskrouter.v1.workspace.worker.workers_real_time_statistics``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    activity_statistics: tuple[Any, ...] | None = None
    """Number of workers in each activity right now: list of name, SID and count."""
    total_workers: int | None = None
    """Number of workers, whatever their activity."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the TaskRouter workspace, WS…."""


@record(kw_only=True)
class FetchWorkersRealTimeStatistics(ops.Operation["WorkersRealTimeStatistics"]):
    """Fetch the workers real-time statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics`` answers 200 with `WorkersRealTimeStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics",
        bounds="workspace_sid:WS",
    )
