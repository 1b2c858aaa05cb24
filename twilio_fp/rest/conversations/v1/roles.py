"""``/v1/Roles`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RoleEnumRoleType: TypeAlias = Literal["conversation", "service"] | str


@record(kw_only=True)
class Role(Resource):
    """``conversations.v1.role``, as it is received."""

    account_sid: str = ""
    chat_service_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    permissions: tuple[str, ...] | None = None
    sid: str = ""
    type: RoleEnumRoleType | None = None
    url: str | None = None

    __fields__ = "friendly_name!"


@record(kw_only=True)
class CreateRole(ops.Operation["Role"]):
    """``POST /v1/Roles`` answers 201 with `Role`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    friendly_name: str
    permission: str | Iterable[str]
    type: RoleEnumRoleType

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Roles",
        form="",
    )


@record(kw_only=True)
class DeleteRole(ops.Operation[None]):
    """``DELETE /v1/Roles/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Roles/{Sid}",
    )


@record(kw_only=True)
class FetchRole(ops.Operation["Role"]):
    """``GET /v1/Roles/{Sid}`` answers 200 with `Role`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Roles/{Sid}",
    )


@record(kw_only=True)
class ListRole(ops.PageOperation["Role"]):
    """``GET /v1/Roles`` answers 200 with a `Page` of `Role`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Roles",
        items="roles",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateRole(ops.Operation["Role"]):
    """``POST /v1/Roles/{Sid}`` answers 200 with `Role`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)
    permission: str | Iterable[str]

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Roles/{Sid}",
        form="",
    )
