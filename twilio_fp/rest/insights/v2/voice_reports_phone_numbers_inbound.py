# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Voice/Reports/PhoneNumbers/Inbound`` of insights v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateInboundPhoneNumbersReport",
    "CreateInboundPhoneNumbersReportTimeRange",
    "InboundPhoneNumberReport",
    "InboundPhoneNumberReportCallStatePercentage",
    "ListInboundPhoneNumbersReport",
    "PhoneNumberReportFilter",
]


@record(kw_only=True)
class PhoneNumberReportFilter(Resource):
    """``phone_number_report_filter``, as sent."""

    key: str | Unset = UNSET
    """What the report is filtered by."""
    values: str | Iterable[str] | Unset = UNSET
    """Values to compare with."""
    __fields__ = "key values:string[]"


@record(kw_only=True)
class CreateInboundPhoneNumbersReportTimeRange(Resource):
    """``CreateInboundPhoneNumbersReport.time_range``, as sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """End of the report's time range, UTC."""
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """Beginning of the report's period, UTC."""
    __fields__ = "end_datetime:date-time start_datetime:date-time"


@record(kw_only=True)
class InboundPhoneNumberReportCallStatePercentage(Resource):
    """``InboundPhoneNumberReport.call_state_percentage``, as received."""

    busy: Decimal | None = None
    """Share of the calls that met a busy line, in percent."""
    canceled: Decimal | None = None
    """Share of the calls canceled before an answer, in percent."""
    completed: Decimal | None = None
    """Share of the calls that were answered and ended normally, in percent."""
    fail: Decimal | None = None
    """Share of calls that failed, in percent."""
    noanswer: Decimal | None = None
    """Share of calls that rang without an answer, in percent."""
    __fields__ = "busy:number canceled:number completed:number fail:number noanswer:number"


@record(kw_only=True)
class InboundPhoneNumberReport(Resource):
    """``insights.v2.inbound_phone_number_report``, as received."""

    call_answer_score: Decimal | None = None
    """How often delivered calls were answered, 0 to 100."""
    call_state_percentage: InboundPhoneNumberReportCallStatePercentage | None = None
    """Share of the calls in each final state, in percent."""
    handle: str | None = None
    """Phone number this report line is about."""
    silent_calls_percentage: Decimal | None = None
    """Share of calls tagged as having no audio, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = (
        "call_answer_score:number call_state_percentage:InboundPhoneNumberReportCallStatePercentage handle! "
        "silent_calls_percentage:number total_calls:integer"
    )


@record(kw_only=True)
class CreateInboundPhoneNumbersReport(ops.Operation["CreateReportResponse"]):
    """Start a report on inbound phone numbers.

    ``POST /v2/Voice/Reports/PhoneNumbers/Inbound`` returns `CreateReportResponse`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/reports-api
    """

    filters: Iterable[PhoneNumberReportFilter | Mapping[str, Any]] | Unset = UNSET
    """Conditions that narrow the report, each with a key and its values."""
    size: int | Unset = UNSET
    """How many numbers the report lists at most; 1 to 6,000, default 1,000."""
    time_range: CreateInboundPhoneNumbersReportTimeRange | Mapping[str, Any] | Unset = UNSET
    """Period the report covers: start and end, or a named period."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Inbound",
        json="filters:PhoneNumberReportFilter[] size:integer time_range:CreateInboundPhoneNumbersReportTimeRange",
        content_type="application/json",
        result="CreateReportResponse",
        success=(201,),
        bounds="size:1..6000",
    )


@record(kw_only=True)
class ListInboundPhoneNumbersReport(ops.PageOperation["InboundPhoneNumberReport"]):
    """List the rows of a report on inbound phone numbers.

    ``GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}`` returns a `Page` of `InboundPhoneNumberReport`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/reports-api
    """

    report_id: str = attrs.field(kw_only=False)
    """ID of the report."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}",
        path="reportId*",
        query="PageSize:integer Page:integer PageToken",
        result="InboundPhoneNumberReport",
        items="reports",
        paging="meta",
    )


from twilio_fp.rest.insights.v2.voice_reports import CreateReportResponse as CreateReportResponse
