"""``/v1/Workspaces/{WorkspaceSid}/Workflows`` of taskrouter v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Workflow(Resource):
    """A JSON object that is received: ``taskrouter.v1.workspace.workflow``."""

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

    __fields__ = (
        "account_sid assignment_callback_url configuration date_created:date-time date_updated:date-time "
        "document_content_type fallback_assignment_callback_url friendly_name! links:string{} sid "
        "task_reservation_timeout:integer url workspace_sid"
    )


@record(kw_only=True)
class CreateWorkflow(ops.Operation["Workflow"]):
    """Create one workflow.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workflows`` answers 201 with `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | SupportsPayload
    friendly_name: str
    assignment_callback_url: str | None = None
    fallback_assignment_callback_url: str | None = None
    task_reservation_timeout: int | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        path="WorkspaceSid*",
        form=(
            "AssignmentCallbackUrl Configuration:json-text* FallbackAssignmentCallbackUrl FriendlyName* "
            "TaskReservationTimeout:integer"
        ),
        result="Workflow",
        success=(201,),
    )


@record(kw_only=True)
class DeleteWorkflow(ops.Operation[None]):
    """Delete one workflow.

    ``DELETE /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid* Sid*",
        success=(204,),
    )


@record(kw_only=True)
class FetchWorkflow(ops.Operation["Workflow"]):
    """Fetch one workflow.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 200 with `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid* Sid*",
        result="Workflow",
    )


@record(kw_only=True)
class ListWorkflow(ops.PageOperation["Workflow"]):
    """List every workflow, a page at a time.

    ``GET /v1/Workspaces/{WorkspaceSid}/Workflows`` answers 200 with a `Page` of `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows",
        path="WorkspaceSid*",
        query="FriendlyName! PageSize:integer Page:integer PageToken",
        result="Workflow",
        items="workflows",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWorkflow(ops.Operation["Workflow"]):
    """Update one workflow.

    ``POST /v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}`` answers 200 with `Workflow`.
    Source: https://www.twilio.com/docs/taskrouter/api
    """

    workspace_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    assignment_callback_url: str | None = None
    configuration: str | Mapping[str, Any] | SupportsPayload | None = None
    fallback_assignment_callback_url: str | None = None
    friendly_name: str | None = None
    re_evaluate_tasks: str | None = None
    task_reservation_timeout: int | None = None

    __spec__ = ops.OperationSpec(
        "POST https://taskrouter.twilio.com/v1/Workspaces/{WorkspaceSid}/Workflows/{Sid}",
        path="WorkspaceSid* Sid*",
        form=(
            "AssignmentCallbackUrl Configuration:json-text FallbackAssignmentCallbackUrl FriendlyName ReEvaluateTasks "
            "TaskReservationTimeout:integer"
        ),
        result="Workflow",
    )
