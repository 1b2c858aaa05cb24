"""``/v1/Workspaces/{WorkspaceSid}/Workers/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkerStatistics(Resource):
    """``taskrouter.v1.workspace.worker.worker_statistics``, as it is received."""

    account_sid: str = ""
    cumulative: Any = None
    realtime: Any = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class WorkerInstanceStatistics(Resource):
    """``taskrouter.v1.workspace.worker.worker_instance_statistics``, as it is received."""

    account_sid: str = ""
    cumulative: Any = None
    url: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkerInstanceStatistics(ops.Operation["WorkerInstanceStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics`` answers 200 with `WorkerInstanceStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    worker_sid: str = attrs.field(kw_only=False)
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics",
        query="Minutes:minutes",
    )


@record(kw_only=True)
class FetchWorkerStatistics(ops.Operation["WorkerStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/Statistics`` answers 200 with `WorkerStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    task_queue_sid: str | None = None
    task_queue_name: str | None = None
    friendly_name: str | None = None
    task_channel: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/Statistics",
        query="Minutes:minutes",
    )
