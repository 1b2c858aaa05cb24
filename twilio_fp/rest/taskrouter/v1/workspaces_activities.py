"""``/v1/Workspaces/{WorkspaceSid}/Activities`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Activity(Resource):
    """``taskrouter.v1.workspace.activity``, as it is received."""

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
    """SID of the TaskRouter workspace, WS…."""


@record(kw_only=True)
class CreateActivity(ops.Operation["Activity"]):
    """Create an activity.

    ``POST /v1/Workspaces/{WorkspaceSid}/Activities`` answers 201 with `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    available: bool | None = None
    """Whether workers in the activity can be given tasks: true or false. It cannot be changed later."""

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        form="",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class DeleteActivity(ops.Operation[None]):
    """Delete an activity.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        bounds="workspace_sid:WS sid:WA",
    )


@record(kw_only=True)
class FetchActivity(ops.Operation["Activity"]):
    """Fetch an activity.

    ``GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 200 with `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        bounds="workspace_sid:WS sid:WA",
    )


@record(kw_only=True)
class ListActivity(ops.PageOperation["Activity"]):
    """List activities.

    ``GET /v1/Workspaces/{WorkspaceSid}/Activities`` answers 200 with a `Page` of `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
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

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        items="activities",
        paging="meta",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class UpdateActivity(ops.Operation["Activity"]):
    """Update an activity.

    ``POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 200 with `Activity`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    """SID of the TaskRouter workspace, WS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        form="",
        bounds="workspace_sid:WS sid:WA",
    )
