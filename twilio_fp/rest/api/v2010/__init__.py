# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's api v2010: 210 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import *
    from .addresses import *
    from .addresses_dependent_phone_numbers import *
    from .applications import *
    from .authorized_connect_apps import *
    from .available_phone_numbers import *
    from .available_phone_numbers_local import *
    from .available_phone_numbers_machine_to_machine import *
    from .available_phone_numbers_mobile import *
    from .available_phone_numbers_national import *
    from .available_phone_numbers_shared_cost import *
    from .available_phone_numbers_toll_free import *
    from .available_phone_numbers_voip import *
    from .balance import *
    from .calls import *
    from .calls_events import *
    from .calls_feedback import *
    from .calls_feedback_summary import *
    from .calls_notifications import *
    from .calls_payments import *
    from .calls_recordings import *
    from .calls_siprec import *
    from .calls_streams import *
    from .calls_transcriptions import *
    from .calls_user_defined_message_subscriptions import *
    from .calls_user_defined_messages import *
    from .conferences import *
    from .conferences_participants import *
    from .conferences_recordings import *
    from .connect_apps import *
    from .incoming_phone_numbers import *
    from .incoming_phone_numbers_assigned_add_ons import *
    from .incoming_phone_numbers_assigned_add_ons_extensions import *
    from .incoming_phone_numbers_local import *
    from .incoming_phone_numbers_mobile import *
    from .incoming_phone_numbers_toll_free import *
    from .keys import *
    from .messages import *
    from .messages_feedback import *
    from .messages_media import *
    from .notifications import *
    from .outgoing_caller_ids import *
    from .queues import *
    from .queues_members import *
    from .recordings import *
    from .recordings_add_on_results import *
    from .recordings_add_on_results_payloads import *
    from .recordings_add_on_results_payloads_data import *
    from .recordings_transcriptions import *
    from .signing_keys import *
    from .sip_credential_lists import *
    from .sip_credential_lists_credentials import *
    from .sip_domains import *
    from .sip_domains_auth_calls_credential_list_mappings import *
    from .sip_domains_auth_calls_ip_access_control_list_mappings import *
    from .sip_domains_auth_registrations_credential_list_mappings import *
    from .sip_domains_credential_list_mappings import *
    from .sip_domains_ip_access_control_list_mappings import *
    from .sip_ip_access_control_lists import *
    from .sip_ip_access_control_lists_ip_addresses import *
    from .sms_messages import *
    from .sms_short_codes import *
    from .tokens import *
    from .transcriptions import *
    from .usage_records import *
    from .usage_records_all_time import *
    from .usage_records_daily import *
    from .usage_records_last_month import *
    from .usage_records_monthly import *
    from .usage_records_this_month import *
    from .usage_records_today import *
    from .usage_records_yearly import *
    from .usage_records_yesterday import *
    from .usage_triggers import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "accounts": "Account AccountEnumStatus AccountEnumType CreateAccount FetchAccount ListAccount PutAccount "
            "UpdateAccount",
            "addresses": "Address CreateAddress DeleteAddress FetchAddress ListAddress UpdateAddress",
            "addresses_dependent_phone_numbers": "DependentPhoneNumber DependentPhoneNumberEnumAddressRequirement "
            "DependentPhoneNumberEnumEmergencyStatus ListDependentPhoneNumber",
            "applications": "Application CreateApplication DeleteApplication FetchApplication ListApplication "
            "UpdateApplication",
            "authorized_connect_apps": "AuthorizedConnectApp AuthorizedConnectAppEnumPermission "
            "FetchAuthorizedConnectApp ListAuthorizedConnectApp",
            "available_phone_numbers": "AvailablePhoneNumberCountry FetchAvailablePhoneNumberCountry "
            "ListAvailablePhoneNumberCountry",
            "available_phone_numbers_local": "AvailablePhoneNumberLocal AvailablePhoneNumberLocalCapabilities "
            "ListAvailablePhoneNumberLocal",
            "available_phone_numbers_machine_to_machine": "AvailablePhoneNumberMachineToMachine "
            "AvailablePhoneNumberMachineToMachineCapabilities ListAvailablePhoneNumberMachineToMachine",
            "available_phone_numbers_mobile": "AvailablePhoneNumberMobile AvailablePhoneNumberMobileCapabilities "
            "ListAvailablePhoneNumberMobile",
            "available_phone_numbers_national": "AvailablePhoneNumberNational "
            "AvailablePhoneNumberNationalCapabilities ListAvailablePhoneNumberNational",
            "available_phone_numbers_shared_cost": "AvailablePhoneNumberSharedCost "
            "AvailablePhoneNumberSharedCostCapabilities ListAvailablePhoneNumberSharedCost",
            "available_phone_numbers_toll_free": "AvailablePhoneNumberTollFree "
            "AvailablePhoneNumberTollFreeCapabilities ListAvailablePhoneNumberTollFree",
            "available_phone_numbers_voip": "AvailablePhoneNumberVoip AvailablePhoneNumberVoipCapabilities "
            "ListAvailablePhoneNumberVoip",
            "balance": "Balance FetchBalance",
            "calls": "Call CallEnumStatus CallEnumUpdateStatus CreateCall DeleteCall FetchCall ListCall UpdateCall",
            "calls_events": "CallEvent ListCallEvent",
            "calls_feedback": "CallFeedback CallFeedbackEnumIssues CreateCallFeedback DeleteCallFeedback "
            "FetchCallFeedback",
            "calls_feedback_summary": "CallFeedbackSummary CallFeedbackSummaryEnumStatus CreateCallFeedbackSummary "
            "DeleteCallFeedbackSummary FetchCallFeedbackSummary",
            "calls_notifications": "CallNotification CallNotificationInstance FetchCallNotification "
            "ListCallNotification",
            "calls_payments": "CreatePayments CreatePaymentsConfirmation Payments PaymentsEnumBankAccountType "
            "PaymentsEnumCapture PaymentsEnumPaymentMethod PaymentsEnumStatus PaymentsEnumTokenType UpdatePayments",
            "calls_recordings": "CallRecording CallRecordingEnumSource CallRecordingEnumStatus CreateCallRecording "
            "DeleteCallRecording FetchCallRecording ListCallRecording UpdateCallRecording",
            "calls_siprec": "CreateSiprec Siprec SiprecEnumStatus SiprecEnumTrack SiprecEnumUpdateStatus UpdateSiprec",
            "calls_streams": "CreateStream Stream StreamEnumStatus StreamEnumTrack StreamEnumUpdateStatus UpdateStream",
            "calls_transcriptions": "CreateRealtimeTranscription RealtimeTranscription "
            "RealtimeTranscriptionEnumStatus RealtimeTranscriptionEnumTrack RealtimeTranscriptionEnumUpdateStatus "
            "UpdateRealtimeTranscription",
            "calls_user_defined_message_subscriptions": "CreateUserDefinedMessageSubscription "
            "DeleteUserDefinedMessageSubscription UserDefinedMessageSubscription",
            "calls_user_defined_messages": "CreateUserDefinedMessage UserDefinedMessage",
            "conferences": "Conference ConferenceEnumReasonConferenceEnded ConferenceEnumStatus "
            "ConferenceEnumUpdateStatus FetchConference ListConference UpdateConference",
            "conferences_participants": "CreateParticipant DeleteParticipant FetchParticipant ListParticipant "
            "Participant ParticipantEnumStatus UpdateParticipant",
            "conferences_recordings": "ConferenceRecording ConferenceRecordingEnumSource "
            "ConferenceRecordingEnumStatus DeleteConferenceRecording FetchConferenceRecording "
            "ListConferenceRecording UpdateConferenceRecording",
            "connect_apps": "ConnectApp ConnectAppEnumPermission DeleteConnectApp FetchConnectApp ListConnectApp "
            "UpdateConnectApp",
            "incoming_phone_numbers": "CreateIncomingPhoneNumber DeleteIncomingPhoneNumber FetchIncomingPhoneNumber "
            "IncomingPhoneNumber IncomingPhoneNumberCapabilities IncomingPhoneNumberEnumAddressRequirement "
            "IncomingPhoneNumberEnumEmergencyAddressStatus IncomingPhoneNumberEnumEmergencyStatus "
            "IncomingPhoneNumberEnumVoiceReceiveMode ListIncomingPhoneNumber PutIncomingPhoneNumber "
            "UpdateIncomingPhoneNumber",
            "incoming_phone_numbers_assigned_add_ons": "CreateIncomingPhoneNumberAssignedAddOn "
            "DeleteIncomingPhoneNumberAssignedAddOn FetchIncomingPhoneNumberAssignedAddOn "
            "IncomingPhoneNumberAssignedAddOn ListIncomingPhoneNumberAssignedAddOn",
            "incoming_phone_numbers_assigned_add_ons_extensions": "FetchIncomingPhoneNumberAssignedAddOnExtension "
            "IncomingPhoneNumberAssignedAddOnExtension ListIncomingPhoneNumberAssignedAddOnExtension",
            "incoming_phone_numbers_local": "CreateIncomingPhoneNumberLocal IncomingPhoneNumberLocal "
            "IncomingPhoneNumberLocalCapabilities IncomingPhoneNumberLocalEnumAddressRequirement "
            "IncomingPhoneNumberLocalEnumEmergencyAddressStatus IncomingPhoneNumberLocalEnumEmergencyStatus "
            "IncomingPhoneNumberLocalEnumVoiceReceiveMode ListIncomingPhoneNumberLocal",
            "incoming_phone_numbers_mobile": "CreateIncomingPhoneNumberMobile IncomingPhoneNumberMobile "
            "IncomingPhoneNumberMobileCapabilities IncomingPhoneNumberMobileEnumAddressRequirement "
            "IncomingPhoneNumberMobileEnumEmergencyAddressStatus IncomingPhoneNumberMobileEnumEmergencyStatus "
            "IncomingPhoneNumberMobileEnumVoiceReceiveMode ListIncomingPhoneNumberMobile",
            "incoming_phone_numbers_toll_free": "CreateIncomingPhoneNumberTollFree IncomingPhoneNumberTollFree "
            "IncomingPhoneNumberTollFreeCapabilities IncomingPhoneNumberTollFreeEnumAddressRequirement "
            "IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus IncomingPhoneNumberTollFreeEnumEmergencyStatus "
            "IncomingPhoneNumberTollFreeEnumVoiceReceiveMode ListIncomingPhoneNumberTollFree",
            "keys": "CreateNewKey DeleteKey FetchKey Key ListKey NewKey UpdateKey",
            "messages": "CreateMessage DeleteMessage FetchMessage ListMessage Message MessageEnumAddressRetention "
            "MessageEnumContentRetention MessageEnumDirection MessageEnumRiskCheck MessageEnumScheduleType "
            "MessageEnumStatus MessageEnumTrafficType MessageEnumUpdateStatus UpdateMessage",
            "messages_feedback": "CreateMessageFeedback MessageFeedback MessageFeedbackEnumOutcome",
            "messages_media": "DeleteMedia FetchMedia ListMedia Media",
            "notifications": "DeleteNotification FetchNotification ListNotification Notification NotificationInstance",
            "outgoing_caller_ids": "CreateValidationRequest DeleteOutgoingCallerId FetchOutgoingCallerId "
            "ListOutgoingCallerId OutgoingCallerId PutOutgoingCallerId UpdateOutgoingCallerId ValidationRequest",
            "queues": "CreateQueue DeleteQueue FetchQueue ListQueue Queue UpdateQueue",
            "queues_members": "FetchMember ListMember Member UpdateMember",
            "recordings": "DeleteRecording FetchRecording ListRecording Recording RecordingEnumSource "
            "RecordingEnumStatus",
            "recordings_add_on_results": "DeleteRecordingAddOnResult FetchRecordingAddOnResult "
            "ListRecordingAddOnResult RecordingAddOnResult RecordingAddOnResultEnumStatus",
            "recordings_add_on_results_payloads": "DeleteRecordingAddOnResultPayload "
            "FetchRecordingAddOnResultPayload ListRecordingAddOnResultPayload RecordingAddOnResultPayload",
            "recordings_add_on_results_payloads_data": "FetchRecordingAddOnResultPayloadData "
            "RecordingAddOnResultPayloadData",
            "recordings_transcriptions": "DeleteRecordingTranscription FetchRecordingTranscription "
            "ListRecordingTranscription RecordingTranscription RecordingTranscriptionEnumStatus",
            "signing_keys": "CreateNewSigningKey DeleteSigningKey FetchSigningKey ListSigningKey NewSigningKey "
            "SigningKey UpdateSigningKey",
            "sip_credential_lists": "CreateSipCredentialList DeleteSipCredentialList FetchSipCredentialList "
            "ListSipCredentialList SipCredentialList UpdateSipCredentialList",
            "sip_credential_lists_credentials": "CreateSipCredential DeleteSipCredential FetchSipCredential "
            "ListSipCredential SipCredential UpdateSipCredential",
            "sip_domains": "CreateSipDomain DeleteSipDomain FetchSipDomain ListSipDomain SipDomain UpdateSipDomain",
            "sip_domains_auth_calls_credential_list_mappings": "CreateSipAuthCallsCredentialListMapping "
            "DeleteSipAuthCallsCredentialListMapping FetchSipAuthCallsCredentialListMapping "
            "ListSipAuthCallsCredentialListMapping SipAuthCallsCredentialListMapping",
            "sip_domains_auth_calls_ip_access_control_list_mappings": "CreateSipAuthCallsIpAccessControlListMapping "
            "DeleteSipAuthCallsIpAccessControlListMapping FetchSipAuthCallsIpAccessControlListMapping "
            "ListSipAuthCallsIpAccessControlListMapping SipAuthCallsIpAccessControlListMapping",
            "sip_domains_auth_registrations_credential_list_mappings": "CreateSipAuthRegistrationsCredentialListMapping "
            "DeleteSipAuthRegistrationsCredentialListMapping FetchSipAuthRegistrationsCredentialListMapping "
            "ListSipAuthRegistrationsCredentialListMapping SipAuthRegistrationsCredentialListMapping",
            "sip_domains_credential_list_mappings": "CreateSipCredentialListMapping DeleteSipCredentialListMapping "
            "FetchSipCredentialListMapping ListSipCredentialListMapping SipCredentialListMapping",
            "sip_domains_ip_access_control_list_mappings": "CreateSipIpAccessControlListMapping "
            "DeleteSipIpAccessControlListMapping FetchSipIpAccessControlListMapping "
            "ListSipIpAccessControlListMapping SipIpAccessControlListMapping",
            "sip_ip_access_control_lists": "CreateSipIpAccessControlList DeleteSipIpAccessControlList "
            "FetchSipIpAccessControlList ListSipIpAccessControlList SipIpAccessControlList "
            "UpdateSipIpAccessControlList",
            "sip_ip_access_control_lists_ip_addresses": "CreateSipIpAddress DeleteSipIpAddress FetchSipIpAddress "
            "ListSipIpAddress SipIpAddress UpdateSipIpAddress",
            "sms_messages": "CreateSmsMessage FetchSmsMessage ListSmsMessage SmsMessage",
            "sms_short_codes": "FetchShortCode ListShortCode ShortCode UpdateShortCode",
            "tokens": "CreateToken Token TokenIceServersItem",
            "transcriptions": "DeleteTranscription FetchTranscription ListTranscription Transcription "
            "TranscriptionEnumStatus",
            "usage_records": "ListUsageRecord UsageRecord",
            "usage_records_all_time": "ListUsageRecordAllTime UsageRecordAllTime",
            "usage_records_daily": "ListUsageRecordDaily UsageRecordDaily",
            "usage_records_last_month": "ListUsageRecordLastMonth UsageRecordLastMonth",
            "usage_records_monthly": "ListUsageRecordMonthly UsageRecordMonthly",
            "usage_records_this_month": "ListUsageRecordThisMonth UsageRecordThisMonth",
            "usage_records_today": "ListUsageRecordToday UsageRecordToday",
            "usage_records_yearly": "ListUsageRecordYearly UsageRecordYearly",
            "usage_records_yesterday": "ListUsageRecordYesterday UsageRecordYesterday",
            "usage_triggers": "CreateUsageTrigger DeleteUsageTrigger FetchUsageTrigger ListUsageTrigger "
            "UpdateUsageTrigger UsageTrigger UsageTriggerEnumRecurring UsageTriggerEnumTriggerField",
        },
    )
