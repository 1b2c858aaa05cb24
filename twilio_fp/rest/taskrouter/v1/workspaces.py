"""``/v1/Workspaces`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

WorkspaceEnumQueueOrder: TypeAlias = Literal["FIFO", "LIFO"] | str


@record(kw_only=True)
class Workspace(Resource):
    """``taskrouter.v1.workspace``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    default_activity_name: str | None = None
    default_activity_sid: str | None = None
    event_callback_url: str | None = None
    events_filter: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    multi_task_enabled: bool | None = None
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    sid: str = ""
    timeout_activity_name: str | None = None
    timeout_activity_sid: str | None = None
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateWorkspace(ops.Operation["Workspace"]):
    """``POST /v1/Workspaces`` answers 201 with `Workspace`.

    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    friendly_name: str
    event_callback_url: str | None = None
    events_filter: str | None = None
    multi_task_enabled: bool | None = None
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    template: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces",
        form="",
    )


@record(kw_only=True)
class DeleteWorkspace(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
    )


@record(kw_only=True)
class FetchWorkspace(ops.Operation["Workspace"]):
    """``GET /v1/Workspaces/{Sid}`` answers 200 with `Workspace`.

    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
    )


@record(kw_only=True)
class ListWorkspace(ops.PageOperation["Workspace"]):
    """``GET /v1/Workspaces`` answers 200 with a `Page` of `Workspace`.

    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces",
        query="FriendlyName!",
        items="workspaces",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorkspace(ops.Operation["Workspace"]):
    """``POST /v1/Workspaces/{Sid}`` answers 200 with `Workspace`.

    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)
    default_activity_sid: str | None = None
    event_callback_url: str | None = None
    events_filter: str | None = None
    friendly_name: str | None = None
    multi_task_enabled: bool | None = None
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    timeout_activity_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
        form="",
    )
