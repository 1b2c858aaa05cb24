"""``/v1/Services/{ChatServiceSid}/Roles`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceRoleEnumRoleType: TypeAlias = Literal["conversation", "service"] | str


@record(kw_only=True)
class ServiceRole(Resource):
    """``conversations.v1.service.service_role``, as it is received."""

    account_sid: str = ""
    chat_service_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    permissions: tuple[str, ...] | None = None
    sid: str = ""
    type: ServiceRoleEnumRoleType | None = None
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateServiceRole(ops.Operation["ServiceRole"]):
    """``POST /v1/Services/{ChatServiceSid}/Roles`` answers 201 with `ServiceRole`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    permission: str | Iterable[str]
    type: ServiceRoleEnumRoleType

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles",
        form="",
    )


@record(kw_only=True)
class DeleteServiceRole(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Roles/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
    )


@record(kw_only=True)
class FetchServiceRole(ops.Operation["ServiceRole"]):
    """``GET /v1/Services/{ChatServiceSid}/Roles/{Sid}`` answers 200 with `ServiceRole`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
    )


@record(kw_only=True)
class ListServiceRole(ops.PageOperation["ServiceRole"]):
    """``GET /v1/Services/{ChatServiceSid}/Roles`` answers 200 with a `Page` of `ServiceRole`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles",
        items="roles",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateServiceRole(ops.Operation["ServiceRole"]):
    """``POST /v1/Services/{ChatServiceSid}/Roles/{Sid}`` answers 200 with `ServiceRole`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    permission: str | Iterable[str]

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Roles/{Sid}",
        form="",
    )
