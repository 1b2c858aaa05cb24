"""Twilio's insights v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .voice_reports import AccountReport as AccountReport
    from .voice_reports import AccountReportAnsweringMachineDetection as AccountReportAnsweringMachineDetection
    from .voice_reports import AccountReportCallDirection as AccountReportCallDirection
    from .voice_reports import AccountReportCallState as AccountReportCallState
    from .voice_reports import AccountReportCallType as AccountReportCallType
    from .voice_reports import AccountReportKYT as AccountReportKYT
    from .voice_reports import AccountReportKYTOutboundCarrierCalling as AccountReportKYTOutboundCarrierCalling
    from .voice_reports import AccountReportNetworkIssues as AccountReportNetworkIssues
    from .voice_reports import AccountReportNetworkIssuesSdk as AccountReportNetworkIssuesSdk
    from .voice_reports import AccountReportNetworkIssuesTwilioGateway as AccountReportNetworkIssuesTwilioGateway
    from .voice_reports import BrandedCalling as BrandedCalling
    from .voice_reports import BrandedUseCaseDetail as BrandedUseCaseDetail
    from .voice_reports import CountyCarrierValue as CountyCarrierValue
    from .voice_reports import CreateAccountReport as CreateAccountReport
    from .voice_reports import CreateAccountReportTimeRange as CreateAccountReportTimeRange
    from .voice_reports import CreateReportResponse as CreateReportResponse
    from .voice_reports import FetchAccountReport as FetchAccountReport
    from .voice_reports import InsightsAccountReport as InsightsAccountReport
    from .voice_reports import ReportFilter as ReportFilter
    from .voice_reports import ReportFilterInput as ReportFilterInput
    from .voice_reports import ReportMetadata as ReportMetadata
    from .voice_reports import ReportStatus as ReportStatus
    from .voice_reports import StirShaken as StirShaken
    from .voice_reports import StirShakenAnswerRate as StirShakenAnswerRate
    from .voice_reports import StirShakenCallCount as StirShakenCallCount
    from .voice_reports import StirShakenPercentage as StirShakenPercentage
    from .voice_reports import VoiceIntegrity as VoiceIntegrity
    from .voice_reports import VoiceIntegrityCallsPerBundle as VoiceIntegrityCallsPerBundle
    from .voice_reports_phone_numbers_inbound import CreateInboundPhoneNumbersReport as CreateInboundPhoneNumbersReport
    from .voice_reports_phone_numbers_inbound import (
        CreateInboundPhoneNumbersReportTimeRange as CreateInboundPhoneNumbersReportTimeRange,
    )
    from .voice_reports_phone_numbers_inbound import InboundPhoneNumberReport as InboundPhoneNumberReport
    from .voice_reports_phone_numbers_inbound import (
        InboundPhoneNumberReportCallStatePercentage as InboundPhoneNumberReportCallStatePercentage,
    )
    from .voice_reports_phone_numbers_inbound import ListInboundPhoneNumbersReport as ListInboundPhoneNumbersReport
    from .voice_reports_phone_numbers_inbound import PhoneNumberReportFilter as PhoneNumberReportFilter
    from .voice_reports_phone_numbers_outbound import CountyCarrierValueCarriersItem as CountyCarrierValueCarriersItem
    from .voice_reports_phone_numbers_outbound import (
        CreateOutboundPhoneNumbersReport as CreateOutboundPhoneNumbersReport,
    )
    from .voice_reports_phone_numbers_outbound import (
        CreateOutboundPhoneNumbersReportTimeRange as CreateOutboundPhoneNumbersReportTimeRange,
    )
    from .voice_reports_phone_numbers_outbound import ListOutboundPhoneNumbersReport as ListOutboundPhoneNumbersReport
    from .voice_reports_phone_numbers_outbound import OutboundPhoneNumberReport as OutboundPhoneNumberReport
    from .voice_reports_phone_numbers_outbound import (
        OutboundPhoneNumberReportAnsweringMachineDetection as OutboundPhoneNumberReportAnsweringMachineDetection,
    )
    from .voice_reports_phone_numbers_outbound import (
        OutboundPhoneNumberReportCallStatePercentage as OutboundPhoneNumberReportCallStatePercentage,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "voice_reports": (
                "AccountReport AccountReportAnsweringMachineDetection AccountReportCallDirection AccountReportCallState "
                "AccountReportCallType AccountReportKYT AccountReportKYTOutboundCarrierCalling AccountReportNetworkIssues "
                "AccountReportNetworkIssuesSdk AccountReportNetworkIssuesTwilioGateway BrandedCalling BrandedUseCaseDetail "
                "CountyCarrierValue CreateAccountReport CreateAccountReportTimeRange CreateReportResponse FetchAccountReport "
                "InsightsAccountReport ReportFilter ReportFilterInput ReportMetadata ReportStatus StirShaken "
                "StirShakenAnswerRate StirShakenCallCount StirShakenPercentage VoiceIntegrity VoiceIntegrityCallsPerBundle"
            ),
            "voice_reports_phone_numbers_inbound": (
                "CreateInboundPhoneNumbersReport CreateInboundPhoneNumbersReportTimeRange InboundPhoneNumberReport "
                "InboundPhoneNumberReportCallStatePercentage ListInboundPhoneNumbersReport PhoneNumberReportFilter"
            ),
            "voice_reports_phone_numbers_outbound": (
                "CountyCarrierValueCarriersItem CreateOutboundPhoneNumbersReport CreateOutboundPhoneNumbersReportTimeRange "
                "ListOutboundPhoneNumbersReport OutboundPhoneNumberReport OutboundPhoneNumberReportAnsweringMachineDetection "
                "OutboundPhoneNumberReportCallStatePercentage"
            ),
        },
    )
