"""``/v1/Workspaces/{WorkspaceSid}/TaskQueues`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

TaskQueueEnumTaskOrder: TypeAlias = Literal["FIFO", "LIFO"] | str


@record(kw_only=True)
class TaskQueue(Resource):
    """``taskrouter.v1.workspace.task_queue``, as it is received."""

    account_sid: str = ""
    assignment_activity_name: str | None = None
    assignment_activity_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    max_reserved_workers: int | None = None
    reservation_activity_name: str | None = None
    reservation_activity_sid: str | None = None
    sid: str = ""
    target_workers: str | None = None
    task_order: TaskQueueEnumTaskOrder | None = None
    url: str | None = None
    workspace_sid: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateTaskQueue(ops.Operation["TaskQueue"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues`` answers 201 with `TaskQueue`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    assignment_activity_sid: str | None = None
    max_reserved_workers: int | None = None
    reservation_activity_sid: str | None = None
    target_workers: str | None = None
    task_order: TaskQueueEnumTaskOrder | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues",
        form="",
    )


@record(kw_only=True)
class DeleteTaskQueue(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
    )


@record(kw_only=True)
class FetchTaskQueue(ops.Operation["TaskQueue"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` answers 200 with `TaskQueue`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
    )


@record(kw_only=True)
class ListTaskQueue(ops.PageOperation["TaskQueue"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskQueues`` answers 200 with a `Page` of `TaskQueue`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    evaluate_worker_attributes: str | None = None
    worker_sid: str | None = None
    ordering: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues",
        query="FriendlyName!",
        items="task_queues",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTaskQueue(ops.Operation["TaskQueue"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}`` answers 200 with `TaskQueue`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    assignment_activity_sid: str | None = None
    friendly_name: str | None = None
    max_reserved_workers: int | None = None
    reservation_activity_sid: str | None = None
    target_workers: str | None = None
    task_order: TaskQueueEnumTaskOrder | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskQueues/{Sid}",
        form="",
    )
