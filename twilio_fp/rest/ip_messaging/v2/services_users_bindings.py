# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UserBindingEnumBindingType: TypeAlias = Literal["gcm", "apn", "fcm"] | str


@record(kw_only=True)
class UserBinding(Resource):
    """``ip_messaging.v2.service.user.user_binding``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    binding_type: UserBindingEnumBindingType | None = None
    """Push technology of the binding: apn, fcm or gcm."""
    credential_sid: str | None = None
    """SID of the credential (CR…) used to push to the binding."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    endpoint: str | None = None
    """Identifier of the device or app instance the binding belongs to."""
    identity: str | None = None
    """Your own unique name for the user."""
    message_types: tuple[str, ...] | None = None
    """Kinds of notification the binding is signed up for, such as new message or added to channel."""
    service_sid: str | None = None
    """SID of the IP Messaging service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """User, as SID (US…) or identity."""
    __fields__ = (
        "account_sid binding_type:enum.UserBindingEnumBindingType credential_sid date_created:date-time "
        "date_updated:date-time endpoint identity message_types:string[] service_sid sid url user_sid"
    )


@record(kw_only=True)
class DeleteUserBinding(ops.Operation[None]):
    """Delete a user binding.

    ``DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
        path="ServiceSid* UserSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:BS",
    )


@record(kw_only=True)
class FetchUserBinding(ops.Operation["UserBinding"]):
    """Fetch a user binding.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}`` returns `UserBinding`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings/{Sid}",
        path="ServiceSid* UserSid* Sid*",
        result="UserBinding",
        bounds="service_sid:IS sid:BS",
    )


@record(kw_only=True)
class ListUserBinding(ops.PageOperation["UserBinding"]):
    """List user bindings.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Bindings`` returns a `Page` of `UserBinding`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    binding_type: str | Iterable[UserBindingEnumBindingType] | None = None
    """Push technology of the binding: apn, fcm or gcm."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Bindings",
        path="ServiceSid* UserSid*",
        query="BindingType:enum.UserBindingEnumBindingType[] PageSize:integer Page:integer PageToken",
        result="UserBinding",
        items="bindings",
        paging="meta",
        largest_page=50,
        bounds="service_sid:IS",
    )
