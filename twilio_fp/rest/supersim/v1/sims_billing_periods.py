"""``/v1/Sims/{SimSid}/BillingPeriods`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BillingPeriodEnumBpType: TypeAlias = Literal["ready", "active"] | str


@record(kw_only=True)
class BillingPeriod(Resource):
    """``supersim.v1.sim.billing_period``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    end_time: dt.datetime | None = None
    period_type: BillingPeriodEnumBpType | None = None
    sid: str = ""
    sim_sid: str | None = None
    start_time: dt.datetime | None = None


@record(kw_only=True)
class ListBillingPeriod(ops.PageOperation["BillingPeriod"]):
    """``GET /v1/Sims/{SimSid}/BillingPeriods`` answers 200 with a `Page` of `BillingPeriod`.

    Source: https://www.twilio.com/docs/iot/supersim/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://supersim.twilio.com/v1/Sims/{SimSid}/BillingPeriods",
        items="billing_periods",
        paging="meta",
    )
