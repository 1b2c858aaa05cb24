"""``/v1/Services/{ChatServiceSid}/Users`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ServiceUserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceUser(Resource):
    """``conversations.v1.service.service_user``, as it is received."""

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

    __fields__ = "attributes!! friendly_name! identity!"


@record(kw_only=True)
class CreateServiceUser(ops.Operation["ServiceUser"]):
    """``POST /v1/Services/{ChatServiceSid}/Users`` answers 201 with `ServiceUser`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    identity: str
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteServiceUser(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchServiceUser(ops.Operation["ServiceUser"]):
    """``GET /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 200 with `ServiceUser`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
    )


@record(kw_only=True)
class ListServiceUser(ops.PageOperation["ServiceUser"]):
    """``GET /v1/Services/{ChatServiceSid}/Users`` answers 200 with a `Page` of `ServiceUser`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users",
        items="users",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateServiceUser(ops.Operation["ServiceUser"]):
    """``POST /v1/Services/{ChatServiceSid}/Users/{Sid}`` answers 200 with `ServiceUser`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceUserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Users/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
