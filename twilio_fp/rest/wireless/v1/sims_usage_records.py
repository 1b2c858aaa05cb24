"""``/v1/Sims/{SimSid}/UsageRecords`` of wireless v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UsageRecordEnumGranularity: TypeAlias = Literal["hourly", "daily", "all"] | str


@record(kw_only=True)
class UsageRecord(Resource):
    """``wireless.v1.sim.usage_record``, as it is received."""

    account_sid: str = ""
    commands: Any = None
    data: Any = None
    period: Any = None
    sim_sid: str | None = None


@record(kw_only=True)
class ListUsageRecord(ops.PageOperation["UsageRecord"]):
    """``GET /v1/Sims/{SimSid}/UsageRecords`` answers 200 with a `Page` of `UsageRecord`.

    Source: https://www.twilio.com/docs/iot/wireless/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    end: dt.datetime | dt.date | str | None = None
    start: dt.datetime | dt.date | str | None = None
    granularity: UsageRecordEnumGranularity | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://wireless.twilio.com/v1/Sims/{SimSid}/UsageRecords",
        items="usage_records",
        paging="meta",
    )
