# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class UsageRecordDaily(Resource):
    """``api.v2010.account.usage.usage_record.usage_record_daily``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    as_of: str | None = None
    """Up to when usage is counted in; ISO 8601, UTC."""
    category: str | None = None
    """Usage category, such as calls, sms or phonenumbers; in a search, keep only this one."""
    count: Decimal | None = None
    """Number of usage events, in `count_unit`, such as calls or messages; of totalprice a price."""
    count_unit: str | None = None
    """What `count` counts, such as calls or messages."""
    description: str | None = None
    """What it is, in free text."""
    end_date: dt.date | None = None
    """Last day of the usage, UTC, as YYYY-MM-DD; when listing, only usage up to it."""
    price: Decimal | None = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    start_date: dt.date | None = None
    """First day of the usage period, UTC, YYYY-MM-DD; a query also takes an offset such as -30days."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    usage: Decimal | None = None
    """Amount used in the period, in the unit of usage_unit."""
    usage_unit: str | None = None
    """Unit of usage, such as minutes, messages or gigabytes."""
    __fields__ = (
        "account_sid api_version as_of category count:number count_unit description end_date:date price:number "
        "price_unit start_date:date subresource_uris:string{} uri usage:number usage_unit"
    )


@record(kw_only=True)
class ListUsageRecordDaily(ops.PageOperation["UsageRecordDaily"]):
    """List daily usage records.

    ``GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json`` returns a `Page` of `UsageRecordDaily`.
    Source: https://www.twilio.com/docs/usage/api/usage-record
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    category: str | None = None
    """Usage category, such as calls, sms or phonenumbers; in a search, keep only this one."""
    start_date: dt.date | str | None = None
    """First day of the usage period, UTC, YYYY-MM-DD; a query also takes an offset such as -30days."""
    end_date: dt.date | str | None = None
    """Last day of the usage, UTC, as YYYY-MM-DD; when listing, only usage up to it."""
    include_subaccounts: bool | None = None
    """Whether to count usage of the subaccounts too; default true."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Records/Daily.json",
        path="AccountSid",
        query="Category StartDate:date EndDate:date IncludeSubaccounts:boolean PageSize:integer Page:integer PageToken",
        result="UsageRecordDaily",
        items="usage_records",
        paging="uri",
        bounds="account_sid:AC",
    )
