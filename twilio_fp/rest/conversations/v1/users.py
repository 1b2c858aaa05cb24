# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Users`` of conversations v1."""

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
    """``conversations.v1.user``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    is_notifiable: bool | None = None
    """Whether the user has a push registration that may be reached; empty if push is not set up."""
    is_online: bool | None = None
    """Whether the user is connected now; empty if reachability is not switched on."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! chat_service_sid date_created:date-time date_updated:date-time friendly_name! "
        "identity! is_notifiable:boolean is_online:boolean links:string{} role_sid sid url"
    )


@record(kw_only=True)
class CreateUser(ops.Operation["User"]):
    """Create a user.

    ``POST /v1/Users`` returns `User`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    identity: str
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Users",
        header="X-Twilio-Webhook-Enabled:enum.UserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName Identity* RoleSid",
        result="User",
        success=(201,),
        bounds="role_sid:RL",
    )


@record(kw_only=True)
class DeleteUser(ops.Operation[None]):
    """Delete a user.

    ``DELETE /v1/Users/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Users/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.UserEnumWebhookEnabledType",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """Fetch a user.

    ``GET /v1/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Users/{Sid}",
        path="Sid*",
        result="User",
    )


@record(kw_only=True)
class ListUser(ops.PageOperation["User"]):
    """List users.

    ``GET /v1/Users`` returns a `Page` of `User`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Users",
        query="PageSize:integer Page:integer PageToken",
        result="User",
        items="users",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """Update a user.

    ``POST /v1/Users/{Sid}`` returns `User`.
    Source: https://www.twilio.com/docs/conversations/api/user-resource
    """

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
        "POST https://conversations.twilio.com/v1/Users/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.UserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName RoleSid",
        result="User",
        bounds="role_sid:RL",
    )
