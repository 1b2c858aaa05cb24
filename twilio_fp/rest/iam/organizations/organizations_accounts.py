# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/Organizations/{OrganizationSid}/Accounts`` of iam organizations."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

PublicApiAccountResponseStatus: TypeAlias = Literal["active", "suspended", "pending_closure", "closed"] | str


@record(kw_only=True)
class PublicApiAccountResponse(Resource):
    """``PublicApiAccountResponse``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    owner_sid: str | None = None
    """SID of the organization or user that owns the account."""
    status: PublicApiAccountResponseStatus = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "account_sid date_created:date-time friendly_name owner_sid status:enum.PublicApiAccountResponseStatus"


@record(kw_only=True)
class FetchOrganizationAccount(ops.Operation["PublicApiAccountResponse"]):
    """Fetch an organization account.

    ``GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}`` returns `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    account_sid: str = attrs.field(kw_only=False)
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts/{AccountSid}",
        path="OrganizationSid* AccountSid*",
        result="PublicApiAccountResponse",
        bounds="organization_sid:OR account_sid:AC",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationAccounts(ops.PageOperation["PublicApiAccountResponse"]):
    """List organization accounts.

    ``GET /Organizations/{OrganizationSid}/Accounts`` returns a `Page` of `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts",
        path="OrganizationSid*",
        query="PageSize:integer PageToken",
        result="PublicApiAccountResponse",
        items="content",
        paging="meta",
        largest_page=100,
        bounds="organization_sid:OR page_token:1..4096",
        auth="bearer",
    )
