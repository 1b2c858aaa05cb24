# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/UsageRecords`` of supersim v1."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UsageRecordEnumGranularity: TypeAlias = Literal["hour", "day", "all"] | str
UsageRecordEnumGroup: TypeAlias = Literal["sim", "fleet", "network", "isoCountry"] | str


@record(kw_only=True)
class UsageRecord(Resource):
    """``supersim.v1.usage_record``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    billed_unit: str | None = None
    """Currency of the amount billed, ISO 4217."""
    data_download: int | None = None
    """Data the SIM received over the period, in bytes."""
    data_total: int | None = None
    """Data sent and received over the period, in bytes."""
    data_total_billed: Decimal | None = None
    """Amount billed for the data used over the period, in the record's billed unit (a currency)."""
    data_upload: int | None = None
    """Data the SIM sent over the period, in bytes."""
    fleet_sid: str | None = None
    """SID, HF…, of the fleet."""
    iso_country: str | None = None
    """Country of the mobile network, ISO 3166-1 alpha-2; when listing, only that country."""
    network_sid: str | None = None
    """SID, HW…, of the network the usage was on; none where the record covers several networks."""
    period: Any = None
    """Start and end of the time the usage counts for, UTC, as a JSON object."""
    sim_sid: str | None = None
    """SID of the Super SIM, HS…."""
    __fields__ = (
        "account_sid billed_unit data_download:integer data_total:integer data_total_billed:number "
        "data_upload:integer fleet_sid iso_country network_sid period:json sim_sid"
    )


@record(kw_only=True)
class ListUsageRecord(ops.PageOperation["UsageRecord"]):
    """List usage records.

    ``GET /v1/UsageRecords`` returns a `Page` of `UsageRecord`.
    Source: https://www.twilio.com/docs/iot/supersim/api/usage-record-resource
    """

    sim: str | None = None
    """SIM the command goes to, as its SID (HS…) or unique name; as a filter, only that SIM's entries."""
    fleet: str | None = None
    """Only usage of this fleet: SID, HF…, or unique name."""
    network: str | None = None
    """Only usage on this network, SID, HW…."""
    iso_country: str | None = None
    """Country of the mobile network, ISO 3166-1 alpha-2; when listing, only that country."""
    group: UsageRecordEnumGroup | None = None
    """What to total usage by: sim, fleet, network or isoCountry; left out, no grouping."""
    granularity: UsageRecordEnumGranularity | None = None
    """How usage is split over time: hour, day or all (default, one record for the whole period)."""
    start_time: dt.datetime | dt.date | str | None = None
    """Return usage from this moment on, UTC, inclusive."""
    end_time: dt.datetime | dt.date | str | None = None
    """Only usage up to this time, UTC; default now."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/UsageRecords",
        query=(
            "Sim Fleet Network IsoCountry Group:enum.UsageRecordEnumGroup Granularity:enum.UsageRecordEnumGranularity "
            "StartTime:date-time EndTime:date-time PageSize:integer Page:integer PageToken"
        ),
        result="UsageRecord",
        items="usage_records",
        paging="meta",
        bounds="network:HW",
    )
