"""``/Organizations/{OrganizationSid}/Accounts`` of iam organizations."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

PublicApiAccountResponseStatus: TypeAlias = Literal["active", "suspended", "pending_closure", "closed"] | str


@record(kw_only=True)
class PublicApiAccountResponse(Resource):
    """``PublicApiAccountResponse``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    friendly_name: str | None = None
    owner_sid: str | None = None
    status: PublicApiAccountResponseStatus = ""


@record(kw_only=True)
class FetchOrganizationAccount(ops.Operation["PublicApiAccountResponse"]):
    """``GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}`` answers 200 with `PublicApiAccountResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    account_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts/{AccountSid}",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationAccounts(ops.PageOperation["PublicApiAccountResponse"]):
    """``GET /Organizations/{OrganizationSid}/Accounts`` answers 200 with a `Page` of `PublicApiAccountResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts",
        items="content",
        paging="meta",
        largest_page=100,
        auth="bearer",
    )
