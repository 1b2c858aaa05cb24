"""``/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class WorkerChannel(Resource):
    """``taskrouter.v1.workspace.worker.worker_channel``, as it is received."""

    account_sid: str = ""
    assigned_tasks: int | None = None
    available: bool | None = None
    available_capacity_percentage: int | None = None
    configured_capacity: int | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    sid: str = ""
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    url: str | None = None
    worker_sid: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class FetchWorkerChannel(ops.Operation["WorkerChannel"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}`` answers 200 with `WorkerChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    worker_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}",
    )


@record(kw_only=True)
class ListWorkerChannel(ops.PageOperation["WorkerChannel"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels`` answers 200 with a `Page` of `WorkerChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    worker_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels",
        items="channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorkerChannel(ops.Operation["WorkerChannel"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}`` answers 200 with `WorkerChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    worker_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    available: bool | None = None
    capacity: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{WorkerSid}/Channels/{Sid}",
        form="",
    )
