# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sims/{SimSid}/BillingPeriods`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BillingPeriodEnumBpType: TypeAlias = Literal["ready", "active"] | str


@record(kw_only=True)
class BillingPeriod(Resource):
    """``supersim.v1.sim.billing_period``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    end_time: dt.datetime | None = None
    """When it ended, UTC."""
    period_type: BillingPeriodEnumBpType | None = None
    """State of the SIM the billing period belongs to: `ready` or `active`."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time end_time:date-time "
        "period_type:enum.BillingPeriodEnumBpType sid sim_sid start_time:date-time"
    )


@record(kw_only=True)
class ListBillingPeriod(ops.PageOperation["BillingPeriod"]):
    """List billing periods.

    ``GET /v1/Sims/{SimSid}/BillingPeriods`` returns a `Page` of `BillingPeriod`.
    Source: https://www.twilio.com/docs/iot/supersim/api/sim-resource
    """

    sim_sid: str = attrs.field(kw_only=False)
    """SID of the Super SIM, HS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Sims/{SimSid}/BillingPeriods",
        path="SimSid*",
        query="PageSize:integer Page:integer PageToken",
        result="BillingPeriod",
        items="billing_periods",
        paging="meta",
    )
