# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Users`` of ip_messaging v1."""

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
class User(Resource):
    """``ip_messaging.v1.service.user``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own unique name for the user."""
    is_notifiable: bool | None = None
    """Whether the user has a push registration that may be reached; empty if push is not set up."""
    is_online: bool | None = None
    """Whether the user is connected now; empty if reachability is not switched on."""
    joined_channels_count: int | None = None
    """How many channels the user is a member of."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    service_sid: str | None = None
    """SID of the IP Messaging service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes date_created:date-time date_updated:date-time friendly_name identity "
        "is_notifiable:boolean is_online:boolean joined_channels_count:integer links:string{} role_sid "
        "service_sid sid url"
    )


@record(kw_only=True)
class CreateUser(ops.Operation["User"]):
    """Create a user.

    ``POST /v1/Services/{ServiceSid}/Users`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    identity: str
    """Your own unique name for the user."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users",
        path="ServiceSid*",
        form="Attributes:json-text FriendlyName Identity* RoleSid",
        result="User",
        success=(201,),
        bounds="service_sid:IS role_sid:RL",
    )


@record(kw_only=True)
class DeleteUser(ops.Operation[None]):
    """Delete a user.

    ``DELETE /v1/Services/{ServiceSid}/Users/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """Fetch a user.

    ``GET /v1/Services/{ServiceSid}/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        result="User",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListUser(ops.PageOperation["User"]):
    """List users.

    ``GET /v1/Services/{ServiceSid}/Users`` returns a `Page` of `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="User",
        items="users",
        paging="meta",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """Update a user.

    ``POST /v1/Services/{ServiceSid}/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        form="Attributes:json-text FriendlyName RoleSid",
        result="User",
        bounds="service_sid:IS role_sid:RL",
    )
