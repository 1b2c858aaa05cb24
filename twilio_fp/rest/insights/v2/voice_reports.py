# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Voice/Reports`` of insights v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``report_filter``, as sent."""

    key: str | Unset = UNSET
    """What the report is filtered by."""
    values: str | Iterable[str] | Unset = UNSET
    """Values to compare with."""
    __fields__ = "key values:string[]"


@record(kw_only=True)
class CreateAccountReportTimeRange(Resource):
    """``CreateAccountReport.time_range``, as sent."""

    end_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """End of the report's time range, UTC."""
    start_datetime: dt.datetime | dt.date | str | Unset = UNSET
    """Beginning of the report's period, UTC."""
    __fields__ = "end_datetime:date-time start_datetime:date-time"


@record(kw_only=True)
class ReportFilter(Resource):
    """``report_filter``, as received."""

    key: str | None = None
    """What the report is filtered by."""
    values: tuple[str, ...] | None = None
    """Values to compare with."""
    __fields__ = "key values:string[]"

    def to_input(self) -> ReportFilterInput:
        """Return this as the record that is sent."""
        return to_input(self, ReportFilterInput)


@record(kw_only=True)
class ReportMetadata(Resource):
    """``report_metadata``, as received."""

    end_datetime: dt.datetime | None = None
    """End of the report's time range, UTC."""
    filters: tuple[ReportFilter, ...] | None = None
    """Conditions that narrow the report, each with a key and its values."""
    start_datetime: dt.datetime | None = None
    """Beginning of the report's period, UTC."""
    __fields__ = "end_datetime:date-time filters:ReportFilter[] start_datetime:date-time"


@record(kw_only=True)
class CreateReportResponse(Resource):
    """``insights.v2.create_report_response``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    report_id: str | None = None
    """ID of the report."""
    request_meta: ReportMetadata | None = None
    """What the report covers: time span and filters."""
    status: ReportStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid report_id request_meta:ReportMetadata status:enum.ReportStatus url"


@record(kw_only=True)
class CountyCarrierValue(Resource):
    """``county_carrier_value``, as received."""

    carriers: tuple[CountyCarrierValueCarriersItem, ...] | None = None
    """The figures of each carrier."""
    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    __fields__ = "carriers:CountyCarrierValueCarriersItem[] country"


@record(kw_only=True)
class BrandedUseCaseDetail(Resource):
    """``branded_use_case_detail``, as received."""

    answer_rate: Decimal | None = None
    """Share of the calls that were answered, in percent."""
    enabled_phonenumbers: int | None = None
    """How many phone numbers have the feature on."""
    engagement_rate: Decimal | None = None
    """Share of the calls that were answered and lasted, as the report counts engagement, in percent."""
    human_answer_rate: Decimal | None = None
    """Share of calls answered by a person, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    use_case: str | None = None
    """Use case label of the branded calls."""
    __fields__ = (
        "answer_rate:number enabled_phonenumbers:integer engagement_rate:number human_answer_rate:number "
        "total_calls:integer use_case"
    )


@record(kw_only=True)
class BrandedCalling(Resource):
    """``branded_calling``, as received."""

    answer_rate: Decimal | None = None
    """Share of the calls that were answered, in percent."""
    by_use_case: tuple[BrandedUseCaseDetail, ...] | None = None
    """The branded calls split by use case."""
    engagement_rate: Decimal | None = None
    """Share of the calls that were answered and lasted, as the report counts engagement, in percent."""
    human_answer_rate: Decimal | None = None
    """Share of calls answered by a person, in percent."""
    percent_branded_calls: Decimal | None = None
    """Share of calls shown with the brand's name, in percent."""
    total_branded_calls: int | None = None
    """Number of calls that showed a brand to the person called."""
    __fields__ = (
        "answer_rate:number by_use_case:BrandedUseCaseDetail[] engagement_rate:number human_answer_rate:number "
        "percent_branded_calls:number total_branded_calls:integer"
    )


@record(kw_only=True)
class StirShakenAnswerRate(Resource):
    """``StirShaken.answer_rate``, as received."""

    stsh_a: Decimal | None = None
    """Answer rate of calls with full (A) attestation, in percent."""
    stsh_b: Decimal | None = None
    """Answer rate of calls with partial (B) attestation, in percent."""
    stsh_c: Decimal | None = None
    """Answer rate of calls with gateway (C) attestation, in percent."""
    __fields__ = "stsh_a:number stsh_b:number stsh_c:number"


@record(kw_only=True)
class StirShakenCallCount(Resource):
    """``StirShaken.call_count``, as received."""

    stsh_a: int | None = None
    """Number of calls with full (A) attestation."""
    stsh_b: int | None = None
    """Number of calls with partial (B) attestation."""
    stsh_c: int | None = None
    """Number of calls with gateway (C) attestation."""
    __fields__ = "stsh_a:integer stsh_b:integer stsh_c:integer"


@record(kw_only=True)
class StirShakenPercentage(Resource):
    """``StirShaken.percentage``, as received."""

    stsh_a: Decimal | None = None
    """Share of calls with full (A) attestation, in percent."""
    stsh_b: Decimal | None = None
    """Share of calls with partial (B) attestation, in percent."""
    stsh_c: Decimal | None = None
    """Share of calls with gateway (C) attestation, in percent."""
    __fields__ = "stsh_a:number stsh_b:number stsh_c:number"


@record(kw_only=True)
class StirShaken(Resource):
    """``stir_shaken``, as received."""

    answer_rate: StirShakenAnswerRate | None = None
    """Share of the calls that were answered, for each STIR/SHAKEN attestation level."""
    call_count: StirShakenCallCount | None = None
    """Number of calls, for each STIR/SHAKEN attestation level."""
    percentage: StirShakenPercentage | None = None
    """Shares of calls by STIR/SHAKEN attestation level, in percent."""
    __fields__ = "answer_rate:StirShakenAnswerRate call_count:StirShakenCallCount percentage:StirShakenPercentage"


@record(kw_only=True)
class VoiceIntegrityCallsPerBundle(Resource):
    """``voice_integrity_calls_per_bundle``, as received."""

    answer_rate: Decimal | None = None
    """Share of the calls that were answered, in percent."""
    bundle_sid: str | None = None
    """SID of the Voice Integrity bundle (BU…) the calls are counted for."""
    enabled_phonenumbers: int | None = None
    """How many phone numbers have the feature on."""
    human_answer_rate: Decimal | None = None
    """Share of calls answered by a person, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = (
        "answer_rate:number bundle_sid enabled_phonenumbers:integer human_answer_rate:number total_calls:integer"
    )


@record(kw_only=True)
class VoiceIntegrity(Resource):
    """``voice_integrity``, as received."""

    calls_per_bundle: tuple[VoiceIntegrityCallsPerBundle, ...] | None = None
    """Calls of each Voice Integrity bundle, with answer rate."""
    enabled_calls: int | None = None
    """How many calls were made with voice integrity on."""
    enabled_percentage: Decimal | None = None
    """Share of calls made with voice integrity on, in percent."""
    __fields__ = "calls_per_bundle:VoiceIntegrityCallsPerBundle[] enabled_calls:integer enabled_percentage:number"


@record(kw_only=True)
class AccountReportKYTOutboundCarrierCalling(Resource):
    """``AccountReportKYT.outbound_carrier_calling``, as received."""

    blocked_calls_by_carrier: tuple[CountyCarrierValue, ...] | None = None
    """Calls that carriers blocked, by country and carrier."""
    branded_calling: BrandedCalling | None = None
    """Branded calling over the report's calls: totals, answer rate and use cases."""
    long_duration_calls_percentage: Decimal | None = None
    """Share of calls that run long, in percent."""
    potential_robocalls_percentage: Decimal | None = None
    """Share of calls that look like robocalls, in percent."""
    short_duration_calls_percentage: Decimal | None = None
    """Share of outbound calls that were very short, in percent."""
    stir_shaken: StirShaken | None = None
    """Outbound calls broken down by STIR/SHAKEN attestation level: counts, shares and answer rates."""
    unique_called_numbers: int | None = None
    """How many different numbers were called."""
    unique_calling_numbers: int | None = None
    """How many different numbers calls were made from."""
    voice_integrity: VoiceIntegrity | None = None
    """Figures on calls from numbers registered with Voice Integrity, and how many are registered."""
    __fields__ = (
        "blocked_calls_by_carrier:CountyCarrierValue[] branded_calling:BrandedCalling "
        "long_duration_calls_percentage:number potential_robocalls_percentage:number "
        "short_duration_calls_percentage:number stir_shaken:StirShaken unique_called_numbers:integer "
        "unique_calling_numbers:integer voice_integrity:VoiceIntegrity"
    )


@record(kw_only=True)
class AccountReportKYT(Resource):
    """``AccountReport.KYT``, as received."""

    outbound_carrier_calling: AccountReportKYTOutboundCarrierCalling | None = None
    """Figures on the trustworthiness of calls to carriers, such as robocall share and short calls."""
    __fields__ = "outbound_carrier_calling:AccountReportKYTOutboundCarrierCalling"


@record(kw_only=True)
class AccountReportAnsweringMachineDetection(Resource):
    """``AccountReport.answering_machine_detection``, as received."""

    answered_by_human_percentage: Decimal | None = None
    """Share of the calls checked by answering machine detection that a person answered, in percent."""
    answered_by_machine_percentage: Decimal | None = None
    """Share of the calls checked by answering machine detection that a machine answered, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    __fields__ = "answered_by_human_percentage:number answered_by_machine_percentage:number total_calls:integer"


@record(kw_only=True)
class AccountReportCallDirection(Resource):
    """``AccountReport.call_direction``, as received."""

    inbound: int | None = None
    """How many calls came in."""
    outbound: int | None = None
    """Calls made by the account."""
    __fields__ = "inbound:integer outbound:integer"


@record(kw_only=True)
class AccountReportCallState(Resource):
    """``AccountReport.call_state``, as received."""

    busy: int | None = None
    """Number of calls that met a busy line."""
    canceled: int | None = None
    """Number of calls canceled before an answer."""
    completed: int | None = None
    """Number of calls that were answered and ended normally."""
    fail: int | None = None
    """How many calls failed."""
    noanswer: int | None = None
    """Calls that rang without an answer."""
    __fields__ = "busy:integer canceled:integer completed:integer fail:integer noanswer:integer"


@record(kw_only=True)
class AccountReportCallType(Resource):
    """``AccountReport.call_type``, as received."""

    carrier: int | None = None
    """Number of calls carried over the phone network."""
    client: int | None = None
    """Number of calls to or from Voice SDK clients."""
    sip: int | None = None
    """Number of SIP calls."""
    trunking: int | None = None
    """Number of calls over SIP trunks."""
    whatsapp: int | None = None
    """Number of WhatsApp calls."""
    __fields__ = "carrier:integer client:integer sip:integer trunking:integer whatsapp:integer"


@record(kw_only=True)
class AccountReportNetworkIssuesSdk(Resource):
    """``AccountReportNetworkIssues.sdk``, as received."""

    high_jitter_percentage: Decimal | None = None
    """Share of calls with high jitter, in percent."""
    high_latency_percentage: Decimal | None = None
    """Share of calls with high latency, in percent."""
    high_packet_loss_percentage: Decimal | None = None
    """Share of calls with high packet loss, in percent."""
    ice_failures_percentage: Decimal | None = None
    """Share of calls whose connection set-up (ICE) failed, in percent."""
    __fields__ = (
        "high_jitter_percentage:number high_latency_percentage:number high_packet_loss_percentage:number "
        "ice_failures_percentage:number"
    )


@record(kw_only=True)
class AccountReportNetworkIssuesTwilioGateway(Resource):
    """``AccountReportNetworkIssues.twilio_gateway``, as received."""

    high_jitter_percentage: Decimal | None = None
    """Share of calls with high jitter, in percent."""
    high_latency_percentage: Decimal | None = None
    """Share of calls with high latency, in percent."""
    high_packet_loss_percentage: Decimal | None = None
    """Share of calls with high packet loss, in percent."""
    __fields__ = "high_jitter_percentage:number high_latency_percentage:number high_packet_loss_percentage:number"


@record(kw_only=True)
class AccountReportNetworkIssues(Resource):
    """``AccountReport.network_issues``, as received."""

    sdk: AccountReportNetworkIssuesSdk | None = None
    """Network issues seen on calls made with the Voice SDKs; points at the caller's own network."""
    twilio_gateway: AccountReportNetworkIssuesTwilioGateway | None = None
    """Network issues seen on carrier calls through Twilio's gateways."""
    __fields__ = "sdk:AccountReportNetworkIssuesSdk twilio_gateway:AccountReportNetworkIssuesTwilioGateway"


@record(kw_only=True)
class AccountReport(Resource):
    """``account_report``, as received."""

    kyt: AccountReportKYT | None = None
    """Know-your-traffic figures of the report, such as branded calling and voice integrity."""
    aloc: Decimal | None = None
    """Average length of an answered call, in seconds."""
    answering_machine_detection: AccountReportAnsweringMachineDetection | None = None
    """Results of answering machine detection over the calls of the report."""
    average_queue_time_ms: Decimal | None = None
    """Average time calls waited in Twilio's queue before being placed, in milliseconds."""
    call_answer_score: Decimal | None = None
    """How often delivered calls were answered, 0 to 100."""
    call_deliverability_score: Decimal | None = None
    """How well the network got calls to whom they were meant for, 0 to 100."""
    call_direction: AccountReportCallDirection | None = None
    """Number of calls in each direction, inbound and outbound."""
    call_state: AccountReportCallState | None = None
    """Number of calls in each final state."""
    call_type: AccountReportCallType | None = None
    """Number of calls by how they were carried: carrier, sip, trunking, client, whatsapp."""
    callee_country_code: Mapping[str, int] | None = None
    """Number of calls by country called, keyed by ISO 3166-1 alpha-2 code."""
    caller_country_code: Mapping[str, int] | None = None
    """Number of calls by country of the caller, keyed by ISO 3166-1 alpha-2 code."""
    network_issues: AccountReportNetworkIssues | None = None
    """How often calls suffered from network faults such as jitter, packet loss or latency."""
    silent_calls_percentage: Decimal | None = None
    """Share of calls tagged as having no audio, in percent."""
    total_calls: int | None = None
    """Number of calls counted."""
    twilio_edge_location: Mapping[str, int] | None = None
    """Number of calls through each Twilio edge, by edge name."""
    __fields__ = (
        "KYT:AccountReportKYT aloc:number answering_machine_detection:AccountReportAnsweringMachineDetection "
        "average_queue_time_ms:number call_answer_score:number call_deliverability_score:number "
        "call_direction:AccountReportCallDirection call_state:AccountReportCallState "
        "call_type:AccountReportCallType callee_country_code:integer{} caller_country_code:integer{} "
        "network_issues:AccountReportNetworkIssues silent_calls_percentage:number total_calls:integer "
        "twilio_edge_location:integer{}"
    )


@record(kw_only=True)
class InsightsAccountReport(Resource):
    """``insights.v2.account_report``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    report: AccountReport | None = None
    """The report itself, once it is ready."""
    report_id: str | None = None
    """ID of the report."""
    request_meta: ReportMetadata | None = None
    """What the report covers: time span and filters."""
    status: ReportStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid report:AccountReport report_id request_meta:ReportMetadata status:enum.ReportStatus url"


@record(kw_only=True)
class CreateAccountReport(ops.Operation["CreateReportResponse"]):
    """Create an account report.

    ``POST /v2/Voice/Reports`` returns `CreateReportResponse`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/reports-api
    """

    filters: Iterable[ReportFilterInput | Mapping[str, Any]] | Unset = UNSET
    """Conditions that narrow the report, each with a key and its values."""
    time_range: CreateAccountReportTimeRange | Mapping[str, Any] | Unset = UNSET
    """Period the report covers: start and end, or a named period."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v2/Voice/Reports",
        json="filters:ReportFilterInput[] time_range:CreateAccountReportTimeRange",
        content_type="application/json",
        result="CreateReportResponse",
        success=(201,),
    )


@record(kw_only=True)
class FetchAccountReport(ops.Operation["InsightsAccountReport"]):
    """Fetch an account report.

    ``GET /v2/Voice/Reports/{reportId}`` returns `InsightsAccountReport`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/reports-api
    """

    report_id: str = attrs.field(kw_only=False)
    """ID of the report."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v2/Voice/Reports/{reportId}",
        path="reportId*",
        result="InsightsAccountReport",
    )


from twilio_fp.rest.insights.v2.voice_reports_phone_numbers_outbound import CountyCarrierValueCarriersItem
