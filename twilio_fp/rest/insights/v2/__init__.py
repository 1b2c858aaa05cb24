"""Twilio's insights v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    "CreateInboundPhoneNumbersReport",
    "CreateInboundPhoneNumbersReportTimeRange",
    "InboundPhoneNumberReport",
    "InboundPhoneNumberReportCallStatePercentage",
    "ListInboundPhoneNumbersReport",
    "PhoneNumberReportFilter",
    "CountyCarrierValueCarriersItem",
    "CreateOutboundPhoneNumbersReport",
    "CreateOutboundPhoneNumbersReportTimeRange",
    "ListOutboundPhoneNumbersReport",
    "OutboundPhoneNumberReport",
    "OutboundPhoneNumberReportAnsweringMachineDetection",
    "OutboundPhoneNumberReportCallStatePercentage",
]

if TYPE_CHECKING:
    from .voice_reports import *
    from .voice_reports_phone_numbers_inbound import *
    from .voice_reports_phone_numbers_outbound import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "voice_reports": 28,
            "voice_reports_phone_numbers_inbound": 6,
            "voice_reports_phone_numbers_outbound": 7,
        },
    )
