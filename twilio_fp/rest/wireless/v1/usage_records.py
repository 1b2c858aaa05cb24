"""``/v1/UsageRecords`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

AccountUsageRecordEnumGranularity: TypeAlias = Literal["hourly", "daily", "all"] | str


@record(kw_only=True)
class AccountUsageRecord(Resource):
    """``wireless.v1.account_usage_record``, as it is received."""

    account_sid: str = ""
    commands: Any = None
    data: Any = None
    period: Any = None


@record(kw_only=True)
class ListAccountUsageRecord(ops.PageOperation["AccountUsageRecord"]):
    """``GET /v1/UsageRecords`` answers 200 with a `Page` of `AccountUsageRecord`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    end: dt.datetime | dt.date | str | None = None
    start: dt.datetime | dt.date | str | None = None
    granularity: AccountUsageRecordEnumGranularity | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/UsageRecords",
        items="usage_records",
        paging="meta",
    )
