# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TaskQueuesStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queues_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cumulative: Any = None
    """Statistics added up over the period asked for, as a JSON object."""
    realtime: Any = None
    """Figures as they stand now, as a JSON object."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid cumulative:json realtime:json task_queue_sid workspace_sid"


@record(kw_only=True)
class TaskQueueStatistics(Resource):
    """``taskrouter.v1.workspace.task_queue.task_queue_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cumulative: Any = None
    """Statistics added up over the period asked for, as a JSON object."""
    realtime: Any = None
    """Figures as they stand now, as a JSON object."""
    task_queue_sid: str | None = None
    """SID of the task queue, WQ…."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid cumulative:json realtime:json task_queue_sid url workspace_sid"


@record(kw_only=True)
class FetchTaskQueueStatistics(ops.Operation["TaskQueueStatistics"]):
    """Fetch the task queue statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics`` returns `TaskQueueStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    task_queue_sid: str = attrs.field(kw_only=False)
    """SID of the task queue, WQ…."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    split_by_wait_time: str | None = None
    """Wait thresholds in seconds, separated by commas, to count accepted and canceled tasks around."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{TaskQueueSid}/Statistics",
        path="WorkspaceSid:string?* TaskQueueSid*",
        query="EndDate:date-time Minutes:minutes StartDate:date-time TaskChannel SplitByWaitTime",
        result="TaskQueueStatistics",
        bounds="workspace_sid:WS task_queue_sid:WQ",
    )


@record(kw_only=True)
class ListTaskQueuesStatistics(ops.PageOperation["TaskQueuesStatistics"]):
    """List task queues statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics`` returns a `Page` of `TaskQueuesStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-queue
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    split_by_wait_time: str | None = None
    """Wait thresholds in seconds, separated by commas, to count accepted and canceled tasks around."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/Statistics",
        path="WorkspaceSid",
        query=(
            "EndDate:date-time FriendlyName Minutes:minutes StartDate:date-time TaskChannel SplitByWaitTime "
            "PageSize:integer Page:integer PageToken"
        ),
        result="TaskQueuesStatistics",
        items="task_queues_statistics",
        paging="meta",
        bounds="workspace_sid:WS",
    )
