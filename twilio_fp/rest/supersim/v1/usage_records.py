"""``/v1/UsageRecords`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UsageRecordEnumGranularity: TypeAlias = Literal["hour", "day", "all"] | str
UsageRecordEnumGroup: TypeAlias = Literal["sim", "fleet", "network", "isoCountry"] | str


@record(kw_only=True)
class UsageRecord(Resource):
    """``supersim.v1.usage_record``, as it is received."""

    account_sid: str = ""
    billed_unit: str | None = None
    data_download: int | None = None
    data_total: int | None = None
    data_total_billed: Decimal | None = None
    data_upload: int | None = None
    fleet_sid: str | None = None
    iso_country: str | None = None
    network_sid: str | None = None
    period: Any = None
    sim_sid: str | None = None


@record(kw_only=True)
class ListUsageRecord(ops.PageOperation["UsageRecord"]):
    """``GET /v1/UsageRecords`` answers 200 with a `Page` of `UsageRecord`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim: str | None = None
    fleet: str | None = None
    network: str | None = None
    iso_country: str | None = None
    group: UsageRecordEnumGroup | None = None
    granularity: UsageRecordEnumGranularity | None = None
    start_time: dt.datetime | dt.date | str | None = None
    end_time: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/UsageRecords",
        items="usage_records",
        paging="meta",
    )
