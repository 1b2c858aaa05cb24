# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Voice/Reports/PhoneNumbers/Outbound`` of insights v2."""

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
    "CountyCarrierValueCarriersItem",
    "CreateOutboundPhoneNumbersReport",
    "CreateOutboundPhoneNumbersReportTimeRange",
    "ListOutboundPhoneNumbersReport",
    "OutboundPhoneNumberReport",
    "OutboundPhoneNumberReportAnsweringMachineDetection",
    "OutboundPhoneNumberReportCallStatePercentage",
]


@record(kw_only=True)
class CreateOutboundPhoneNumbersReportTimeRange(Resource):
    """``CreateOutboundPhoneNumbersReport.time_range``, as sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """End of the report's time range, UTC."""
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """Beginning of the report's period, UTC."""
    __fields__ = "end_datetime:date-time start_datetime:date-time"


@record(kw_only=True)
class OutboundPhoneNumberReportAnsweringMachineDetection(Resource):
    """``OutboundPhoneNumberReport.answering_machine_detection``, as received."""

    answered_by_human_percentage: Decimal | None = None
    """Share of the calls checked by answering machine detection that a person answered, in percent."""
    answered_by_machine_percentage: Decimal | None = None
    """Share of the calls checked by answering machine detection that a machine answered, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = "answered_by_human_percentage:number answered_by_machine_percentage:number total_calls:integer"


@record(kw_only=True)
class CountyCarrierValueCarriersItem(Resource):
    """``CountyCarrierValue.carriersItem``, as received."""

    blocked_calls: int | None = None
    """How many calls this carrier blocked."""
    blocked_calls_percentage: Decimal | None = None
    """Share of the calls to this carrier that it blocked, in percent."""
    carrier: str | None = None
    """Name of the carrier."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = "blocked_calls:integer blocked_calls_percentage:number carrier total_calls:integer"


@record(kw_only=True)
class OutboundPhoneNumberReportCallStatePercentage(Resource):
    """``OutboundPhoneNumberReport.call_state_percentage``, as received."""

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
class OutboundPhoneNumberReport(Resource):
    """``insights.v2.outbound_phone_number_report``, as received."""

    answer_rate_device_type: Mapping[str, Decimal] | None = None
    """Share of calls answered, by kind of device called: voip, mobile, landline, unknown."""
    answering_machine_detection: OutboundPhoneNumberReportAnsweringMachineDetection | None = None
    """Results of answering machine detection over the calls of the report."""
    blocked_calls_by_carrier: tuple[CountyCarrierValue, ...] | None = None
    """Calls that carriers blocked, by country and carrier."""
    call_answer_score: Decimal | None = None
    """How often delivered calls were answered, 0 to 100."""
    call_state_percentage: OutboundPhoneNumberReportCallStatePercentage | None = None
    """Share of the calls in each final state, in percent."""
    calls_by_device_type: Mapping[str, int] | None = None
    """Number of outbound calls by kind of device called: voip, mobile, landline, unknown."""
    handle: str | None = None
    """Phone number this report line is about."""
    long_duration_calls_percentage: Decimal | None = None
    """Share of calls that run long, in percent."""
    potential_robocalls_percentage: Decimal | None = None
    """Share of calls that look like robocalls, in percent."""
    short_duration_calls_percentage: Decimal | None = None
    """Share of outbound calls that were very short, in percent."""
    silent_calls_percentage: Decimal | None = None
    """Share of calls tagged as having no audio, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = (
        "answer_rate_device_type:number{} "
        "answering_machine_detection:OutboundPhoneNumberReportAnsweringMachineDetection "
        "blocked_calls_by_carrier:CountyCarrierValue[] call_answer_score:number "
        "call_state_percentage:OutboundPhoneNumberReportCallStatePercentage calls_by_device_type:integer{} "
        "handle! long_duration_calls_percentage:number potential_robocalls_percentage:number "
        "short_duration_calls_percentage:number silent_calls_percentage:number total_calls:integer"
    )


@record(kw_only=True)
class CreateOutboundPhoneNumbersReport(ops.Operation["CreateReportResponse"]):
    """Start a report on outbound phone numbers.

    ``POST /v2/Voice/Reports/PhoneNumbers/Outbound`` returns `CreateReportResponse`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/reports-api
    """

    filters: Iterable[PhoneNumberReportFilter | Mapping[str, Any]] | Unset = UNSET
    """Conditions that narrow the report, each with a key and its values."""
    size: int | Unset = UNSET
    """How many numbers the report lists at most; 1 to 6,000, default 1,000."""
    time_range: CreateOutboundPhoneNumbersReportTimeRange | Mapping[str, Any] | Unset = UNSET
    """Period the report covers: start and end, or a named period."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound",
        json="filters:PhoneNumberReportFilter[] size:integer time_range:CreateOutboundPhoneNumbersReportTimeRange",
        content_type="application/json",
        result="CreateReportResponse",
        success=(201,),
        bounds="size:1..6000",
    )


@record(kw_only=True)
class ListOutboundPhoneNumbersReport(ops.PageOperation["OutboundPhoneNumberReport"]):
    """List the rows of a report on outbound phone numbers.

    ``GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}`` returns a `Page` of `OutboundPhoneNumberReport`.
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
        "GET https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}",
        path="reportId*",
        query="PageSize:integer Page:integer PageToken",
        result="OutboundPhoneNumberReport",
        items="reports",
        paging="meta",
    )


from twilio_fp.rest.insights.v2.voice_reports import CountyCarrierValue
from twilio_fp.rest.insights.v2.voice_reports import CreateReportResponse as CreateReportResponse
from twilio_fp.rest.insights.v2.voice_reports_phone_numbers_inbound import PhoneNumberReportFilter
