# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Bindings`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceBindingEnumBindingType: TypeAlias = Literal["apn", "gcm", "fcm", "twilsock"] | str


@record(kw_only=True)
class ServiceBinding(Resource):
    """``conversations.v1.service.service_binding``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    binding_type: ServiceBindingEnumBindingType | None = None
    """Push technology of the binding: apn, fcm, gcm or twilsock."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    credential_sid: str | None = None
    """SID of the credential (CR…) used to push to the binding."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    endpoint: str | None = None
    """Identifier of the device or app instance the binding belongs to."""
    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    message_types: tuple[str, ...] | None = None
    """Kinds of notification the binding is signed up for, such as new message or added to channel."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid binding_type:enum.ServiceBindingEnumBindingType chat_service_sid credential_sid "
        "date_created:date-time date_updated:date-time endpoint! identity! message_types:string[] sid url"
    )


@record(kw_only=True)
class DeleteServiceBinding(ops.Operation[None]):
    """Delete a service binding.

    ``DELETE /v1/Services/{ChatServiceSid}/Bindings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
        path="ChatServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="chat_service_sid:IS sid:BS",
    )


@record(kw_only=True)
class FetchServiceBinding(ops.Operation["ServiceBinding"]):
    """Fetch a service binding.

    ``GET /v1/Services/{ChatServiceSid}/Bindings/{Sid}`` returns `ServiceBinding`.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings/{Sid}",
        path="ChatServiceSid* Sid*",
        result="ServiceBinding",
        bounds="chat_service_sid:IS sid:BS",
    )


@record(kw_only=True)
class ListServiceBinding(ops.PageOperation["ServiceBinding"]):
    """List service bindings.

    ``GET /v1/Services/{ChatServiceSid}/Bindings`` returns a `Page` of `ServiceBinding`.
    Source: https://www.twilio.com/docs/conversations/api/service-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    binding_type: str | Iterable[ServiceBindingEnumBindingType] | None = None
    """Keep only bindings of these kinds: apn, fcm, gcm, twilsock."""
    identity: str | Iterable[str] | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Bindings",
        path="ChatServiceSid*",
        query=(
            "BindingType:enum.ServiceBindingEnumBindingType[] Identity:string[]! PageSize:integer Page:integer "
            "PageToken"
        ),
        result="ServiceBinding",
        items="bindings",
        paging="meta",
        largest_page=100,
        bounds="chat_service_sid:IS",
    )
