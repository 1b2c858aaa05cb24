"""``/v1/Workspaces/{WorkspaceSid}/Workflows`` of taskrouter v1."""

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
class Workflow(Resource):
    """``taskrouter.v1.workspace.workflow``, as it is received."""

    account_sid: str = ""
    assignment_callback_url: str | None = None
    configuration: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    document_content_type: str | None = None
    fallback_assignment_callback_url: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    task_reservation_timeout: int | None = None
    url: str | None = None
    workspace_sid: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateWorkflow(ops.Operation["Workflow"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Workflows`` answers 201 with `Workflow`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | SupportsPayload
    friendly_name: str
    assignment_callback_url: str | None = None
    fallback_assignment_callback_url: str | None = None
    task_reservation_timeout: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        form="",
    )


@record(kw_only=True)
class DeleteWorkflow(ops.Operation[None]):
    """``DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
    )


@record(kw_only=True)
class FetchWorkflow(ops.Operation["Workflow"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 200 with `Workflow`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
    )


@record(kw_only=True)
class ListWorkflow(ops.PageOperation["Workflow"]):
    """``GET /v1/Workspaces/{WorkspaceSid}/Workflows`` answers 200 with a `Page` of `Workflow`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        query="FriendlyName!",
        items="workflows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorkflow(ops.Operation["Workflow"]):
    """``POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 200 with `Workflow`.

    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    assignment_callback_url: str | None = None
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    fallback_assignment_callback_url: str | None = None
    friendly_name: str | None = None
    re_evaluate_tasks: str | None = None
    task_reservation_timeout: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        form="",
    )
