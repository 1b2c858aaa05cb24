# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Roles`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceRoleEnumRoleType: TypeAlias = Literal["conversation", "service"] | str


@record(kw_only=True)
class ServiceRole(Resource):
    """``conversations.v1.service.service_role``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    permissions: tuple[str, ...] | None = None
    """Permissions the role grants."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: ServiceRoleEnumRoleType | None = None
    """What the role applies to: conversation or service."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid chat_service_sid date_created:date-time date_updated:date-time friendly_name! "
        "permissions:string[] sid type:enum.ServiceRoleEnumRoleType url"
    )


@record(kw_only=True)
class CreateServiceRole(ops.Operation["ServiceRole"]):
    """Create a service role.

    ``POST /v1/Services/{ChatServiceSid}/Roles`` returns `ServiceRole`.
    Source: https://www.twilio.com/docs/conversations/api/role-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    permission: str | Iterable[str]
    """Permissions the role grants; must fit the role's type. On update, the list replaces the old one."""
    type: ServiceRoleEnumRoleType
    """What the role applies to: conversation or service."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles",
        path="ChatServiceSid*",
        form="FriendlyName* Permission:string[]* Type:enum.ServiceRoleEnumRoleType*",
        result="ServiceRole",
        success=(201,),
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class DeleteServiceRole(ops.Operation[None]):
    """Delete a service role.

    ``DELETE /v1/Services/{ChatServiceSid}/Roles/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/role-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
        path="ChatServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="chat_service_sid:IS sid:RL",
    )


@record(kw_only=True)
class FetchServiceRole(ops.Operation["ServiceRole"]):
    """Fetch a service role.

    ``GET /v1/Services/{ChatServiceSid}/Roles/{Sid}`` returns `ServiceRole`.
    Source: https://www.twilio.com/docs/conversations/api/role-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
        path="ChatServiceSid* Sid*",
        result="ServiceRole",
        bounds="chat_service_sid:IS sid:RL",
    )


@record(kw_only=True)
class ListServiceRole(ops.PageOperation["ServiceRole"]):
    """List service roles.

    ``GET /v1/Services/{ChatServiceSid}/Roles`` returns a `Page` of `ServiceRole`.
    Source: https://www.twilio.com/docs/conversations/api/role-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles",
        path="ChatServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ServiceRole",
        items="roles",
        paging="meta",
        largest_page=50,
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceRole(ops.Operation["ServiceRole"]):
    """Update a service role.

    ``POST /v1/Services/{ChatServiceSid}/Roles/{Sid}`` returns `ServiceRole`.
    Source: https://www.twilio.com/docs/conversations/api/role-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    permission: str | Iterable[str]
    """Permissions the role grants; must fit the role's type. On update, the list replaces the old one."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
        path="ChatServiceSid* Sid*",
        form="Permission:string[]*",
        result="ServiceRole",
        bounds="chat_service_sid:IS sid:RL",
    )
