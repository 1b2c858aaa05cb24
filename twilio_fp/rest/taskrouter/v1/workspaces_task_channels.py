# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/TaskChannels`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TaskChannel(Resource):
    """``taskrouter.v1.workspace.task_channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_optimized_routing: bool | None = None
    """Whether workers busy on other channels but free on this one are preferred for its tasks."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid channel_optimized_routing:boolean date_created:date-time date_updated:date-time "
        "friendly_name links:string{} sid unique_name url workspace_sid"
    )


@record(kw_only=True)
class CreateTaskChannel(ops.Operation["TaskChannel"]):
    """Create a task channel.

    ``POST /v1/Workspaces/{WorkspaceSid}/TaskChannels`` returns `TaskChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-channel
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    channel_optimized_routing: bool | None = None
    """Whether workers busy on other channels but free on this one are preferred for its tasks."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels",
        path="WorkspaceSid",
        form="ChannelOptimizedRouting:boolean FriendlyName* UniqueName*",
        result="TaskChannel",
        success=(201,),
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class DeleteTaskChannel(ops.Operation[None]):
    """Delete a task channel.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/task-channel
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="",
        success=(204,),
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class FetchTaskChannel(ops.Operation["TaskChannel"]):
    """Fetch a task channel.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` returns `TaskChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-channel
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="TaskChannel",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class ListTaskChannel(ops.PageOperation["TaskChannel"]):
    """List task channels.

    ``GET /v1/Workspaces/{WorkspaceSid}/TaskChannels`` returns a `Page` of `TaskChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-channel
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels",
        path="WorkspaceSid",
        query="PageSize:integer Page:integer PageToken",
        result="TaskChannel",
        items="channels",
        paging="meta",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class UpdateTaskChannel(ops.Operation["TaskChannel"]):
    """Update a task channel.

    ``POST /v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}`` returns `TaskChannel`.
    Source: https://www.twilio.com/docs/taskrouter/api/task-channel
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    channel_optimized_routing: bool | None = None
    """Whether workers busy on other channels but free on this one are preferred for its tasks."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/TaskChannels/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        form="ChannelOptimizedRouting:boolean FriendlyName",
        result="TaskChannel",
        bounds="workspace_sid:WS",
    )
