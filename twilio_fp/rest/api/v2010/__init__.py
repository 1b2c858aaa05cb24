"""Twilio's api v2010: 197 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .accounts import Account as Account
    from .accounts import AccountEnumStatus as AccountEnumStatus
    from .accounts import AccountEnumType as AccountEnumType
    from .accounts import CreateAccount as CreateAccount
    from .accounts import FetchAccount as FetchAccount
    from .accounts import ListAccount as ListAccount
    from .accounts import UpdateAccount as UpdateAccount
    from .addresses import Address as Address
    from .addresses import CreateAddress as CreateAddress
    from .addresses import DeleteAddress as DeleteAddress
    from .addresses import FetchAddress as FetchAddress
    from .addresses import ListAddress as ListAddress
    from .addresses import UpdateAddress as UpdateAddress
    from .addresses_dependent_phone_numbers import DependentPhoneNumber as DependentPhoneNumber
    from .addresses_dependent_phone_numbers import (
        DependentPhoneNumberEnumAddressRequirement as DependentPhoneNumberEnumAddressRequirement,
    )
    from .addresses_dependent_phone_numbers import (
        DependentPhoneNumberEnumEmergencyStatus as DependentPhoneNumberEnumEmergencyStatus,
    )
    from .addresses_dependent_phone_numbers import ListDependentPhoneNumber as ListDependentPhoneNumber
    from .applications import Application as Application
    from .applications import CreateApplication as CreateApplication
    from .applications import DeleteApplication as DeleteApplication
    from .applications import FetchApplication as FetchApplication
    from .applications import ListApplication as ListApplication
    from .applications import UpdateApplication as UpdateApplication
    from .authorized_connect_apps import AuthorizedConnectApp as AuthorizedConnectApp
    from .authorized_connect_apps import AuthorizedConnectAppEnumPermission as AuthorizedConnectAppEnumPermission
    from .authorized_connect_apps import FetchAuthorizedConnectApp as FetchAuthorizedConnectApp
    from .authorized_connect_apps import ListAuthorizedConnectApp as ListAuthorizedConnectApp
    from .available_phone_numbers import AvailablePhoneNumberCountry as AvailablePhoneNumberCountry
    from .available_phone_numbers import FetchAvailablePhoneNumberCountry as FetchAvailablePhoneNumberCountry
    from .available_phone_numbers import ListAvailablePhoneNumberCountry as ListAvailablePhoneNumberCountry
    from .available_phone_numbers_local import AvailablePhoneNumberLocal as AvailablePhoneNumberLocal
    from .available_phone_numbers_local import (
        AvailablePhoneNumberLocalCapabilities as AvailablePhoneNumberLocalCapabilities,
    )
    from .available_phone_numbers_local import ListAvailablePhoneNumberLocal as ListAvailablePhoneNumberLocal
    from .available_phone_numbers_machine_to_machine import (
        AvailablePhoneNumberMachineToMachine as AvailablePhoneNumberMachineToMachine,
    )
    from .available_phone_numbers_machine_to_machine import (
        AvailablePhoneNumberMachineToMachineCapabilities as AvailablePhoneNumberMachineToMachineCapabilities,
    )
    from .available_phone_numbers_machine_to_machine import (
        ListAvailablePhoneNumberMachineToMachine as ListAvailablePhoneNumberMachineToMachine,
    )
    from .available_phone_numbers_mobile import AvailablePhoneNumberMobile as AvailablePhoneNumberMobile
    from .available_phone_numbers_mobile import (
        AvailablePhoneNumberMobileCapabilities as AvailablePhoneNumberMobileCapabilities,
    )
    from .available_phone_numbers_mobile import ListAvailablePhoneNumberMobile as ListAvailablePhoneNumberMobile
    from .available_phone_numbers_national import AvailablePhoneNumberNational as AvailablePhoneNumberNational
    from .available_phone_numbers_national import (
        AvailablePhoneNumberNationalCapabilities as AvailablePhoneNumberNationalCapabilities,
    )
    from .available_phone_numbers_national import ListAvailablePhoneNumberNational as ListAvailablePhoneNumberNational
    from .available_phone_numbers_shared_cost import AvailablePhoneNumberSharedCost as AvailablePhoneNumberSharedCost
    from .available_phone_numbers_shared_cost import (
        AvailablePhoneNumberSharedCostCapabilities as AvailablePhoneNumberSharedCostCapabilities,
    )
    from .available_phone_numbers_shared_cost import (
        ListAvailablePhoneNumberSharedCost as ListAvailablePhoneNumberSharedCost,
    )
    from .available_phone_numbers_toll_free import AvailablePhoneNumberTollFree as AvailablePhoneNumberTollFree
    from .available_phone_numbers_toll_free import (
        AvailablePhoneNumberTollFreeCapabilities as AvailablePhoneNumberTollFreeCapabilities,
    )
    from .available_phone_numbers_toll_free import ListAvailablePhoneNumberTollFree as ListAvailablePhoneNumberTollFree
    from .available_phone_numbers_voip import AvailablePhoneNumberVoip as AvailablePhoneNumberVoip
    from .available_phone_numbers_voip import (
        AvailablePhoneNumberVoipCapabilities as AvailablePhoneNumberVoipCapabilities,
    )
    from .available_phone_numbers_voip import ListAvailablePhoneNumberVoip as ListAvailablePhoneNumberVoip
    from .balance import Balance as Balance
    from .balance import FetchBalance as FetchBalance
    from .calls import Call as Call
    from .calls import CallEnumStatus as CallEnumStatus
    from .calls import CallEnumUpdateStatus as CallEnumUpdateStatus
    from .calls import CreateCall as CreateCall
    from .calls import DeleteCall as DeleteCall
    from .calls import FetchCall as FetchCall
    from .calls import ListCall as ListCall
    from .calls import UpdateCall as UpdateCall
    from .calls_events import CallEvent as CallEvent
    from .calls_events import ListCallEvent as ListCallEvent
    from .calls_notifications import CallNotification as CallNotification
    from .calls_notifications import CallNotificationInstance as CallNotificationInstance
    from .calls_notifications import FetchCallNotification as FetchCallNotification
    from .calls_notifications import ListCallNotification as ListCallNotification
    from .calls_payments import CreatePayments as CreatePayments
    from .calls_payments import CreatePaymentsConfirmation as CreatePaymentsConfirmation
    from .calls_payments import Payments as Payments
    from .calls_payments import PaymentsEnumBankAccountType as PaymentsEnumBankAccountType
    from .calls_payments import PaymentsEnumCapture as PaymentsEnumCapture
    from .calls_payments import PaymentsEnumPaymentMethod as PaymentsEnumPaymentMethod
    from .calls_payments import PaymentsEnumStatus as PaymentsEnumStatus
    from .calls_payments import PaymentsEnumTokenType as PaymentsEnumTokenType
    from .calls_payments import UpdatePayments as UpdatePayments
    from .calls_recordings import CallRecording as CallRecording
    from .calls_recordings import CallRecordingEnumSource as CallRecordingEnumSource
    from .calls_recordings import CallRecordingEnumStatus as CallRecordingEnumStatus
    from .calls_recordings import CreateCallRecording as CreateCallRecording
    from .calls_recordings import DeleteCallRecording as DeleteCallRecording
    from .calls_recordings import FetchCallRecording as FetchCallRecording
    from .calls_recordings import ListCallRecording as ListCallRecording
    from .calls_recordings import UpdateCallRecording as UpdateCallRecording
    from .calls_siprec import CreateSiprec as CreateSiprec
    from .calls_siprec import Siprec as Siprec
    from .calls_siprec import SiprecEnumStatus as SiprecEnumStatus
    from .calls_siprec import SiprecEnumTrack as SiprecEnumTrack
    from .calls_siprec import SiprecEnumUpdateStatus as SiprecEnumUpdateStatus
    from .calls_siprec import UpdateSiprec as UpdateSiprec
    from .calls_streams import CreateStream as CreateStream
    from .calls_streams import Stream as Stream
    from .calls_streams import StreamEnumStatus as StreamEnumStatus
    from .calls_streams import StreamEnumTrack as StreamEnumTrack
    from .calls_streams import StreamEnumUpdateStatus as StreamEnumUpdateStatus
    from .calls_streams import UpdateStream as UpdateStream
    from .calls_transcriptions import CreateRealtimeTranscription as CreateRealtimeTranscription
    from .calls_transcriptions import RealtimeTranscription as RealtimeTranscription
    from .calls_transcriptions import RealtimeTranscriptionEnumStatus as RealtimeTranscriptionEnumStatus
    from .calls_transcriptions import RealtimeTranscriptionEnumTrack as RealtimeTranscriptionEnumTrack
    from .calls_transcriptions import RealtimeTranscriptionEnumUpdateStatus as RealtimeTranscriptionEnumUpdateStatus
    from .calls_transcriptions import UpdateRealtimeTranscription as UpdateRealtimeTranscription
    from .calls_user_defined_message_subscriptions import (
        CreateUserDefinedMessageSubscription as CreateUserDefinedMessageSubscription,
    )
    from .calls_user_defined_message_subscriptions import (
        DeleteUserDefinedMessageSubscription as DeleteUserDefinedMessageSubscription,
    )
    from .calls_user_defined_message_subscriptions import (
        UserDefinedMessageSubscription as UserDefinedMessageSubscription,
    )
    from .calls_user_defined_messages import CreateUserDefinedMessage as CreateUserDefinedMessage
    from .calls_user_defined_messages import UserDefinedMessage as UserDefinedMessage
    from .conferences import Conference as Conference
    from .conferences import ConferenceEnumReasonConferenceEnded as ConferenceEnumReasonConferenceEnded
    from .conferences import ConferenceEnumStatus as ConferenceEnumStatus
    from .conferences import ConferenceEnumUpdateStatus as ConferenceEnumUpdateStatus
    from .conferences import FetchConference as FetchConference
    from .conferences import ListConference as ListConference
    from .conferences import UpdateConference as UpdateConference
    from .conferences_participants import CreateParticipant as CreateParticipant
    from .conferences_participants import DeleteParticipant as DeleteParticipant
    from .conferences_participants import FetchParticipant as FetchParticipant
    from .conferences_participants import ListParticipant as ListParticipant
    from .conferences_participants import Participant as Participant
    from .conferences_participants import ParticipantEnumStatus as ParticipantEnumStatus
    from .conferences_participants import UpdateParticipant as UpdateParticipant
    from .conferences_recordings import ConferenceRecording as ConferenceRecording
    from .conferences_recordings import ConferenceRecordingEnumSource as ConferenceRecordingEnumSource
    from .conferences_recordings import ConferenceRecordingEnumStatus as ConferenceRecordingEnumStatus
    from .conferences_recordings import DeleteConferenceRecording as DeleteConferenceRecording
    from .conferences_recordings import FetchConferenceRecording as FetchConferenceRecording
    from .conferences_recordings import ListConferenceRecording as ListConferenceRecording
    from .conferences_recordings import UpdateConferenceRecording as UpdateConferenceRecording
    from .connect_apps import ConnectApp as ConnectApp
    from .connect_apps import ConnectAppEnumPermission as ConnectAppEnumPermission
    from .connect_apps import DeleteConnectApp as DeleteConnectApp
    from .connect_apps import FetchConnectApp as FetchConnectApp
    from .connect_apps import ListConnectApp as ListConnectApp
    from .connect_apps import UpdateConnectApp as UpdateConnectApp
    from .incoming_phone_numbers import CreateIncomingPhoneNumber as CreateIncomingPhoneNumber
    from .incoming_phone_numbers import DeleteIncomingPhoneNumber as DeleteIncomingPhoneNumber
    from .incoming_phone_numbers import FetchIncomingPhoneNumber as FetchIncomingPhoneNumber
    from .incoming_phone_numbers import IncomingPhoneNumber as IncomingPhoneNumber
    from .incoming_phone_numbers import IncomingPhoneNumberCapabilities as IncomingPhoneNumberCapabilities
    from .incoming_phone_numbers import (
        IncomingPhoneNumberEnumAddressRequirement as IncomingPhoneNumberEnumAddressRequirement,
    )
    from .incoming_phone_numbers import (
        IncomingPhoneNumberEnumEmergencyAddressStatus as IncomingPhoneNumberEnumEmergencyAddressStatus,
    )
    from .incoming_phone_numbers import IncomingPhoneNumberEnumEmergencyStatus as IncomingPhoneNumberEnumEmergencyStatus
    from .incoming_phone_numbers import (
        IncomingPhoneNumberEnumVoiceReceiveMode as IncomingPhoneNumberEnumVoiceReceiveMode,
    )
    from .incoming_phone_numbers import ListIncomingPhoneNumber as ListIncomingPhoneNumber
    from .incoming_phone_numbers import UpdateIncomingPhoneNumber as UpdateIncomingPhoneNumber
    from .incoming_phone_numbers_assigned_add_ons import (
        CreateIncomingPhoneNumberAssignedAddOn as CreateIncomingPhoneNumberAssignedAddOn,
    )
    from .incoming_phone_numbers_assigned_add_ons import (
        DeleteIncomingPhoneNumberAssignedAddOn as DeleteIncomingPhoneNumberAssignedAddOn,
    )
    from .incoming_phone_numbers_assigned_add_ons import (
        FetchIncomingPhoneNumberAssignedAddOn as FetchIncomingPhoneNumberAssignedAddOn,
    )
    from .incoming_phone_numbers_assigned_add_ons import (
        IncomingPhoneNumberAssignedAddOn as IncomingPhoneNumberAssignedAddOn,
    )
    from .incoming_phone_numbers_assigned_add_ons import (
        ListIncomingPhoneNumberAssignedAddOn as ListIncomingPhoneNumberAssignedAddOn,
    )
    from .incoming_phone_numbers_assigned_add_ons_extensions import (
        FetchIncomingPhoneNumberAssignedAddOnExtension as FetchIncomingPhoneNumberAssignedAddOnExtension,
    )
    from .incoming_phone_numbers_assigned_add_ons_extensions import (
        IncomingPhoneNumberAssignedAddOnExtension as IncomingPhoneNumberAssignedAddOnExtension,
    )
    from .incoming_phone_numbers_assigned_add_ons_extensions import (
        ListIncomingPhoneNumberAssignedAddOnExtension as ListIncomingPhoneNumberAssignedAddOnExtension,
    )
    from .incoming_phone_numbers_local import CreateIncomingPhoneNumberLocal as CreateIncomingPhoneNumberLocal
    from .incoming_phone_numbers_local import IncomingPhoneNumberLocal as IncomingPhoneNumberLocal
    from .incoming_phone_numbers_local import (
        IncomingPhoneNumberLocalCapabilities as IncomingPhoneNumberLocalCapabilities,
    )
    from .incoming_phone_numbers_local import (
        IncomingPhoneNumberLocalEnumAddressRequirement as IncomingPhoneNumberLocalEnumAddressRequirement,
    )
    from .incoming_phone_numbers_local import (
        IncomingPhoneNumberLocalEnumEmergencyAddressStatus as IncomingPhoneNumberLocalEnumEmergencyAddressStatus,
    )
    from .incoming_phone_numbers_local import (
        IncomingPhoneNumberLocalEnumEmergencyStatus as IncomingPhoneNumberLocalEnumEmergencyStatus,
    )
    from .incoming_phone_numbers_local import (
        IncomingPhoneNumberLocalEnumVoiceReceiveMode as IncomingPhoneNumberLocalEnumVoiceReceiveMode,
    )
    from .incoming_phone_numbers_local import ListIncomingPhoneNumberLocal as ListIncomingPhoneNumberLocal
    from .incoming_phone_numbers_mobile import CreateIncomingPhoneNumberMobile as CreateIncomingPhoneNumberMobile
    from .incoming_phone_numbers_mobile import IncomingPhoneNumberMobile as IncomingPhoneNumberMobile
    from .incoming_phone_numbers_mobile import (
        IncomingPhoneNumberMobileCapabilities as IncomingPhoneNumberMobileCapabilities,
    )
    from .incoming_phone_numbers_mobile import (
        IncomingPhoneNumberMobileEnumAddressRequirement as IncomingPhoneNumberMobileEnumAddressRequirement,
    )
    from .incoming_phone_numbers_mobile import (
        IncomingPhoneNumberMobileEnumEmergencyAddressStatus as IncomingPhoneNumberMobileEnumEmergencyAddressStatus,
    )
    from .incoming_phone_numbers_mobile import (
        IncomingPhoneNumberMobileEnumEmergencyStatus as IncomingPhoneNumberMobileEnumEmergencyStatus,
    )
    from .incoming_phone_numbers_mobile import (
        IncomingPhoneNumberMobileEnumVoiceReceiveMode as IncomingPhoneNumberMobileEnumVoiceReceiveMode,
    )
    from .incoming_phone_numbers_mobile import ListIncomingPhoneNumberMobile as ListIncomingPhoneNumberMobile
    from .incoming_phone_numbers_toll_free import CreateIncomingPhoneNumberTollFree as CreateIncomingPhoneNumberTollFree
    from .incoming_phone_numbers_toll_free import IncomingPhoneNumberTollFree as IncomingPhoneNumberTollFree
    from .incoming_phone_numbers_toll_free import (
        IncomingPhoneNumberTollFreeCapabilities as IncomingPhoneNumberTollFreeCapabilities,
    )
    from .incoming_phone_numbers_toll_free import (
        IncomingPhoneNumberTollFreeEnumAddressRequirement as IncomingPhoneNumberTollFreeEnumAddressRequirement,
    )
    from .incoming_phone_numbers_toll_free import (
        IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus as IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus,
    )
    from .incoming_phone_numbers_toll_free import (
        IncomingPhoneNumberTollFreeEnumEmergencyStatus as IncomingPhoneNumberTollFreeEnumEmergencyStatus,
    )
    from .incoming_phone_numbers_toll_free import (
        IncomingPhoneNumberTollFreeEnumVoiceReceiveMode as IncomingPhoneNumberTollFreeEnumVoiceReceiveMode,
    )
    from .incoming_phone_numbers_toll_free import ListIncomingPhoneNumberTollFree as ListIncomingPhoneNumberTollFree
    from .keys import CreateNewKey as CreateNewKey
    from .keys import DeleteKey as DeleteKey
    from .keys import FetchKey as FetchKey
    from .keys import Key as Key
    from .keys import ListKey as ListKey
    from .keys import NewKey as NewKey
    from .keys import UpdateKey as UpdateKey
    from .messages import CreateMessage as CreateMessage
    from .messages import DeleteMessage as DeleteMessage
    from .messages import FetchMessage as FetchMessage
    from .messages import ListMessage as ListMessage
    from .messages import Message as Message
    from .messages import MessageEnumAddressRetention as MessageEnumAddressRetention
    from .messages import MessageEnumContentRetention as MessageEnumContentRetention
    from .messages import MessageEnumDirection as MessageEnumDirection
    from .messages import MessageEnumRiskCheck as MessageEnumRiskCheck
    from .messages import MessageEnumScheduleType as MessageEnumScheduleType
    from .messages import MessageEnumStatus as MessageEnumStatus
    from .messages import MessageEnumTrafficType as MessageEnumTrafficType
    from .messages import MessageEnumUpdateStatus as MessageEnumUpdateStatus
    from .messages import UpdateMessage as UpdateMessage
    from .messages_feedback import CreateMessageFeedback as CreateMessageFeedback
    from .messages_feedback import MessageFeedback as MessageFeedback
    from .messages_feedback import MessageFeedbackEnumOutcome as MessageFeedbackEnumOutcome
    from .messages_media import DeleteMedia as DeleteMedia
    from .messages_media import FetchMedia as FetchMedia
    from .messages_media import ListMedia as ListMedia
    from .messages_media import Media as Media
    from .notifications import FetchNotification as FetchNotification
    from .notifications import ListNotification as ListNotification
    from .notifications import Notification as Notification
    from .notifications import NotificationInstance as NotificationInstance
    from .outgoing_caller_ids import CreateValidationRequest as CreateValidationRequest
    from .outgoing_caller_ids import DeleteOutgoingCallerId as DeleteOutgoingCallerId
    from .outgoing_caller_ids import FetchOutgoingCallerId as FetchOutgoingCallerId
    from .outgoing_caller_ids import ListOutgoingCallerId as ListOutgoingCallerId
    from .outgoing_caller_ids import OutgoingCallerId as OutgoingCallerId
    from .outgoing_caller_ids import UpdateOutgoingCallerId as UpdateOutgoingCallerId
    from .outgoing_caller_ids import ValidationRequest as ValidationRequest
    from .queues import CreateQueue as CreateQueue
    from .queues import DeleteQueue as DeleteQueue
    from .queues import FetchQueue as FetchQueue
    from .queues import ListQueue as ListQueue
    from .queues import Queue as Queue
    from .queues import UpdateQueue as UpdateQueue
    from .queues_members import FetchMember as FetchMember
    from .queues_members import ListMember as ListMember
    from .queues_members import Member as Member
    from .queues_members import UpdateMember as UpdateMember
    from .recordings import DeleteRecording as DeleteRecording
    from .recordings import FetchRecording as FetchRecording
    from .recordings import ListRecording as ListRecording
    from .recordings import Recording as Recording
    from .recordings import RecordingEnumSource as RecordingEnumSource
    from .recordings import RecordingEnumStatus as RecordingEnumStatus
    from .recordings_add_on_results import DeleteRecordingAddOnResult as DeleteRecordingAddOnResult
    from .recordings_add_on_results import FetchRecordingAddOnResult as FetchRecordingAddOnResult
    from .recordings_add_on_results import ListRecordingAddOnResult as ListRecordingAddOnResult
    from .recordings_add_on_results import RecordingAddOnResult as RecordingAddOnResult
    from .recordings_add_on_results import RecordingAddOnResultEnumStatus as RecordingAddOnResultEnumStatus
    from .recordings_add_on_results_payloads import (
        DeleteRecordingAddOnResultPayload as DeleteRecordingAddOnResultPayload,
    )
    from .recordings_add_on_results_payloads import FetchRecordingAddOnResultPayload as FetchRecordingAddOnResultPayload
    from .recordings_add_on_results_payloads import ListRecordingAddOnResultPayload as ListRecordingAddOnResultPayload
    from .recordings_add_on_results_payloads import RecordingAddOnResultPayload as RecordingAddOnResultPayload
    from .recordings_add_on_results_payloads_data import (
        FetchRecordingAddOnResultPayloadData as FetchRecordingAddOnResultPayloadData,
    )
    from .recordings_add_on_results_payloads_data import (
        RecordingAddOnResultPayloadData as RecordingAddOnResultPayloadData,
    )
    from .recordings_transcriptions import DeleteRecordingTranscription as DeleteRecordingTranscription
    from .recordings_transcriptions import FetchRecordingTranscription as FetchRecordingTranscription
    from .recordings_transcriptions import ListRecordingTranscription as ListRecordingTranscription
    from .recordings_transcriptions import RecordingTranscription as RecordingTranscription
    from .recordings_transcriptions import RecordingTranscriptionEnumStatus as RecordingTranscriptionEnumStatus
    from .signing_keys import CreateNewSigningKey as CreateNewSigningKey
    from .signing_keys import DeleteSigningKey as DeleteSigningKey
    from .signing_keys import FetchSigningKey as FetchSigningKey
    from .signing_keys import ListSigningKey as ListSigningKey
    from .signing_keys import NewSigningKey as NewSigningKey
    from .signing_keys import SigningKey as SigningKey
    from .signing_keys import UpdateSigningKey as UpdateSigningKey
    from .sip_credential_lists import CreateSipCredentialList as CreateSipCredentialList
    from .sip_credential_lists import DeleteSipCredentialList as DeleteSipCredentialList
    from .sip_credential_lists import FetchSipCredentialList as FetchSipCredentialList
    from .sip_credential_lists import ListSipCredentialList as ListSipCredentialList
    from .sip_credential_lists import SipCredentialList as SipCredentialList
    from .sip_credential_lists import UpdateSipCredentialList as UpdateSipCredentialList
    from .sip_credential_lists_credentials import CreateSipCredential as CreateSipCredential
    from .sip_credential_lists_credentials import DeleteSipCredential as DeleteSipCredential
    from .sip_credential_lists_credentials import FetchSipCredential as FetchSipCredential
    from .sip_credential_lists_credentials import ListSipCredential as ListSipCredential
    from .sip_credential_lists_credentials import SipCredential as SipCredential
    from .sip_credential_lists_credentials import UpdateSipCredential as UpdateSipCredential
    from .sip_domains import CreateSipDomain as CreateSipDomain
    from .sip_domains import DeleteSipDomain as DeleteSipDomain
    from .sip_domains import FetchSipDomain as FetchSipDomain
    from .sip_domains import ListSipDomain as ListSipDomain
    from .sip_domains import SipDomain as SipDomain
    from .sip_domains import UpdateSipDomain as UpdateSipDomain
    from .sip_domains_auth_calls_credential_list_mappings import (
        CreateSipAuthCallsCredentialListMapping as CreateSipAuthCallsCredentialListMapping,
    )
    from .sip_domains_auth_calls_credential_list_mappings import (
        DeleteSipAuthCallsCredentialListMapping as DeleteSipAuthCallsCredentialListMapping,
    )
    from .sip_domains_auth_calls_credential_list_mappings import (
        FetchSipAuthCallsCredentialListMapping as FetchSipAuthCallsCredentialListMapping,
    )
    from .sip_domains_auth_calls_credential_list_mappings import (
        ListSipAuthCallsCredentialListMapping as ListSipAuthCallsCredentialListMapping,
    )
    from .sip_domains_auth_calls_credential_list_mappings import (
        SipAuthCallsCredentialListMapping as SipAuthCallsCredentialListMapping,
    )
    from .sip_domains_auth_calls_ip_access_control_list_mappings import (
        CreateSipAuthCallsIpAccessControlListMapping as CreateSipAuthCallsIpAccessControlListMapping,
    )
    from .sip_domains_auth_calls_ip_access_control_list_mappings import (
        DeleteSipAuthCallsIpAccessControlListMapping as DeleteSipAuthCallsIpAccessControlListMapping,
    )
    from .sip_domains_auth_calls_ip_access_control_list_mappings import (
        FetchSipAuthCallsIpAccessControlListMapping as FetchSipAuthCallsIpAccessControlListMapping,
    )
    from .sip_domains_auth_calls_ip_access_control_list_mappings import (
        ListSipAuthCallsIpAccessControlListMapping as ListSipAuthCallsIpAccessControlListMapping,
    )
    from .sip_domains_auth_calls_ip_access_control_list_mappings import (
        SipAuthCallsIpAccessControlListMapping as SipAuthCallsIpAccessControlListMapping,
    )
    from .sip_domains_auth_registrations_credential_list_mappings import (
        CreateSipAuthRegistrationsCredentialListMapping as CreateSipAuthRegistrationsCredentialListMapping,
    )
    from .sip_domains_auth_registrations_credential_list_mappings import (
        DeleteSipAuthRegistrationsCredentialListMapping as DeleteSipAuthRegistrationsCredentialListMapping,
    )
    from .sip_domains_auth_registrations_credential_list_mappings import (
        FetchSipAuthRegistrationsCredentialListMapping as FetchSipAuthRegistrationsCredentialListMapping,
    )
    from .sip_domains_auth_registrations_credential_list_mappings import (
        ListSipAuthRegistrationsCredentialListMapping as ListSipAuthRegistrationsCredentialListMapping,
    )
    from .sip_domains_auth_registrations_credential_list_mappings import (
        SipAuthRegistrationsCredentialListMapping as SipAuthRegistrationsCredentialListMapping,
    )
    from .sip_domains_credential_list_mappings import CreateSipCredentialListMapping as CreateSipCredentialListMapping
    from .sip_domains_credential_list_mappings import DeleteSipCredentialListMapping as DeleteSipCredentialListMapping
    from .sip_domains_credential_list_mappings import FetchSipCredentialListMapping as FetchSipCredentialListMapping
    from .sip_domains_credential_list_mappings import ListSipCredentialListMapping as ListSipCredentialListMapping
    from .sip_domains_credential_list_mappings import SipCredentialListMapping as SipCredentialListMapping
    from .sip_domains_ip_access_control_list_mappings import (
        CreateSipIpAccessControlListMapping as CreateSipIpAccessControlListMapping,
    )
    from .sip_domains_ip_access_control_list_mappings import (
        DeleteSipIpAccessControlListMapping as DeleteSipIpAccessControlListMapping,
    )
    from .sip_domains_ip_access_control_list_mappings import (
        FetchSipIpAccessControlListMapping as FetchSipIpAccessControlListMapping,
    )
    from .sip_domains_ip_access_control_list_mappings import (
        ListSipIpAccessControlListMapping as ListSipIpAccessControlListMapping,
    )
    from .sip_domains_ip_access_control_list_mappings import (
        SipIpAccessControlListMapping as SipIpAccessControlListMapping,
    )
    from .sip_ip_access_control_lists import CreateSipIpAccessControlList as CreateSipIpAccessControlList
    from .sip_ip_access_control_lists import DeleteSipIpAccessControlList as DeleteSipIpAccessControlList
    from .sip_ip_access_control_lists import FetchSipIpAccessControlList as FetchSipIpAccessControlList
    from .sip_ip_access_control_lists import ListSipIpAccessControlList as ListSipIpAccessControlList
    from .sip_ip_access_control_lists import SipIpAccessControlList as SipIpAccessControlList
    from .sip_ip_access_control_lists import UpdateSipIpAccessControlList as UpdateSipIpAccessControlList
    from .sip_ip_access_control_lists_ip_addresses import CreateSipIpAddress as CreateSipIpAddress
    from .sip_ip_access_control_lists_ip_addresses import DeleteSipIpAddress as DeleteSipIpAddress
    from .sip_ip_access_control_lists_ip_addresses import FetchSipIpAddress as FetchSipIpAddress
    from .sip_ip_access_control_lists_ip_addresses import ListSipIpAddress as ListSipIpAddress
    from .sip_ip_access_control_lists_ip_addresses import SipIpAddress as SipIpAddress
    from .sip_ip_access_control_lists_ip_addresses import UpdateSipIpAddress as UpdateSipIpAddress
    from .sms_short_codes import FetchShortCode as FetchShortCode
    from .sms_short_codes import ListShortCode as ListShortCode
    from .sms_short_codes import ShortCode as ShortCode
    from .sms_short_codes import UpdateShortCode as UpdateShortCode
    from .tokens import CreateToken as CreateToken
    from .tokens import Token as Token
    from .tokens import TokenIceServersItem as TokenIceServersItem
    from .transcriptions import DeleteTranscription as DeleteTranscription
    from .transcriptions import FetchTranscription as FetchTranscription
    from .transcriptions import ListTranscription as ListTranscription
    from .transcriptions import Transcription as Transcription
    from .transcriptions import TranscriptionEnumStatus as TranscriptionEnumStatus
    from .usage_records import ListUsageRecord as ListUsageRecord
    from .usage_records import UsageRecord as UsageRecord
    from .usage_records_all_time import ListUsageRecordAllTime as ListUsageRecordAllTime
    from .usage_records_all_time import UsageRecordAllTime as UsageRecordAllTime
    from .usage_records_daily import ListUsageRecordDaily as ListUsageRecordDaily
    from .usage_records_daily import UsageRecordDaily as UsageRecordDaily
    from .usage_records_last_month import ListUsageRecordLastMonth as ListUsageRecordLastMonth
    from .usage_records_last_month import UsageRecordLastMonth as UsageRecordLastMonth
    from .usage_records_monthly import ListUsageRecordMonthly as ListUsageRecordMonthly
    from .usage_records_monthly import UsageRecordMonthly as UsageRecordMonthly
    from .usage_records_this_month import ListUsageRecordThisMonth as ListUsageRecordThisMonth
    from .usage_records_this_month import UsageRecordThisMonth as UsageRecordThisMonth
    from .usage_records_today import ListUsageRecordToday as ListUsageRecordToday
    from .usage_records_today import UsageRecordToday as UsageRecordToday
    from .usage_records_yearly import ListUsageRecordYearly as ListUsageRecordYearly
    from .usage_records_yearly import UsageRecordYearly as UsageRecordYearly
    from .usage_records_yesterday import ListUsageRecordYesterday as ListUsageRecordYesterday
    from .usage_records_yesterday import UsageRecordYesterday as UsageRecordYesterday
    from .usage_triggers import CreateUsageTrigger as CreateUsageTrigger
    from .usage_triggers import DeleteUsageTrigger as DeleteUsageTrigger
    from .usage_triggers import FetchUsageTrigger as FetchUsageTrigger
    from .usage_triggers import ListUsageTrigger as ListUsageTrigger
    from .usage_triggers import UpdateUsageTrigger as UpdateUsageTrigger
    from .usage_triggers import UsageTrigger as UsageTrigger
    from .usage_triggers import UsageTriggerEnumRecurring as UsageTriggerEnumRecurring
    from .usage_triggers import UsageTriggerEnumTriggerField as UsageTriggerEnumTriggerField
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "accounts": (
                "Account AccountEnumStatus AccountEnumType CreateAccount FetchAccount ListAccount UpdateAccount"
            ),
            "addresses": ("Address CreateAddress DeleteAddress FetchAddress ListAddress UpdateAddress"),
            "addresses_dependent_phone_numbers": (
                "DependentPhoneNumber DependentPhoneNumberEnumAddressRequirement DependentPhoneNumberEnumEmergencyStatus "
                "ListDependentPhoneNumber"
            ),
            "applications": (
                "Application CreateApplication DeleteApplication FetchApplication ListApplication UpdateApplication"
            ),
            "authorized_connect_apps": (
                "AuthorizedConnectApp AuthorizedConnectAppEnumPermission FetchAuthorizedConnectApp ListAuthorizedConnectApp"
            ),
            "available_phone_numbers": (
                "AvailablePhoneNumberCountry FetchAvailablePhoneNumberCountry ListAvailablePhoneNumberCountry"
            ),
            "available_phone_numbers_local": (
                "AvailablePhoneNumberLocal AvailablePhoneNumberLocalCapabilities ListAvailablePhoneNumberLocal"
            ),
            "available_phone_numbers_machine_to_machine": (
                "AvailablePhoneNumberMachineToMachine AvailablePhoneNumberMachineToMachineCapabilities "
                "ListAvailablePhoneNumberMachineToMachine"
            ),
            "available_phone_numbers_mobile": (
                "AvailablePhoneNumberMobile AvailablePhoneNumberMobileCapabilities ListAvailablePhoneNumberMobile"
            ),
            "available_phone_numbers_national": (
                "AvailablePhoneNumberNational AvailablePhoneNumberNationalCapabilities ListAvailablePhoneNumberNational"
            ),
            "available_phone_numbers_shared_cost": (
                "AvailablePhoneNumberSharedCost AvailablePhoneNumberSharedCostCapabilities ListAvailablePhoneNumberSharedCost"
            ),
            "available_phone_numbers_toll_free": (
                "AvailablePhoneNumberTollFree AvailablePhoneNumberTollFreeCapabilities ListAvailablePhoneNumberTollFree"
            ),
            "available_phone_numbers_voip": (
                "AvailablePhoneNumberVoip AvailablePhoneNumberVoipCapabilities ListAvailablePhoneNumberVoip"
            ),
            "balance": ("Balance FetchBalance"),
            "calls": ("Call CallEnumStatus CallEnumUpdateStatus CreateCall DeleteCall FetchCall ListCall UpdateCall"),
            "calls_events": ("CallEvent ListCallEvent"),
            "calls_notifications": (
                "CallNotification CallNotificationInstance FetchCallNotification ListCallNotification"
            ),
            "calls_payments": (
                "CreatePayments CreatePaymentsConfirmation Payments PaymentsEnumBankAccountType PaymentsEnumCapture "
                "PaymentsEnumPaymentMethod PaymentsEnumStatus PaymentsEnumTokenType UpdatePayments"
            ),
            "calls_recordings": (
                "CallRecording CallRecordingEnumSource CallRecordingEnumStatus CreateCallRecording DeleteCallRecording "
                "FetchCallRecording ListCallRecording UpdateCallRecording"
            ),
            "calls_siprec": (
                "CreateSiprec Siprec SiprecEnumStatus SiprecEnumTrack SiprecEnumUpdateStatus UpdateSiprec"
            ),
            "calls_streams": (
                "CreateStream Stream StreamEnumStatus StreamEnumTrack StreamEnumUpdateStatus UpdateStream"
            ),
            "calls_transcriptions": (
                "CreateRealtimeTranscription RealtimeTranscription RealtimeTranscriptionEnumStatus "
                "RealtimeTranscriptionEnumTrack RealtimeTranscriptionEnumUpdateStatus UpdateRealtimeTranscription"
            ),
            "calls_user_defined_message_subscriptions": (
                "CreateUserDefinedMessageSubscription DeleteUserDefinedMessageSubscription UserDefinedMessageSubscription"
            ),
            "calls_user_defined_messages": ("CreateUserDefinedMessage UserDefinedMessage"),
            "conferences": (
                "Conference ConferenceEnumReasonConferenceEnded ConferenceEnumStatus ConferenceEnumUpdateStatus "
                "FetchConference ListConference UpdateConference"
            ),
            "conferences_participants": (
                "CreateParticipant DeleteParticipant FetchParticipant ListParticipant Participant ParticipantEnumStatus "
                "UpdateParticipant"
            ),
            "conferences_recordings": (
                "ConferenceRecording ConferenceRecordingEnumSource ConferenceRecordingEnumStatus DeleteConferenceRecording "
                "FetchConferenceRecording ListConferenceRecording UpdateConferenceRecording"
            ),
            "connect_apps": (
                "ConnectApp ConnectAppEnumPermission DeleteConnectApp FetchConnectApp ListConnectApp UpdateConnectApp"
            ),
            "incoming_phone_numbers": (
                "CreateIncomingPhoneNumber DeleteIncomingPhoneNumber FetchIncomingPhoneNumber IncomingPhoneNumber "
                "IncomingPhoneNumberCapabilities IncomingPhoneNumberEnumAddressRequirement "
                "IncomingPhoneNumberEnumEmergencyAddressStatus IncomingPhoneNumberEnumEmergencyStatus "
                "IncomingPhoneNumberEnumVoiceReceiveMode ListIncomingPhoneNumber UpdateIncomingPhoneNumber"
            ),
            "incoming_phone_numbers_assigned_add_ons": (
                "CreateIncomingPhoneNumberAssignedAddOn DeleteIncomingPhoneNumberAssignedAddOn "
                "FetchIncomingPhoneNumberAssignedAddOn IncomingPhoneNumberAssignedAddOn ListIncomingPhoneNumberAssignedAddOn"
            ),
            "incoming_phone_numbers_assigned_add_ons_extensions": (
                "FetchIncomingPhoneNumberAssignedAddOnExtension IncomingPhoneNumberAssignedAddOnExtension "
                "ListIncomingPhoneNumberAssignedAddOnExtension"
            ),
            "incoming_phone_numbers_local": (
                "CreateIncomingPhoneNumberLocal IncomingPhoneNumberLocal IncomingPhoneNumberLocalCapabilities "
                "IncomingPhoneNumberLocalEnumAddressRequirement IncomingPhoneNumberLocalEnumEmergencyAddressStatus "
                "IncomingPhoneNumberLocalEnumEmergencyStatus IncomingPhoneNumberLocalEnumVoiceReceiveMode "
                "ListIncomingPhoneNumberLocal"
            ),
            "incoming_phone_numbers_mobile": (
                "CreateIncomingPhoneNumberMobile IncomingPhoneNumberMobile IncomingPhoneNumberMobileCapabilities "
                "IncomingPhoneNumberMobileEnumAddressRequirement IncomingPhoneNumberMobileEnumEmergencyAddressStatus "
                "IncomingPhoneNumberMobileEnumEmergencyStatus IncomingPhoneNumberMobileEnumVoiceReceiveMode "
                "ListIncomingPhoneNumberMobile"
            ),
            "incoming_phone_numbers_toll_free": (
                "CreateIncomingPhoneNumberTollFree IncomingPhoneNumberTollFree IncomingPhoneNumberTollFreeCapabilities "
                "IncomingPhoneNumberTollFreeEnumAddressRequirement IncomingPhoneNumberTollFreeEnumEmergencyAddressStatus "
                "IncomingPhoneNumberTollFreeEnumEmergencyStatus IncomingPhoneNumberTollFreeEnumVoiceReceiveMode "
                "ListIncomingPhoneNumberTollFree"
            ),
            "keys": ("CreateNewKey DeleteKey FetchKey Key ListKey NewKey UpdateKey"),
            "messages": (
                "CreateMessage DeleteMessage FetchMessage ListMessage Message MessageEnumAddressRetention "
                "MessageEnumContentRetention MessageEnumDirection MessageEnumRiskCheck MessageEnumScheduleType "
                "MessageEnumStatus MessageEnumTrafficType MessageEnumUpdateStatus UpdateMessage"
            ),
            "messages_feedback": ("CreateMessageFeedback MessageFeedback MessageFeedbackEnumOutcome"),
            "messages_media": ("DeleteMedia FetchMedia ListMedia Media"),
            "notifications": ("FetchNotification ListNotification Notification NotificationInstance"),
            "outgoing_caller_ids": (
                "CreateValidationRequest DeleteOutgoingCallerId FetchOutgoingCallerId ListOutgoingCallerId OutgoingCallerId "
                "UpdateOutgoingCallerId ValidationRequest"
            ),
            "queues": ("CreateQueue DeleteQueue FetchQueue ListQueue Queue UpdateQueue"),
            "queues_members": ("FetchMember ListMember Member UpdateMember"),
            "recordings": (
                "DeleteRecording FetchRecording ListRecording Recording RecordingEnumSource RecordingEnumStatus"
            ),
            "recordings_add_on_results": (
                "DeleteRecordingAddOnResult FetchRecordingAddOnResult ListRecordingAddOnResult RecordingAddOnResult "
                "RecordingAddOnResultEnumStatus"
            ),
            "recordings_add_on_results_payloads": (
                "DeleteRecordingAddOnResultPayload FetchRecordingAddOnResultPayload ListRecordingAddOnResultPayload "
                "RecordingAddOnResultPayload"
            ),
            "recordings_add_on_results_payloads_data": (
                "FetchRecordingAddOnResultPayloadData RecordingAddOnResultPayloadData"
            ),
            "recordings_transcriptions": (
                "DeleteRecordingTranscription FetchRecordingTranscription ListRecordingTranscription RecordingTranscription "
                "RecordingTranscriptionEnumStatus"
            ),
            "signing_keys": (
                "CreateNewSigningKey DeleteSigningKey FetchSigningKey ListSigningKey NewSigningKey SigningKey "
                "UpdateSigningKey"
            ),
            "sip_credential_lists": (
                "CreateSipCredentialList DeleteSipCredentialList FetchSipCredentialList ListSipCredentialList "
                "SipCredentialList UpdateSipCredentialList"
            ),
            "sip_credential_lists_credentials": (
                "CreateSipCredential DeleteSipCredential FetchSipCredential ListSipCredential SipCredential "
                "UpdateSipCredential"
            ),
            "sip_domains": ("CreateSipDomain DeleteSipDomain FetchSipDomain ListSipDomain SipDomain UpdateSipDomain"),
            "sip_domains_auth_calls_credential_list_mappings": (
                "CreateSipAuthCallsCredentialListMapping DeleteSipAuthCallsCredentialListMapping "
                "FetchSipAuthCallsCredentialListMapping ListSipAuthCallsCredentialListMapping "
                "SipAuthCallsCredentialListMapping"
            ),
            "sip_domains_auth_calls_ip_access_control_list_mappings": (
                "CreateSipAuthCallsIpAccessControlListMapping DeleteSipAuthCallsIpAccessControlListMapping "
                "FetchSipAuthCallsIpAccessControlListMapping ListSipAuthCallsIpAccessControlListMapping "
                "SipAuthCallsIpAccessControlListMapping"
            ),
            "sip_domains_auth_registrations_credential_list_mappings": (
                "CreateSipAuthRegistrationsCredentialListMapping DeleteSipAuthRegistrationsCredentialListMapping "
                "FetchSipAuthRegistrationsCredentialListMapping ListSipAuthRegistrationsCredentialListMapping "
                "SipAuthRegistrationsCredentialListMapping"
            ),
            "sip_domains_credential_list_mappings": (
                "CreateSipCredentialListMapping DeleteSipCredentialListMapping FetchSipCredentialListMapping "
                "ListSipCredentialListMapping SipCredentialListMapping"
            ),
            "sip_domains_ip_access_control_list_mappings": (
                "CreateSipIpAccessControlListMapping DeleteSipIpAccessControlListMapping FetchSipIpAccessControlListMapping "
                "ListSipIpAccessControlListMapping SipIpAccessControlListMapping"
            ),
            "sip_ip_access_control_lists": (
                "CreateSipIpAccessControlList DeleteSipIpAccessControlList FetchSipIpAccessControlList "
                "ListSipIpAccessControlList SipIpAccessControlList UpdateSipIpAccessControlList"
            ),
            "sip_ip_access_control_lists_ip_addresses": (
                "CreateSipIpAddress DeleteSipIpAddress FetchSipIpAddress ListSipIpAddress SipIpAddress UpdateSipIpAddress"
            ),
            "sms_short_codes": ("FetchShortCode ListShortCode ShortCode UpdateShortCode"),
            "tokens": ("CreateToken Token TokenIceServersItem"),
            "transcriptions": (
                "DeleteTranscription FetchTranscription ListTranscription Transcription TranscriptionEnumStatus"
            ),
            "usage_records": ("ListUsageRecord UsageRecord"),
            "usage_records_all_time": ("ListUsageRecordAllTime UsageRecordAllTime"),
            "usage_records_daily": ("ListUsageRecordDaily UsageRecordDaily"),
            "usage_records_last_month": ("ListUsageRecordLastMonth UsageRecordLastMonth"),
            "usage_records_monthly": ("ListUsageRecordMonthly UsageRecordMonthly"),
            "usage_records_this_month": ("ListUsageRecordThisMonth UsageRecordThisMonth"),
            "usage_records_today": ("ListUsageRecordToday UsageRecordToday"),
            "usage_records_yearly": ("ListUsageRecordYearly UsageRecordYearly"),
            "usage_records_yesterday": ("ListUsageRecordYesterday UsageRecordYesterday"),
            "usage_triggers": (
                "CreateUsageTrigger DeleteUsageTrigger FetchUsageTrigger ListUsageTrigger UpdateUsageTrigger UsageTrigger "
                "UsageTriggerEnumRecurring UsageTriggerEnumTriggerField"
            ),
        },
    )
