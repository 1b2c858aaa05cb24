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


@record(kw_only=True)
class CreateRoleAssignment(ops.Operation["PublicApiRoleAssignmentResponse"]):
    """Create a role assignment.

    ``POST /Organizations/{OrganizationSid}/RoleAssignments`` answers 201 with `PublicApiRoleAssignmentResponse`.
    Source: https://www.twilio.com/docs/iam/api
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

    __spec__ = ops.BriefSpec(
        "POST https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        json="",
        bounds="organization_sid:OR role_sid:IX",
        auth="bearer",
    )


@record(kw_only=True)
class DeleteRoleAssignment(ops.Operation[None]):
    """Delete a role assignment.

    ``DELETE /Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    role_assignment_sid: str = attrs.field(kw_only=False)
    """SID of the role assignment, IY…."""

    __spec__ = ops.BriefSpec(
        "DELETE https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments/{RoleAssignmentSid}",
        bounds="organization_sid:OR role_assignment_sid:IY",
        auth="bearer",
    )


@record(kw_only=True)
class ListRoleAssignments(ops.PageOperation["PublicApiRoleAssignmentResponse"]):
    """List role assignments.

    ``GET /Organizations/{OrganizationSid}/RoleAssignments`` answers 200 with a `Page` of
    `PublicApiRoleAssignmentResponse`.
    Source: https://www.twilio.com/docs/iam/api
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

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/RoleAssignments",
        items="content",
        paging="meta",
        largest_page=100,
        bounds="organization_sid:OR page_token:1..4096",
        auth="bearer",
    )
