# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Roles`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RoleEnumRoleType: TypeAlias = Literal["channel", "deployment"] | str


@record(kw_only=True)
class Role(Resource):
    """``chat.v2.service.role``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    permissions: tuple[str, ...] | None = None
    """Permissions the role grants."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: RoleEnumRoleType | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name! permissions:string[] "
        "service_sid sid type:enum.RoleEnumRoleType url"
    )


@record(kw_only=True)
class CreateRole(ops.Operation["Role"]):
    """Create a role.

    ``POST /v2/Services/{ServiceSid}/Roles`` returns `Role`.
    Source: https://www.twilio.com/docs/chat/rest/role-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    permission: str | Iterable[str]
    """Permissions the role grants; must fit the role's type. On update, the list replaces the old one."""
    type: RoleEnumRoleType
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Roles",
        path="ServiceSid*",
        form="FriendlyName* Permission:string[]* Type:enum.RoleEnumRoleType*",
        result="Role",
        success=(201,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class DeleteRole(ops.Operation[None]):
    """Delete a role.

    ``DELETE /v2/Services/{ServiceSid}/Roles/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/role-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:RL",
    )


@record(kw_only=True)
class FetchRole(ops.Operation["Role"]):
    """Fetch a role.

    ``GET /v2/Services/{ServiceSid}/Roles/{Sid}`` returns `Role`.
    Source: https://www.twilio.com/docs/chat/rest/role-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
        path="ServiceSid* Sid*",
        result="Role",
        bounds="service_sid:IS sid:RL",
    )


@record(kw_only=True)
class ListRole(ops.PageOperation["Role"]):
    """List roles.

    ``GET /v2/Services/{ServiceSid}/Roles`` returns a `Page` of `Role`.
    Source: https://www.twilio.com/docs/chat/rest/role-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Roles",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Role",
        items="roles",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateRole(ops.Operation["Role"]):
    """Update a role.

    ``POST /v2/Services/{ServiceSid}/Roles/{Sid}`` returns `Role`.
    Source: https://www.twilio.com/docs/chat/rest/role-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    permission: str | Iterable[str]
    """Permissions the role grants; must fit the role's type. On update, the list replaces the old one."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
        path="ServiceSid* Sid*",
        form="Permission:string[]*",
        result="Role",
        bounds="service_sid:IS sid:RL",
    )
