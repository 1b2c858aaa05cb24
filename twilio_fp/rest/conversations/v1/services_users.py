"""``/v1/Services/{ChatServiceSid}/Users`` of conversations v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


ServiceUserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceUser(Resource):
    """A JSON object that is received: ``conversations.v1.service.service_user``."""

    account_sid: str = ""
    attributes: str | None = None
    chat_service_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    identity: str | None = None
    is_notifiable: bool | None = None
    is_online: bool | None = None
    links: Mapping[str, str] | None = None
    role_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = (
        "account_sid attributes!! chat_service_sid date_created:date-time date_updated:date-time friendly_name! "
        "identity! is_notifiable:boolean is_online:boolean links:string{} role_sid sid url"
    )


@record(kw_only=True)
class CreateServiceUser(ops.Operation["ServiceUser"]):
    """Create one service user.

    ``POST /v1/Services/{ChatServiceSid}/Users`` answers 201 with `ServiceUser`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    identity: str
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users",
        path="ChatServiceSid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceUserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName Identity* RoleSid",
        result="ServiceUser",
        success=(201,),
    )


@record(kw_only=True)
class DeleteServiceUser(ops.Operation[None]):
    """Delete one service user.

    ``DELETE /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
        path="ChatServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceUserEnumWebhookEnabledType",
        success=(204,),
    )


@record(kw_only=True)
class FetchServiceUser(ops.Operation["ServiceUser"]):
    """Fetch one service user.

    ``GET /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 200 with `ServiceUser`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
        path="ChatServiceSid* Sid*",
        result="ServiceUser",
    )


@record(kw_only=True)
class ListServiceUser(ops.PageOperation["ServiceUser"]):
    """List every service user, a page at a time.

    ``GET /v1/Services/{ChatServiceSid}/Users`` answers 200 with a `Page` of `ServiceUser`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users",
        path="ChatServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ServiceUser",
        items="users",
        paging="meta",
    )


@record(kw_only=True)
class UpdateServiceUser(ops.Operation["ServiceUser"]):
    """Update one service user.

    ``POST /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 200 with `ServiceUser`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
        path="ChatServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceUserEnumWebhookEnabledType",
        form="Attributes:json-text FriendlyName RoleSid",
        result="ServiceUser",
    )
