# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/Organizations/{OrganizationSid}/RoleAssignments`` of iam organizations."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["CreateRoleAssignment", "DeleteRoleAssignment", "ListRoleAssignments", "PublicApiRoleAssignmentResponse"]


@record(kw_only=True)
class PublicApiRoleAssignmentResponse(Resource):
    """``PublicApiRoleAssignmentResponse``, as received."""

    identity: str | None = None
    """Your own unique name for the user."""
    resource_id: str | None = None
    """SID of the organization, OR…, or account, AC…, the role holds in."""
    resource_type: str | None = None
    """Kind of object the role holds in: organization or account."""
    role_sid: str | None = None
    """SID of the role, IX…."""
    scope: str | None = None
    """SID of what the role applies to: the organization (OR…) or one account (AC…)."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "identity resource_id resource_type role_sid scope sid"


@record(kw_only=True)
class CreateRoleAssignment(ops.Operation["PublicApiRoleAssignmentResponse"]):
    """Create a role assignment.

    ``POST /Organizations/{OrganizationSid}/RoleAssignments`` returns `PublicApiRoleAssignmentResponse`.
    Source: https://www.twilio.com/docs/iam/access-control/role-assignment-resource
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    identity: str
    """Your own unique name for the user."""
    role_sid: str
    """SID of the role, IX…."""
    scope: str
    """SID of what the role applies to: the organization (OR…) or one account (AC…)."""
    resource_id: str | Unset | None = UNSET
    """SID of the organization, OR…, or account, AC…, the role holds in."""
    resource_type: str | Unset | None = UNSET
    """Kind of SCIM object, such as `User`."""
    __spec__ = ops.OperationSpec(
        "POST https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        path="OrganizationSid*",
        json="identity* resource_id:string? resource_type:string? role_sid* scope*",
        content_type="application/json",
        result="PublicApiRoleAssignmentResponse",
        success=(201,),
        bounds="organization_sid:OR role_sid:IX",
        auth="bearer",
    )


@record(kw_only=True)
class DeleteRoleAssignment(ops.Operation[None]):
    """Delete a role assignment.

    ``DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/access-control/role-assignment-resource
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    role_assignment_sid: str = attrs.field(kw_only=False)
    """SID of the role assignment, IY…."""
    __spec__ = ops.OperationSpec(
        "DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}",
        path="OrganizationSid* RoleAssignmentSid*",
        result="",
        success=(204,),
        bounds="organization_sid:OR role_assignment_sid:IY",
        auth="bearer",
    )


@record(kw_only=True)
class ListRoleAssignments(ops.PageOperation["PublicApiRoleAssignmentResponse"]):
    """List role assignments.

    ``GET /Organizations/{OrganizationSid}/RoleAssignments`` returns a `Page` of `PublicApiRoleAssignmentResponse`.
    Source: https://www.twilio.com/docs/iam/access-control/role-assignment-resource
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    identity: str | None = None
    """Your own unique name for the user."""
    scope: str | None = None
    """Return only assignments within this organization (OR…) or account (AC…)."""
    resource_type: str | None = None
    """Kind of SCIM object, such as `User`."""
    resource_id: str | None = None
    """Only assignments in this organization, OR…, or account, AC…."""
    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        path="OrganizationSid*",
        query="PageSize:integer PageToken Identity Scope ResourceType ResourceId",
        result="PublicApiRoleAssignmentResponse",
        items="content",
        paging="meta",
        largest_page=100,
        bounds="organization_sid:OR page_token:1..4096",
        auth="bearer",
    )
