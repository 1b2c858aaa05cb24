# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Activities`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Activity(Resource):
    """``taskrouter.v1.workspace.activity``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    available: bool | None = None
    """Whether workers in the activity can be given tasks."""
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
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid available:boolean date_created:date-time date_updated:date-time friendly_name links:string{} "
        "sid url workspace_sid"
    )


@record(kw_only=True)
class CreateActivity(ops.Operation["Activity"]):
    """Create an activity.

    ``POST /v1/Workspaces/{WorkspaceSid}/Activities`` returns `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api/activity
    """

    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    available: bool | None = None
    """Whether workers in the activity can be given tasks: true or false. It cannot be changed later."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        path="WorkspaceSid",
        form="Available:boolean FriendlyName*",
        result="Activity",
        success=(201,),
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class DeleteActivity(ops.Operation[None]):
    """Delete an activity.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/activity
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="",
        success=(204,),
        bounds="workspace_sid:WS sid:WA",
    )


@record(kw_only=True)
class FetchActivity(ops.Operation["Activity"]):
    """Fetch an activity.

    ``GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` returns `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api/activity
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="Activity",
        bounds="workspace_sid:WS sid:WA",
    )


@record(kw_only=True)
class ListActivity(ops.PageOperation["Activity"]):
    """List activities.

    ``GET /v1/Workspaces/{WorkspaceSid}/Activities`` returns a `Page` of `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api/activity
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    available: str | None = None
    """Keep only activities that are available (true) or not (false), as text."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        path="WorkspaceSid",
        query="FriendlyName Available PageSize:integer Page:integer PageToken",
        result="Activity",
        items="activities",
        paging="meta",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class UpdateActivity(ops.Operation["Activity"]):
    """Update an activity.

    ``POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` returns `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api/activity
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        form="FriendlyName",
        result="Activity",
        bounds="workspace_sid:WS sid:WA",
    )
