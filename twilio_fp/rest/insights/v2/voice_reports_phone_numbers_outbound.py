"""``/v2/Voice/Reports/PhoneNumbers/Outbound`` of insights v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``CreateOutboundPhoneNumbersReport.time_range``, as it is sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET


@record(kw_only=True)
class OutboundPhoneNumberReportAnsweringMachineDetection(Resource):
    """``OutboundPhoneNumberReport.answering_machine_detection``, as it is received."""

    answered_by_human_percentage: Decimal | None = None
    answered_by_machine_percentage: Decimal | None = None
    total_calls: int | None = None


@record(kw_only=True)
class CountyCarrierValueCarriersItem(Resource):
    """``CountyCarrierValue.carriersItem``, as it is received."""

    blocked_calls: int | None = None
    blocked_calls_percentage: Decimal | None = None
    carrier: str | None = None
    total_calls: int | None = None


@record(kw_only=True)
class OutboundPhoneNumberReportCallStatePercentage(Resource):
    """``OutboundPhoneNumberReport.call_state_percentage``, as it is received."""

    busy: Decimal | None = None
    canceled: Decimal | None = None
    completed: Decimal | None = None
    fail: Decimal | None = None
    noanswer: Decimal | None = None


@record(kw_only=True)
class OutboundPhoneNumberReport(Resource):
    """``insights.v2.outbound_phone_number_report``, as it is received."""

    answer_rate_device_type: Mapping[str, Decimal] | None = None
    answering_machine_detection: OutboundPhoneNumberReportAnsweringMachineDetection | None = None
    blocked_calls_by_carrier: tuple[CountyCarrierValue, ...] | None = None
    call_answer_score: Decimal | None = None
    call_state_percentage: OutboundPhoneNumberReportCallStatePercentage | None = None
    calls_by_device_type: Mapping[str, int] | None = None
    handle: str | None = None
    long_duration_calls_percentage: Decimal | None = None
    potential_robocalls_percentage: Decimal | None = None
    short_duration_calls_percentage: Decimal | None = None
    silent_calls_percentage: Decimal | None = None
    total_calls: int | None = None

    __fields__ = "handle!"


@record(kw_only=True)
class CreateOutboundPhoneNumbersReport(ops.Operation["CreateReportResponse"]):
    """``POST /v2/Voice/Reports/PhoneNumbers/Outbound`` answers 201 with `CreateReportResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    filters: Iterable[PhoneNumberReportFilter | Mapping[str, Any]] | Unset = UNSET
    size: int | Unset = UNSET
    time_range: CreateOutboundPhoneNumbersReportTimeRange | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound",
        json="",
    )


@record(kw_only=True)
class ListOutboundPhoneNumbersReport(ops.PageOperation["OutboundPhoneNumberReport"]):
    """``GET /v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}`` answers 200 with a `Page` of `OutboundPhoneNumberReport`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    report_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Outbound/{reportId}",
        items="reports",
        paging="meta",
    )


from twilio_fp.rest.insights.v2.voice_reports import CountyCarrierValue
from twilio_fp.rest.insights.v2.voice_reports import CreateReportResponse as CreateReportResponse
from twilio_fp.rest.insights.v2.voice_reports_phone_numbers_inbound import PhoneNumberReportFilter
