"""``/v1/Workspaces/{WorkspaceSid}/Workers`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Worker(Resource):
    """``taskrouter.v1.workspace.worker``, as it is received."""

    account_sid: str = ""
    activity_name: str | None = None
    activity_sid: str | None = None
    attributes: str | None = None
    available: bool | None = None
    date_created: dt.datetime | None = None
    date_status_changed: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    url: str | None = None
    workspace_sid: str | None = None

    __fields__ = "attributes!! friendly_name!"


@record(kw_only=True)
class CreateWorker(ops.Operation["Worker"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Workers`` answers 201 with `Worker`.

    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    activity_sid: str | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        form="",
    )


@record(kw_only=True)
class DeleteWorker(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        header="If-Match",
    )


@record(kw_only=True)
class FetchWorker(ops.Operation["Worker"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 200 with `Worker`.

    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
    )


@record(kw_only=True)
class ListWorker(ops.PageOperation["Worker"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workers`` answers 200 with a `Page` of `Worker`.

    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    activity_name: str | None = None
    activity_sid: str | None = None
    available: str | None = None
    friendly_name: str | None = None
    target_workers_expression: str | None = None
    task_queue_name: str | None = None
    task_queue_sid: str | None = None
    ordering: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers",
        query="FriendlyName!",
        items="workers",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorker(ops.Operation["Worker"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Workers/{Sid}`` answers 200 with `Worker`.

    Source: https://www.twilio.com/docs/taskrouter/api/worker
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    activity_sid: str | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    reject_pending_reservations: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workers/{Sid}",
        header="If-Match",
        form="",
    )
