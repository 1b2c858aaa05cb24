# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class WorkerChannel(Resource):
    """``taskrouter.v1.workspace.worker.worker_channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    assigned_tasks: int | None = None
    """Number of tasks assigned to the worker on this channel now."""
    available: bool | None = None
    """Whether the worker takes tasks on this channel."""
    available_capacity_percentage: int | None = None
    """Share of the worker's capacity on this channel that is free, 0 to 100."""
    configured_capacity: int | None = None
    """Most tasks the worker may hold on this channel at once."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    task_channel_sid: str | None = None
    """SID of the task channel, TC…."""
    task_channel_unique_name: str | None = None
    """Unique name of the task channel, such as voice, sms or default."""
    url: str | None = None
    """Absolute URL of the resource."""
    worker_sid: str | None = None
    """SID of the worker, WK…."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid assigned_tasks:integer available:boolean available_capacity_percentage:integer "
        "configured_capacity:integer date_created:date-time date_updated:date-time sid task_channel_sid "
        "task_channel_unique_name url worker_sid workspace_sid"
    )


@record(kw_only=True)
class FetchWorkerChannel(ops.Operation["WorkerChannel"]):
    """Fetch a worker channel.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}`` returns `WorkerChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    worker_sid: str = attrs.field(kw_only=False)
    """SID of the worker, WK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}",
        path="WorkspaceSid:string?* WorkerSid* Sid*",
        result="WorkerChannel",
        bounds="workspace_sid:WS worker_sid:WK",
    )


@record(kw_only=True)
class ListWorkerChannel(ops.PageOperation["WorkerChannel"]):
    """List worker channels.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels`` returns a `Page` of `WorkerChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    worker_sid: str = attrs.field(kw_only=False)
    """SID of the worker, WK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels",
        path="WorkspaceSid:string?* WorkerSid*",
        query="PageSize:integer Page:integer PageToken",
        result="WorkerChannel",
        items="channels",
        paging="meta",
        bounds="workspace_sid:WS worker_sid:WK",
    )


@record(kw_only=True)
class UpdateWorkerChannel(ops.Operation["WorkerChannel"]):
    """Update a worker channel.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}`` returns `WorkerChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    worker_sid: str = attrs.field(kw_only=False)
    """SID of the worker, WK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    available: bool | None = None
    """Whether the worker may take tasks on this channel."""
    capacity: int | None = None
    """Most tasks the worker may hold on this channel at once."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}",
        path="WorkspaceSid:string?* WorkerSid* Sid*",
        form="Available:boolean Capacity:integer",
        result="WorkerChannel",
        bounds="workspace_sid:WS worker_sid:WK",
    )
