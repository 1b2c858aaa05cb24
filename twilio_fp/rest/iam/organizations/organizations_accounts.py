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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    owner_sid: str | None = None
    """SID of the organization or user that owns the account."""
    status: PublicApiAccountResponseStatus = ""
    """Where the resource stands in its life cycle."""


@record(kw_only=True)
class FetchOrganizationAccount(ops.Operation["PublicApiAccountResponse"]):
    """Fetch an organization account.

    ``GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}`` answers 200 with `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    account_sid: str = attrs.field(kw_only=False)
    """SID of the account (AC…) that owns it; in a request, the account acted on."""

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts/{AccountSid}",
        bounds="organization_sid:OR account_sid:AC",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationAccounts(ops.PageOperation["PublicApiAccountResponse"]):
    """List organization accounts.

    ``GET /Organizations/{OrganizationSid}/Accounts`` answers 200 with a `Page` of `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    """SID of the organization, OR…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts",
        items="content",
        paging="meta",
        largest_page=100,
        bounds="organization_sid:OR page_token:1..4096",
        auth="bearer",
    )
