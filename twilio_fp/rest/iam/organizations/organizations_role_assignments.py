"""``/Organizations/{OrganizationSid}/RoleAssignments`` of iam organizations."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateRoleAssignment", "DeleteRoleAssignment", "ListRoleAssignments", "PublicApiRoleAssignmentResponse"]


@record(kw_only=True)
class PublicApiRoleAssignmentResponse(Resource):
    """``PublicApiRoleAssignmentResponse``, as it is received."""

    identity: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None
    role_sid: str | None = None
    scope: str | None = None
    sid: str = ""


@record(kw_only=True)
class CreateRoleAssignment(ops.Operation["PublicApiRoleAssignmentResponse"]):
    """``POST /Organizations/{OrganizationSid}/RoleAssignments`` answers 201 with `PublicApiRoleAssignmentResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    identity: str
    role_sid: str
    scope: str
    resource_id: str | Unset | None = UNSET
    resource_type: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        json="",
        auth="bearer",
    )


@record(kw_only=True)
class DeleteRoleAssignment(ops.Operation[None]):
    """``DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    role_assignment_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}",
        auth="bearer",
    )


@record(kw_only=True)
class ListRoleAssignments(ops.PageOperation["PublicApiRoleAssignmentResponse"]):
    """``GET /Organizations/{OrganizationSid}/RoleAssignments`` answers 200 with a `Page` of `PublicApiRoleAssignmentResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    identity: str | None = None
    scope: str | None = None
    resource_type: str | None = None
    resource_id: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        items="content",
        paging="meta",
        largest_page=100,
        auth="bearer",
    )
