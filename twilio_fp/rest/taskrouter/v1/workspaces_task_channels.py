"""``/v1/Workspaces/{WorkspaceSid}/TaskChannels`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TaskChannel(Resource):
    """``taskrouter.v1.workspace.task_channel``, as it is received."""

    account_sid: str = ""
    channel_optimized_routing: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class CreateTaskChannel(ops.Operation["TaskChannel"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/TaskChannels`` answers 201 with `TaskChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    unique_name: str
    channel_optimized_routing: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels",
        form="",
    )


@record(kw_only=True)
class DeleteTaskChannel(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
    )


@record(kw_only=True)
class FetchTaskChannel(ops.Operation["TaskChannel"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` answers 200 with `TaskChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
    )


@record(kw_only=True)
class ListTaskChannel(ops.PageOperation["TaskChannel"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/TaskChannels`` answers 200 with a `Page` of `TaskChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels",
        items="channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTaskChannel(ops.Operation["TaskChannel"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` answers 200 with `TaskChannel`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    channel_optimized_routing: bool | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
        form="",
    )
