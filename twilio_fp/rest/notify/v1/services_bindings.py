# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Bindings`` of notify v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BindingEnumBindingType: TypeAlias = Literal["apn", "gcm", "sms", "fcm", "facebook-messenger", "alexa"] | str


@record(kw_only=True)
class Binding(Resource):
    """``notify.v1.service.binding``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address: str | None = None
    """Address on the channel: a device token for APNs, FCM and GCM, an E.164 number for SMS, a page-scoped id for
    Messenger."""
    binding_type: str | None = None
    """Channel of the binding: apn, fcm, gcm, sms or facebook-messenger."""
    credential_sid: str | None = None
    """SID of the credential (CR…) used to push to the binding."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    endpoint: str | None = None
    """Identifier of the device or app instance the binding belongs to."""
    identity: str | None = None
    """Your own id for the user the binding belongs to; it should not contain personal data. When listing, only
    these."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    notification_protocol_version: str | None = None
    """Version of the push protocol used for the binding; left out, the service's default for its kind."""
    service_sid: str | None = None
    """SID of the Notify service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    tags: tuple[str, ...] | None = None
    """Tags the binding can be addressed by."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid address!! binding_type credential_sid date_created:date-time date_updated:date-time endpoint "
        "identity! links:string{} notification_protocol_version service_sid sid tags:string[]! url"
    )


@record(kw_only=True)
class CreateBinding(ops.Operation["Binding"]):
    """Create a binding.

    ``POST /v1/Services/{ServiceSid}/Bindings`` returns `Binding`.
    Source: https://www.twilio.com/docs/notify/api/binding-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Notify service, IS…."""
    address: str
    """Address on the channel: a device token for APNs, FCM and GCM, an E.164 number for SMS, a page-scoped id for
    Messenger."""
    binding_type: BindingEnumBindingType
    """Channel of the binding: apn, fcm, gcm, sms or facebook-messenger."""
    identity: str
    """Your own id for the user the binding belongs to; it should not contain personal data. When listing, only
    these."""
    credential_sid: str | None = None
    """SID of the credential (CR…) used to push to this binding, for APNs, FCM and GCM. Leave out for the service's
    default."""
    endpoint: str | None = None
    """Your id for the device or app; a new binding with the same endpoint replaces the old one. Better left to
    Twilio."""
    notification_protocol_version: str | None = None
    """Version of the push protocol used for the binding; left out, the service's default for its kind."""
    tag: str | Iterable[str] | None = None
    """Tags for the binding, to pick it as a recipient later."""
    __spec__ = ops.OperationSpec(
        "POST https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings",
        path="ServiceSid*",
        form=(
            "Address* BindingType:enum.BindingEnumBindingType* CredentialSid Endpoint Identity* "
            "NotificationProtocolVersion Tag:string[]"
        ),
        result="Binding",
        success=(201,),
        bounds="service_sid:IS credential_sid:CR",
    )


@record(kw_only=True)
class DeleteBinding(ops.Operation[None]):
    """Delete a binding.

    ``DELETE /v1/Services/{ServiceSid}/Bindings/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/notify/api/binding-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Notify service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:BS",
    )


@record(kw_only=True)
class FetchBinding(ops.Operation["Binding"]):
    """Fetch a binding.

    ``GET /v1/Services/{ServiceSid}/Bindings/{Sid}`` returns `Binding`.
    Source: https://www.twilio.com/docs/notify/api/binding-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Notify service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings/{Sid}",
        path="ServiceSid* Sid*",
        result="Binding",
        bounds="service_sid:IS sid:BS",
    )


@record(kw_only=True)
class ListBinding(ops.PageOperation["Binding"]):
    """List bindings.

    ``GET /v1/Services/{ServiceSid}/Bindings`` returns a `Page` of `Binding`.
    Source: https://www.twilio.com/docs/notify/api/binding-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Notify service, IS…."""
    start_date: dt.date | str | None = None
    """Beginning of the period, UTC, inclusive."""
    end_date: dt.date | str | None = None
    """End of the period; only what happened up to it."""
    identity: str | Iterable[str] | None = None
    """Your own id for the user the binding belongs to; it should not contain personal data. When listing, only
    these."""
    tag: str | Iterable[str] | None = None
    """Return only bindings with all of these tags."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://notify.twilio.com/v1/Services/{ServiceSid}/Bindings",
        path="ServiceSid*",
        query="StartDate:date EndDate:date Identity:string[]! Tag:string[] PageSize:integer Page:integer PageToken",
        result="Binding",
        items="bindings",
        paging="meta",
        bounds="service_sid:IS",
    )
