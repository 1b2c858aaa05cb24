"""``/v2/Voice/Reports`` of insights v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

__all__ = [
    "AccountReport",
    "AccountReportAnsweringMachineDetection",
    "AccountReportCallDirection",
    "AccountReportCallState",
    "AccountReportCallType",
    "AccountReportKYT",
    "AccountReportKYTOutboundCarrierCalling",
    "AccountReportNetworkIssues",
    "AccountReportNetworkIssuesSdk",
    "AccountReportNetworkIssuesTwilioGateway",
    "BrandedCalling",
    "BrandedUseCaseDetail",
    "CountyCarrierValue",
    "CreateAccountReport",
    "CreateAccountReportTimeRange",
    "CreateReportResponse",
    "FetchAccountReport",
    "InsightsAccountReport",
    "ReportFilter",
    "ReportFilterInput",
    "ReportMetadata",
    "ReportStatus",
    "StirShaken",
    "StirShakenAnswerRate",
    "StirShakenCallCount",
    "StirShakenPercentage",
    "VoiceIntegrity",
    "VoiceIntegrityCallsPerBundle",
]


ReportStatus: TypeAlias = Literal["created", "running", "completed"] | str


@record(kw_only=True)
class ReportFilterInput(Resource):
    """``report_filter``, as it is sent."""

    key: str | Unset = UNSET
    values: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class CreateAccountReportTimeRange(Resource):
    """``CreateAccountReport.time_range``, as it is sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET


@record(kw_only=True)
class ReportFilter(Resource):
    """``report_filter``, as it is received."""

    key: str | None = None
    values: tuple[str, ...] | None = None

    def to_input(self) -> ReportFilterInput:
        """Return this as the record that is sent."""
        return to_input(self, ReportFilterInput)


@record(kw_only=True)
class ReportMetadata(Resource):
    """``report_metadata``, as it is received."""

    end_datetime: dt.datetime | None = None
    filters: tuple[ReportFilter, ...] | None = None
    start_datetime: dt.datetime | None = None


@record(kw_only=True)
class CreateReportResponse(Resource):
    """``insights.v2.create_report_response``, as it is received."""

    account_sid: str = ""
    report_id: str | None = None
    request_meta: ReportMetadata | None = None
    status: ReportStatus = ""
    url: str | None = None


@record(kw_only=True)
class CountyCarrierValue(Resource):
    """``county_carrier_value``, as it is received."""

    carriers: tuple[CountyCarrierValueCarriersItem, ...] | None = None
    country: str | None = None


@record(kw_only=True)
class BrandedUseCaseDetail(Resource):
    """``branded_use_case_detail``, as it is received."""

    answer_rate: Decimal | None = None
    enabled_phonenumbers: int | None = None
    engagement_rate: Decimal | None = None
    human_answer_rate: Decimal | None = None
    total_calls: int | None = None
    use_case: str | None = None


@record(kw_only=True)
class BrandedCalling(Resource):
    """``branded_calling``, as it is received."""

    answer_rate: Decimal | None = None
    by_use_case: tuple[BrandedUseCaseDetail, ...] | None = None
    engagement_rate: Decimal | None = None
    human_answer_rate: Decimal | None = None
    percent_branded_calls: Decimal | None = None
    total_branded_calls: int | None = None


@record(kw_only=True)
class StirShakenAnswerRate(Resource):
    """``StirShaken.answer_rate``, as it is received."""

    stsh_a: Decimal | None = None
    stsh_b: Decimal | None = None
    stsh_c: Decimal | None = None


@record(kw_only=True)
class StirShakenCallCount(Resource):
    """``StirShaken.call_count``, as it is received."""

    stsh_a: int | None = None
    stsh_b: int | None = None
    stsh_c: int | None = None


@record(kw_only=True)
class StirShakenPercentage(Resource):
    """``StirShaken.percentage``, as it is received."""

    stsh_a: Decimal | None = None
    stsh_b: Decimal | None = None
    stsh_c: Decimal | None = None


@record(kw_only=True)
class StirShaken(Resource):
    """``stir_shaken``, as it is received."""

    answer_rate: StirShakenAnswerRate | None = None
    call_count: StirShakenCallCount | None = None
    percentage: StirShakenPercentage | None = None


@record(kw_only=True)
class VoiceIntegrityCallsPerBundle(Resource):
    """``voice_integrity_calls_per_bundle``, as it is received."""

    answer_rate: Decimal | None = None
    bundle_sid: str | None = None
    enabled_phonenumbers: int | None = None
    human_answer_rate: Decimal | None = None
    total_calls: int | None = None


@record(kw_only=True)
class VoiceIntegrity(Resource):
    """``voice_integrity``, as it is received."""

    calls_per_bundle: tuple[VoiceIntegrityCallsPerBundle, ...] | None = None
    enabled_calls: int | None = None
    enabled_percentage: Decimal | None = None


@record(kw_only=True)
class AccountReportKYTOutboundCarrierCalling(Resource):
    """``AccountReportKYT.outbound_carrier_calling``, as it is received."""

    blocked_calls_by_carrier: tuple[CountyCarrierValue, ...] | None = None
    branded_calling: BrandedCalling | None = None
    long_duration_calls_percentage: Decimal | None = None
    potential_robocalls_percentage: Decimal | None = None
    short_duration_calls_percentage: Decimal | None = None
    stir_shaken: StirShaken | None = None
    unique_called_numbers: int | None = None
    unique_calling_numbers: int | None = None
    voice_integrity: VoiceIntegrity | None = None


@record(kw_only=True)
class AccountReportKYT(Resource):
    """``AccountReport.KYT``, as it is received."""

    outbound_carrier_calling: AccountReportKYTOutboundCarrierCalling | None = None


@record(kw_only=True)
class AccountReportAnsweringMachineDetection(Resource):
    """``AccountReport.answering_machine_detection``, as it is received."""

    answered_by_human_percentage: Decimal | None = None
    answered_by_machine_percentage: Decimal | None = None
    total_calls: int | None = None


@record(kw_only=True)
class AccountReportCallDirection(Resource):
    """``AccountReport.call_direction``, as it is received."""

    inbound: int | None = None
    outbound: int | None = None


@record(kw_only=True)
class AccountReportCallState(Resource):
    """``AccountReport.call_state``, as it is received."""

    busy: int | None = None
    canceled: int | None = None
    completed: int | None = None
    fail: int | None = None
    noanswer: int | None = None


@record(kw_only=True)
class AccountReportCallType(Resource):
    """``AccountReport.call_type``, as it is received."""

    carrier: int | None = None
    client: int | None = None
    sip: int | None = None
    trunking: int | None = None
    whatsapp: int | None = None


@record(kw_only=True)
class AccountReportNetworkIssuesSdk(Resource):
    """``AccountReportNetworkIssues.sdk``, as it is received."""

    high_jitter_percentage: Decimal | None = None
    high_latency_percentage: Decimal | None = None
    high_packet_loss_percentage: Decimal | None = None
    ice_failures_percentage: Decimal | None = None


@record(kw_only=True)
class AccountReportNetworkIssuesTwilioGateway(Resource):
    """``AccountReportNetworkIssues.twilio_gateway``, as it is received."""

    high_jitter_percentage: Decimal | None = None
    high_latency_percentage: Decimal | None = None
    high_packet_loss_percentage: Decimal | None = None


@record(kw_only=True)
class AccountReportNetworkIssues(Resource):
    """``AccountReport.network_issues``, as it is received."""

    sdk: AccountReportNetworkIssuesSdk | None = None
    twilio_gateway: AccountReportNetworkIssuesTwilioGateway | None = None


@record(kw_only=True)
class AccountReport(Resource):
    """``account_report``, as it is received."""

    kyt: AccountReportKYT | None = None
    aloc: Decimal | None = None
    answering_machine_detection: AccountReportAnsweringMachineDetection | None = None
    average_queue_time_ms: Decimal | None = None
    call_answer_score: Decimal | None = None
    call_deliverability_score: Decimal | None = None
    call_direction: AccountReportCallDirection | None = None
    call_state: AccountReportCallState | None = None
    call_type: AccountReportCallType | None = None
    callee_country_code: Mapping[str, int] | None = None
    caller_country_code: Mapping[str, int] | None = None
    network_issues: AccountReportNetworkIssues | None = None
    silent_calls_percentage: Decimal | None = None
    total_calls: int | None = None
    twilio_edge_location: Mapping[str, int] | None = None

    __fields__ = "KYT"


@record(kw_only=True)
class InsightsAccountReport(Resource):
    """``insights.v2.account_report``, as it is received."""

    account_sid: str = ""
    report: AccountReport | None = None
    report_id: str | None = None
    request_meta: ReportMetadata | None = None
    status: ReportStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateAccountReport(ops.Operation["CreateReportResponse"]):
    """``POST /v2/Voice/Reports`` answers 201 with `CreateReportResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    filters: Iterable[ReportFilterInput | Mapping[str, Any]] | Unset = UNSET
    time_range: CreateAccountReportTimeRange | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports",
        json="",
    )


@record(kw_only=True)
class FetchAccountReport(ops.Operation["InsightsAccountReport"]):
    """``GET /v2/Voice/Reports/{reportId}`` answers 200 with `InsightsAccountReport`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    report_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v2/Voice/Reports/{reportId}",
    )


from twilio_fp.rest.insights.v2.voice_reports_phone_numbers_outbound import CountyCarrierValueCarriersItem
