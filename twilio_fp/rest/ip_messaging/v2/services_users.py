"""``/v2/Services/{ServiceSid}/Users`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

UserEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class User(Resource):
    """``ip_messaging.v2.service.user``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    identity: str | None = None
    is_notifiable: bool | None = None
    is_online: bool | None = None
    joined_channels_count: int | None = None
    links: Mapping[str, str] | None = None
    role_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateUser(ops.Operation["User"]):
    """``POST /v2/Services/{ServiceSid}/Users`` answers 201 with `User`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteUser(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Users/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
    )


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """``GET /v2/Services/{ServiceSid}/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
    )


@record(kw_only=True)
class ListUser(ops.PageOperation["User"]):
    """``GET /v2/Services/{ServiceSid}/Users`` answers 200 with a `Page` of `User`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users",
        items="users",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """``POST /v2/Services/{ServiceSid}/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
