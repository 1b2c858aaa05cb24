# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workers/Statistics`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkerStatistics(Resource):
    """``taskrouter.v1.workspace.worker.worker_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cumulative: Any = None
    """Statistics added up over the period asked for, as a JSON object."""
    realtime: Any = None
    """Figures as they stand now, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid cumulative:json realtime:json url workspace_sid"


@record(kw_only=True)
class WorkerInstanceStatistics(Resource):
    """``taskrouter.v1.workspace.worker.worker_instance_statistics``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    cumulative: Any = None
    """Statistics added up over the period asked for, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    worker_sid: str | None = None
    """SID of the worker, WK…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = "account_sid cumulative:json url worker_sid workspace_sid"


@record(kw_only=True)
class FetchWorkerInstanceStatistics(ops.Operation["WorkerInstanceStatistics"]):
    """Fetch the worker instance statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics`` returns `WorkerInstanceStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    worker_sid: str = attrs.field(kw_only=False)
    """SID of the worker, WK…."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Statistics",
        path="WorkspaceSid:string?* WorkerSid*",
        query="Minutes:minutes StartDate:date-time EndDate:date-time TaskChannel",
        result="WorkerInstanceStatistics",
        bounds="workspace_sid:WS worker_sid:WK",
    )


@record(kw_only=True)
class FetchWorkerStatistics(ops.Operation["WorkerStatistics"]):
    """Fetch the worker statistics.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/Statistics`` returns `WorkerStatistics`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    minutes: int | dt.timedelta | None = None
    """Statistics since this many minutes ago; default 15. Handy instead of `start_date`."""
    start_date: dt.datetime | dt.date | str | None = None
    """Count or list from this moment on, UTC; takes the place of minutes."""
    end_date: dt.datetime | dt.date | str | None = None
    """End of the period counted, UTC."""
    task_queue_sid: str | None = None
    """Count only workers eligible for this queue, WQ…."""
    task_queue_name: str | None = None
    """Count only workers eligible for the queue with this friendly name."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    task_channel: str | None = None
    """Count only tasks of this channel, as its SID (TC…) or unique name such as voice, sms or default."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/Statistics",
        path="WorkspaceSid",
        query=(
            "Minutes:minutes StartDate:date-time EndDate:date-time TaskQueueSid TaskQueueName FriendlyName TaskChannel"
        ),
        result="WorkerStatistics",
        bounds="workspace_sid:WS task_queue_sid:WQ",
    )
