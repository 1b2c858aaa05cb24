# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/UsageRecords`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

AccountUsageRecordEnumGranularity: TypeAlias = Literal["hourly", "daily", "all"] | str


@record(kw_only=True)
class AccountUsageRecord(Resource):
    """``wireless.v1.account_usage_record``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    commands: Any = None
    """Usage of commands: total, and counts of those to and from the SIM."""
    data: Any = None
    """The data of the item, as JSON."""
    period: Any = None
    """Start and end of the time the usage counts for, UTC, as a JSON object."""
    __fields__ = "account_sid commands:json data:json period:json"


@record(kw_only=True)
class ListAccountUsageRecord(ops.PageOperation["AccountUsageRecord"]):
    """List account usage records.

    ``GET /v1/UsageRecords`` returns a `Page` of `AccountUsageRecord`.
    Source: https://www.twilio.com/docs/iot/wireless/api/account-usagerecord-resource
    """

    end: dt.datetime | dt.date | str | None = None
    """Only usage up to this time, UTC; default now."""
    start: dt.datetime | dt.date | str | None = None
    """Return usage from this moment on, UTC."""
    granularity: AccountUsageRecordEnumGranularity | None = None
    """How usage is split over time: hourly, daily or all (default, one record for the whole period)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://wireless.twilio.com/v1/UsageRecords",
        query=(
            "End:date-time Start:date-time Granularity:enum.AccountUsageRecordEnumGranularity PageSize:integer "
            "Page:integer PageToken"
        ),
        result="AccountUsageRecord",
        items="usage_records",
        paging="meta",
    )
