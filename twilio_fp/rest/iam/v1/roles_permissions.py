# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Roles/{RoleSid}/Permissions`` of iam v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RolePermission(Resource):
    """``iam.v1.role_permission``, as received."""

    action: str | None = None
    """Name of what the permission allows to be done."""
    external_description: str | None = None
    """Description of the permission shown to users."""
    namespace: str | None = None
    """Part of Twilio the permission belongs to."""
    product: str | None = None
    """Twilio product concerned."""
    resource: str | None = None
    """Kind of object the permission covers."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "action externalDescription namespace product resource sid"


@record(kw_only=True)
class ListRolePermission(ops.PageOperation["RolePermission"]):
    """List role permissions.

    ``GET /v1/Roles/{RoleSid}/Permissions`` returns a `Page` of `RolePermission`.
    Source: https://www.twilio.com/docs/iam/api
    """

    role_sid: str = attrs.field(kw_only=False)
    """SID, RL…, of the role given to the user or member."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://iam.twilio.com/v1/Roles/{RoleSid}/Permissions",
        path="RoleSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RolePermission",
        items="permissions",
        paging="meta",
        largest_page=100,
        bounds="role_sid:IX",
    )
