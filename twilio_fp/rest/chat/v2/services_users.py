# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Users`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

UserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class User(Resource):
    """``chat.v2.service.user``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Identity: your own unique name for the user in the service. When listing, only these."""
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
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! date_created:date-time date_updated:date-time friendly_name! identity! "
        "is_notifiable:boolean is_online:boolean joined_channels_count:integer links:string{} role_sid "
        "service_sid sid url"
    )


@record(kw_only=True)
class CreateUser(ops.Operation["User"]):
    """Create a user.

    ``POST /v2/Services/{ServiceSid}/Users`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    identity: str
    """Identity: your own unique name for the user in the service. When listing, only these."""
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Users",
        path="ServiceSid*",
        header="X-Twilio-Webhook-Enabled:enum.UserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName Identity* RoleSid",
        result="User",
        success=(201,),
        bounds="service_sid:IS role_sid:RL",
    )


@record(kw_only=True)
class DeleteUser(ops.Operation[None]):
    """Delete a user.

    ``DELETE /v2/Services/{ServiceSid}/Users/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """Fetch a user.

    ``GET /v2/Services/{ServiceSid}/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        result="User",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListUser(ops.PageOperation["User"]):
    """List users.

    ``GET /v2/Services/{ServiceSid}/Users`` returns a `Page` of `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
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
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Users",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="User",
        items="users",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """Update a user.

    ``POST /v2/Services/{ServiceSid}/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
        path="ServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.UserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName RoleSid",
        result="User",
        bounds="service_sid:IS role_sid:RL",
    )
