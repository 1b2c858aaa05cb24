"""``/Organizations/{OrganizationSid}/Accounts`` of iam organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt


PublicApiAccountResponseStatus: TypeAlias = Literal["active", "suspended", "pending_closure", "closed"] | str


@record(kw_only=True)
class PublicApiAccountResponse(Resource):
    """A JSON object that is received: ``PublicApiAccountResponse``."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    friendly_name: str | None = None
    owner_sid: str | None = None
    status: PublicApiAccountResponseStatus = ""


@record(kw_only=True)
class FetchOrganizationAccount(ops.Operation["PublicApiAccountResponse"]):
    """Fetch one organization account.

    ``GET /Organizations/{OrganizationSid}/Accounts/{AccountSid}`` answers 200 with `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    account_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts/{AccountSid}",
        path="OrganizationSid* AccountSid*",
        result="PublicApiAccountResponse",
        auth="bearer",
    )


@record(kw_only=True)
class ListOrganizationAccounts(ops.PageOperation["PublicApiAccountResponse"]):
    """List every organization accounts, a page at a time.

    ``GET /Organizations/{OrganizationSid}/Accounts`` answers 200 with a `Page` of `PublicApiAccountResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    organization_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://preview-iam.twilio.com/Organizations/{OrganizationSid}/Accounts",
        path="OrganizationSid*",
        query="PageSize:integer PageToken",
        result="PublicApiAccountResponse",
        items="content",
        paging="meta",
        auth="bearer",
    )
