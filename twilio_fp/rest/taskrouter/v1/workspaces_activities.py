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
    available: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    url: str | None = None
    workspace_sid: str | None = None


@record(kw_only=True)
class CreateActivity(ops.Operation["Activity"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Activities`` answers 201 with `Activity`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    available: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        form="",
    )


@record(kw_only=True)
class DeleteActivity(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
    )


@record(kw_only=True)
class FetchActivity(ops.Operation["Activity"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 200 with `Activity`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
    )


@record(kw_only=True)
class ListActivity(ops.PageOperation["Activity"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Activities`` answers 200 with a `Page` of `Activity`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    available: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities",
        items="activities",
        paging="meta",
    )


@record(kw_only=True)
class UpdateActivity(ops.Operation["Activity"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Activities/{Sid}`` answers 200 with `Activity`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Activities/{Sid}",
        form="",
    )
