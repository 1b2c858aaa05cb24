# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's insights v2: 6 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .voice_reports import *
    from .voice_reports_phone_numbers_inbound import *
    from .voice_reports_phone_numbers_outbound import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "voice_reports": "AccountReport AccountReportAnsweringMachineDetection AccountReportCallDirection "
            "AccountReportCallState AccountReportCallType AccountReportKYT AccountReportKYTOutboundCarrierCalling "
            "AccountReportNetworkIssues AccountReportNetworkIssuesSdk AccountReportNetworkIssuesTwilioGateway "
            "BrandedCalling BrandedUseCaseDetail CountyCarrierValue CreateAccountReport CreateAccountReportTimeRange "
            "CreateReportResponse FetchAccountReport InsightsAccountReport ReportFilter ReportFilterInput "
            "ReportMetadata ReportStatus StirShaken StirShakenAnswerRate StirShakenCallCount StirShakenPercentage "
            "VoiceIntegrity VoiceIntegrityCallsPerBundle",
            "voice_reports_phone_numbers_inbound": "CreateInboundPhoneNumbersReport "
            "CreateInboundPhoneNumbersReportTimeRange InboundPhoneNumberReport "
            "InboundPhoneNumberReportCallStatePercentage ListInboundPhoneNumbersReport PhoneNumberReportFilter",
            "voice_reports_phone_numbers_outbound": "CountyCarrierValueCarriersItem CreateOutboundPhoneNumbersReport "
            "CreateOutboundPhoneNumbersReportTimeRange ListOutboundPhoneNumbersReport OutboundPhoneNumberReport "
            "OutboundPhoneNumberReportAnsweringMachineDetection OutboundPhoneNumberReportCallStatePercentage",
        },
    )
