"""``/v1/Workspaces/{WorkspaceSid}/CumulativeStatistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkspaceCumulativeStatistics(Resource):
    """``taskrouter.v1.workspace.workspace_cumulative_statistics``, as it is received."""

    account_sid: str = ""
    avg_task_acceptance_time: int | None = None
    end_time: dt.datetime | None = None
    reservations_accepted: int | None = None
    reservations_canceled: int | None = None
    reservations_created: int | None = None
    reservations_rejected: int | None = None
    reservations_rescinded: int | None = None
    reservations_timed_out: int | None = None
    split_by_wait_time: Any = None
    start_time: dt.datetime | None = None
    tasks_canceled: int | None = None
    tasks_completed: int | None = None
    tasks_created: int | None = None
    tasks_deleted: int | None = None
    tasks_moved: int | None = None
    tasks_timed_out_in_workflow: int | None = None
    url: str | None = None
    wait_duration_until_accepted: Any = None
    wait_duration_until_canceled: Any = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkspaceCumulativeStatistics(ops.Operation["WorkspaceCumulativeStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/CumulativeStatistics`` answers 200 with `WorkspaceCumulativeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    end_date: dt.datetime | dt.date | str | None = None
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None
    split_by_wait_time: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/CumulativeStatistics",
        query="Minutes:minutes",
    )
