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
    activity_statistics: tuple[Any, ...] | None = None
    total_workers: int | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkersRealTimeStatistics(ops.Operation["WorkersRealTimeStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics`` answers 200 with `WorkersRealTimeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/RealTimeStatistics",
    )
