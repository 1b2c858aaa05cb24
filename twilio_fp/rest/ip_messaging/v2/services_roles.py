"""``/v2/Services/{ServiceSid}/Roles`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoleEnumRoleType: TypeAlias = Literal["channel", "deployment"] | str


@record(kw_only=True)
class Role(Resource):
    """``ip_messaging.v2.service.role``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    permissions: tuple[str, ...] | None = None
    service_sid: str | None = None
    sid: str = ""
    type: RoleEnumRoleType | None = None
    url: str | None = None


@record(kw_only=True)
class CreateRole(ops.Operation["Role"]):
    """``POST /v2/Services/{ServiceSid}/Roles`` answers 201 with `Role`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    permission: str | Iterable[str]
    type: RoleEnumRoleType

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles",
        form="",
    )


@record(kw_only=True)
class DeleteRole(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Roles/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
    )


@record(kw_only=True)
class FetchRole(ops.Operation["Role"]):
    """``GET /v2/Services/{ServiceSid}/Roles/{Sid}`` answers 200 with `Role`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
    )


@record(kw_only=True)
class ListRole(ops.PageOperation["Role"]):
    """``GET /v2/Services/{ServiceSid}/Roles`` answers 200 with a `Page` of `Role`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles",
        items="roles",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateRole(ops.Operation["Role"]):
    """``POST /v2/Services/{ServiceSid}/Roles/{Sid}`` answers 200 with `Role`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    permission: str | Iterable[str]

    __spec__ = ops.BriefSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Roles/{Sid}",
        form="",
    )
