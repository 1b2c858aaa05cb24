"""``/2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class UsageRecordThisMonth(Resource):
    """``api.v2010.account.usage.usage_record.usage_record_this_month``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    as_of: str | None = None
    category: str | None = None
    count: str | None = None
    count_unit: str | None = None
    description: str | None = None
    end_date: dt.date | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    start_date: dt.date | None = None
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None
    usage: str | None = None
    usage_unit: str | None = None


@record(kw_only=True)
class ListUsageRecordThisMonth(ops.PageOperation["UsageRecordThisMonth"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json`` answers 200 with a `Page` of `UsageRecordThisMonth`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    category: str | None = None
    start_date: dt.date | str | None = None
    end_date: dt.date | str | None = None
    include_subaccounts: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Usage/Records/ThisMonth.json",
        items="usage_records",
        paging="uri",
    )
