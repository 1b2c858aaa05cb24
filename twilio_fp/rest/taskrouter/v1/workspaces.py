# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

WorkspaceEnumQueueOrder: TypeAlias = Literal["FIFO", "LIFO"] | str


@record(kw_only=True)
class Workspace(Resource):
    """``taskrouter.v1.workspace``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    default_activity_name: str | None = None
    """Name of the activity new workers start in."""
    default_activity_sid: str | None = None
    """SID, WA…, of the activity new workers start in."""
    event_callback_url: str | None = None
    """Absolute URL that the workspace's events are sent to; events_filter picks which."""
    events_filter: str | None = None
    """Event types sent to event_callback_url, separated by commas; left out or empty, all are."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    multi_task_enabled: bool | None = None
    """Whether workers can take several tasks at once; default true."""
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    """Which task of a queue goes first: `FIFO` (default), the oldest, or `LIFO`, the newest."""
    sid: str = ""
    """SID of the workspace, WS…."""
    timeout_activity_name: str | None = None
    """Name of the activity a worker is put into after letting a reservation time out."""
    timeout_activity_sid: str | None = None
    """SID of the activity a worker is put into after letting a reservation time out, WA…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time default_activity_name default_activity_sid "
        "event_callback_url events_filter friendly_name! links:string{} multi_task_enabled:boolean "
        "prioritize_queue_order:enum.WorkspaceEnumQueueOrder sid timeout_activity_name timeout_activity_sid url"
    )


@record(kw_only=True)
class CreateWorkspace(ops.Operation["Workspace"]):
    """Create a workspace.

    ``POST /v1/Workspaces`` returns `Workspace`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    event_callback_url: str | None = None
    """Absolute URL that the workspace's events are sent to; events_filter picks which."""
    events_filter: str | None = None
    """Event types sent to event_callback_url, separated by commas; left out or empty, all are."""
    multi_task_enabled: bool | None = None
    """Whether workers can take several tasks at once; default true."""
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    """Which task of a queue goes first: `FIFO` (default), the oldest, or `LIFO`, the newest."""
    template: str | None = None
    """Set-up the workspace starts with: NONE or FIFO, which adds a workflow, a queue and activities."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces",
        form=(
            "EventCallbackUrl EventsFilter FriendlyName* MultiTaskEnabled:boolean "
            "PrioritizeQueueOrder:enum.WorkspaceEnumQueueOrder Template"
        ),
        result="Workspace",
        success=(201,),
        bounds="event_callback_url:url",
    )


@record(kw_only=True)
class DeleteWorkspace(ops.Operation[None]):
    """Delete a workspace.

    ``DELETE /v1/Workspaces/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:WS",
    )


@record(kw_only=True)
class FetchWorkspace(ops.Operation["Workspace"]):
    """Fetch a workspace.

    ``GET /v1/Workspaces/{Sid}`` returns `Workspace`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
        path="Sid*",
        result="Workspace",
        bounds="sid:WS",
    )


@record(kw_only=True)
class ListWorkspace(ops.PageOperation["Workspace"]):
    """List workspaces.

    ``GET /v1/Workspaces`` returns a `Page` of `Workspace`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces",
        query="FriendlyName! PageSize:integer Page:integer PageToken",
        result="Workspace",
        items="workspaces",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorkspace(ops.Operation["Workspace"]):
    """Update a workspace.

    ``POST /v1/Workspaces/{Sid}`` returns `Workspace`.
    Source: https://www.twilio.com/docs/taskrouter/api/workspace
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    default_activity_sid: str | None = None
    """SID, WA…, of the activity new workers start in."""
    event_callback_url: str | None = None
    """Absolute URL that the workspace's events are sent to; events_filter picks which."""
    events_filter: str | None = None
    """Event types sent to event_callback_url, separated by commas; left out or empty, all are."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    multi_task_enabled: bool | None = None
    """Whether workers can take several tasks at once; default true."""
    prioritize_queue_order: WorkspaceEnumQueueOrder | None = None
    """Which task of a queue goes first: `FIFO` (default), the oldest, or `LIFO`, the newest."""
    timeout_activity_sid: str | None = None
    """SID of the activity a worker is put into after letting a reservation time out, WA…."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{Sid}",
        path="Sid*",
        form=(
            "DefaultActivitySid EventCallbackUrl EventsFilter FriendlyName MultiTaskEnabled:boolean "
            "PrioritizeQueueOrder:enum.WorkspaceEnumQueueOrder TimeoutActivitySid"
        ),
        result="Workspace",
        bounds="sid:WS default_activity_sid:WA event_callback_url:url timeout_activity_sid:WA",
    )
