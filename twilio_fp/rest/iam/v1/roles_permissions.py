"""``/v1/Roles/{RoleSid}/Permissions`` of iam v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RolePermission(Resource):
    """``iam.v1.role_permission``, as it is received."""

    action: str | None = None
    external_description: str | None = None
    namespace: str | None = None
    product: str | None = None
    resource: str | None = None
    sid: str = ""

    __fields__ = "externalDescription"


@record(kw_only=True)
class ListRolePermission(ops.PageOperation["RolePermission"]):
    """``GET /v1/Roles/{RoleSid}/Permissions`` answers 200 with a `Page` of `RolePermission`.

    Source: https://www.twilio.com/docs/iam/api
    """

    role_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://iam.twilio.com/v1/Roles/{RoleSid}/Permissions",
        items="permissions",
        paging="meta",
        largest_page=100,
    )
