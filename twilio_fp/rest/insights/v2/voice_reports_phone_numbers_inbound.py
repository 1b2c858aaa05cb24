"""``/v2/Voice/Reports/PhoneNumbers/Inbound`` of insights v2."""

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
    "CreateInboundPhoneNumbersReport",
    "CreateInboundPhoneNumbersReportTimeRange",
    "InboundPhoneNumberReport",
    "InboundPhoneNumberReportCallStatePercentage",
    "ListInboundPhoneNumbersReport",
    "PhoneNumberReportFilter",
]


@record(kw_only=True)
class PhoneNumberReportFilter(Resource):
    """``phone_number_report_filter``, as it is sent."""

    key: str | Unset = UNSET
    values: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class CreateInboundPhoneNumbersReportTimeRange(Resource):
    """``CreateInboundPhoneNumbersReport.time_range``, as it is sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET


@record(kw_only=True)
class InboundPhoneNumberReportCallStatePercentage(Resource):
    """``InboundPhoneNumberReport.call_state_percentage``, as it is received."""

    busy: Decimal | None = None
    canceled: Decimal | None = None
    completed: Decimal | None = None
    fail: Decimal | None = None
    noanswer: Decimal | None = None


@record(kw_only=True)
class InboundPhoneNumberReport(Resource):
    """``insights.v2.inbound_phone_number_report``, as it is received."""

    call_answer_score: Decimal | None = None
    call_state_percentage: InboundPhoneNumberReportCallStatePercentage | None = None
    handle: str | None = None
    silent_calls_percentage: Decimal | None = None
    total_calls: int | None = None

    __fields__ = "handle!"


@record(kw_only=True)
class CreateInboundPhoneNumbersReport(ops.Operation["CreateReportResponse"]):
    """``POST /v2/Voice/Reports/PhoneNumbers/Inbound`` answers 201 with `CreateReportResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    filters: Iterable[PhoneNumberReportFilter | Mapping[str, Any]] | Unset = UNSET
    size: int | Unset = UNSET
    time_range: CreateInboundPhoneNumbersReportTimeRange | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Inbound",
        json="",
    )


@record(kw_only=True)
class ListInboundPhoneNumbersReport(ops.PageOperation["InboundPhoneNumberReport"]):
    """``GET /v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}`` answers 200 with a `Page` of `InboundPhoneNumberReport`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    report_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v2/Voice/Reports/PhoneNumbers/Inbound/{reportId}",
        items="reports",
        paging="meta",
    )


from twilio_fp.rest.insights.v2.voice_reports import CreateReportResponse as CreateReportResponse
