"""``/v1/Users`` of conversations v1."""

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
    """``conversations.v1.user``, as it is received."""

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
class CreateUser(ops.Operation["User"]):
    """``POST /v1/Users`` answers 201 with `User`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    identity: str
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Users",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteUser(ops.Operation[None]):
    """``DELETE /v1/Users/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Users/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchUser(ops.Operation["User"]):
    """``GET /v1/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Users/{Sid}",
    )


@record(kw_only=True)
class ListUser(ops.PageOperation["User"]):
    """``GET /v1/Users`` answers 200 with a `Page` of `User`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Users",
        items="users",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateUser(ops.Operation["User"]):
    """``POST /v1/Users/{Sid}`` answers 200 with `User`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: UserEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    friendly_name: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Users/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
