# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Workspaces/{WorkspaceSid}/Workflows`` of taskrouter v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Workflow(Resource):
    """``taskrouter.v1.workspace.workflow``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    assignment_callback_url: str | None = None
    """Absolute URL asked what to do when a task is assigned to a worker."""
    configuration: str | None = None
    """Routing rules of the workflow, JSON object as text: filters and a default queue."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    document_content_type: str | None = None
    """MIME type of the workflow's configuration document, such as application/json."""
    fallback_assignment_callback_url: str | None = None
    """Absolute URL requested when assignment_callback_url fails."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID of the workflow, WW…."""
    task_reservation_timeout: int | None = None
    """Seconds a worker has to answer a reservation before the task moves on; default 120, up to 86,400."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_sid: str | None = None
    """SID of the workspace, WS…; None: the client's own."""
    __fields__ = (
        "account_sid assignment_callback_url configuration date_created:date-time date_updated:date-time "
        "document_content_type fallback_assignment_callback_url friendly_name! links:string{} sid "
        "task_reservation_timeout:integer url workspace_sid"
    )


@record(kw_only=True)
class CreateWorkflow(ops.Operation["Workflow"]):
    """Create a workflow.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workflows`` returns `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    configuration: str | Mapping[str, Any] | SupportsPayload
    """Routing rules of the workflow, JSON object as text: filters and a default queue."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    assignment_callback_url: str | None = None
    """Absolute URL asked what to do when a task is assigned to a worker."""
    fallback_assignment_callback_url: str | None = None
    """Absolute URL requested when assignment_callback_url fails."""
    task_reservation_timeout: int | dt.timedelta | None = None
    """Seconds a worker has to answer a reservation before the task moves on; default 120, up to 86,400."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        path="WorkspaceSid",
        form=(
            "AssignmentCallbackUrl Configuration:json-text* FallbackAssignmentCallbackUrl FriendlyName* "
            "TaskReservationTimeout:seconds"
        ),
        result="Workflow",
        success=(201,),
        bounds="workspace_sid:WS assignment_callback_url:url fallback_assignment_callback_url:url",
    )


@record(kw_only=True)
class DeleteWorkflow(ops.Operation[None]):
    """Delete a workflow.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="",
        success=(204,),
        bounds="workspace_sid:WS sid:WW",
    )


@record(kw_only=True)
class FetchWorkflow(ops.Operation["Workflow"]):
    """Fetch a workflow.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` returns `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        result="Workflow",
        bounds="workspace_sid:WS sid:WW",
    )


@record(kw_only=True)
class ListWorkflow(ops.PageOperation["Workflow"]):
    """List workflows.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows`` returns a `Page` of `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(default=None, kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        path="WorkspaceSid",
        query="FriendlyName! PageSize:integer Page:integer PageToken",
        result="Workflow",
        items="workflows",
        paging="meta",
        bounds="workspace_sid:WS",
    )


@record(kw_only=True)
class UpdateWorkflow(ops.Operation["Workflow"]):
    """Update a workflow.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` returns `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api/workflow
    """

    workspace_sid: str | None = attrs.field(kw_only=False)
    """SID of the workspace, WS…; None: the client's own."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    assignment_callback_url: str | None = None
    """Absolute URL asked what to do when a task is assigned to a worker."""
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    """Routing rules of the workflow, JSON object as text: filters and a default queue."""
    fallback_assignment_callback_url: str | None = None
    """Absolute URL requested when assignment_callback_url fails."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    re_evaluate_tasks: str | None = None
    """Whether pending tasks run through the changed workflow again, `true` or `false`; left out, they do not."""
    task_reservation_timeout: int | dt.timedelta | None = None
    """Seconds a worker has to answer a reservation before the task moves on; default 120, up to 86,400."""
    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid:string?* Sid*",
        form=(
            "AssignmentCallbackUrl Configuration:json-text FallbackAssignmentCallbackUrl FriendlyName ReEvaluateTasks "
            "TaskReservationTimeout:seconds"
        ),
        result="Workflow",
        bounds="workspace_sid:WS sid:WW assignment_callback_url:url fallback_assignment_callback_url:url",
    )
