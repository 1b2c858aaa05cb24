"""``/v1/Workspaces/{WorkspaceSid}/Tasks`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

TaskEnumStatus: TypeAlias = Literal["pending", "reserved", "assigned", "canceled", "completed", "wrapping"] | str


@record(kw_only=True)
class Task(Resource):
    """``taskrouter.v1.workspace.task``, as it is received."""

    account_sid: str = ""
    addons: str | None = None
    age: int | None = None
    assignment_status: TaskEnumStatus | None = None
    attributes: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    ignore_capacity: bool | None = None
    links: Mapping[str, str] | None = None
    priority: int | None = None
    reason: str | None = None
    routing_target: str | None = None
    sid: str = ""
    task_channel_sid: str | None = None
    task_channel_unique_name: str | None = None
    task_queue_entered_date: dt.datetime | None = None
    task_queue_friendly_name: str | None = None
    task_queue_sid: str | None = None
    timeout: int | None = None
    url: str | None = None
    virtual_start_time: dt.datetime | None = None
    workflow_friendly_name: str | None = None
    workflow_sid: str | None = None
    workspace_sid: str | None = None

    __fields__ = "attributes!!"


@record(kw_only=True)
class CreateTask(ops.Operation["Task"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Tasks`` answers 201 with `Task`.

    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    ignore_capacity: str | None = None
    priority: int | None = None
    routing_target: str | None = None
    task_channel: str | None = None
    task_queue_sid: str | None = None
    timeout: int | dt.timedelta | None = None
    virtual_start_time: dt.datetime | dt.date | str | None = None
    workflow_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        form="",
    )


@record(kw_only=True)
class DeleteTask(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        header="If-Match",
    )


@record(kw_only=True)
class FetchTask(ops.Operation["Task"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 200 with `Task`.

    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
    )


@record(kw_only=True)
class ListTask(ops.PageOperation["Task"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Tasks`` answers 200 with a `Page` of `Task`.

    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    priority: int | None = None
    assignment_status: str | Iterable[str] | None = None
    workflow_sid: str | None = None
    workflow_name: str | None = None
    task_queue_sid: str | None = None
    task_queue_name: str | None = None
    evaluate_task_attributes: str | None = None
    routing_target: str | None = None
    ordering: str | None = None
    has_addons: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks",
        items="tasks",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTask(ops.Operation["Task"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}`` answers 200 with `Task`.

    Source: https://www.twilio.com/docs/taskrouter/api/task
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    assignment_status: TaskEnumStatus | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    priority: int | None = None
    reason: str | None = None
    task_channel: str | None = None
    virtual_start_time: dt.datetime | dt.date | str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Tasks/{Sid}",
        header="If-Match",
        form="",
    )
