"""``/v1/Workspaces/{WorkspaceSid}/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkspaceStatistics(Resource):
    """``taskrouter.v1.workspace.workspace_statistics``, as it is received."""

    account_sid: str = ""
    cumulative: Any = None
    realtime: Any = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkspaceStatistics(ops.Operation["WorkspaceStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Statistics`` answers 200 with `WorkspaceStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None
    split_by_wait_time: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Statistics",
        query="Minutes:minutes",
    )
