"""``/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkersCumulativeStatistics(Resource):
    """``taskrouter.v1.workspace.worker.workers_cumulative_statistics``, as it is received."""

    account_sid: str = ""
    activity_durations: tuple[Any, ...] | None = None
    end_time: dt.datetime | None = None
    reservations_accepted: int | None = None
    reservations_canceled: int | None = None
    reservations_created: int | None = None
    reservations_rejected: int | None = None
    reservations_rescinded: int | None = None
    reservations_timed_out: int | None = None
    start_time: dt.datetime | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkersCumulativeStatistics(ops.Operation["WorkersCumulativeStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics`` answers 200 with `WorkersCumulativeStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    end_date: dt.datetime | dt.date | str | None = None
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/CumulativeStatistics",
        query="Minutes:minutes",
    )
