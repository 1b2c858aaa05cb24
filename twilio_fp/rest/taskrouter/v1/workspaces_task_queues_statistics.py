"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TaskQueuesStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queues_statistics``, as it is received."""

    account_sid: str = ""
    cumulative: Any = None
    realtime: Any = None
    task_queue_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class TaskQueueStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_statistics``, as it is received."""

    account_sid: str = ""
    cumulative: Any = None
    realtime: Any = None
    task_queue_sid: str | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchTaskQueueStatistics(ops.Operation["TaskQueueStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics`` answers 200 with `TaskQueueStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    task_queue_sid: str = attrs.field(kw_only=False)
    end_date: dt.datetime | dt.date | str | None = None
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None
    split_by_wait_time: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics",
        query="Minutes:minutes",
    )


@record(kw_only=True)
class ListTaskQueuesStatistics(ops.PageOperation["TaskQueuesStatistics"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics`` answers 200 with a `Page` of `TaskQueuesStatistics`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    end_date: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    minutes: int | dt.timedelta | None = None
    start_date: dt.datetime | dt.date | str | None = None
    task_channel: str | None = None
    split_by_wait_time: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics",
        query="Minutes:minutes",
        items="task_queues_statistics",
        paging="meta",
    )
