"""Twilio's numbers v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .caller_ids_sms_verification_checks import CreateSmsVerificationCheck as CreateSmsVerificationCheck
    from .caller_ids_sms_verification_checks import SmsVerificationCheck as SmsVerificationCheck
    from .caller_ids_sms_verifications import CreateSmsVerification as CreateSmsVerification
    from .caller_ids_sms_verifications import (
        NumbersV1SmsVerificationSendCodeAttempts as NumbersV1SmsVerificationSendCodeAttempts,
    )
    from .caller_ids_sms_verifications import SmsVerification as SmsVerification
    from .caller_ids_voice_verifications import CreateVoiceVerification as CreateVoiceVerification
    from .caller_ids_voice_verifications import VoiceVerification as VoiceVerification
    from .hosted_number_eligibility import CreateEligibility as CreateEligibility
    from .hosted_number_eligibility import Eligibility as Eligibility
    from .hosted_number_eligibility_bulk import BulkEligibility as BulkEligibility
    from .hosted_number_eligibility_bulk import CreateBulkEligibility as CreateBulkEligibility
    from .hosted_number_eligibility_bulk import FetchBulkEligibility as FetchBulkEligibility
    from .porting_configuration_webhook import CreatePortingWebhookConfiguration as CreatePortingWebhookConfiguration
    from .porting_configuration_webhook import (
        DeletePortingWebhookConfigurationDelete as DeletePortingWebhookConfigurationDelete,
    )
    from .porting_configuration_webhook import (
        FetchPortingWebhookConfigurationFetch as FetchPortingWebhookConfigurationFetch,
    )
    from .porting_configuration_webhook import PortingWebhookConfiguration as PortingWebhookConfiguration
    from .porting_configuration_webhook import (
        PortingWebhookConfigurationDeleteEnumWebhookType as PortingWebhookConfigurationDeleteEnumWebhookType,
    )
    from .porting_configuration_webhook import PortingWebhookConfigurationFetch as PortingWebhookConfigurationFetch
    from .porting_port_in import CreatePortingPortIn as CreatePortingPortIn
    from .porting_port_in import CreatePortingPortInPhoneNumbersItem as CreatePortingPortInPhoneNumbersItem
    from .porting_port_in import DeletePortingPortIn as DeletePortingPortIn
    from .porting_port_in import FetchPortingPortIn as FetchPortingPortIn
    from .porting_port_in import PortingAddress as PortingAddress
    from .porting_port_in import PortingAddressInput as PortingAddressInput
    from .porting_port_in import PortingLosingCarrierInformation as PortingLosingCarrierInformation
    from .porting_port_in import (
        PortingLosingCarrierInformationCustomerType as PortingLosingCarrierInformationCustomerType,
    )
    from .porting_port_in import PortingLosingCarrierInformationInput as PortingLosingCarrierInformationInput
    from .porting_port_in import (
        PortingLosingCarrierInformationInputCustomerType as PortingLosingCarrierInformationInputCustomerType,
    )
    from .porting_port_in import PortingPortIn as PortingPortIn
    from .porting_port_in import PortingPortInPhoneNumberResult as PortingPortInPhoneNumberResult
    from .porting_port_in_phone_number import DeletePortingPortInPhoneNumber as DeletePortingPortInPhoneNumber
    from .porting_port_in_phone_number import FetchPortingPortInPhoneNumber as FetchPortingPortInPhoneNumber
    from .porting_port_in_phone_number import PortingPortInPhoneNumber as PortingPortInPhoneNumber
    from .porting_port_in_port_in_requests import ListPortInRequests as ListPortInRequests
    from .porting_port_in_port_in_requests import PortInRequestList as PortInRequestList
    from .porting_portability_phone_number import FetchPortingPortability as FetchPortingPortability
    from .porting_portability_phone_number import PortingPortability as PortingPortability
    from .porting_portability_phone_number import PortingPortabilityEnumNumberType as PortingPortabilityEnumNumberType
    from .sender_id_registrations import CreateEmbeddedRegistrationResponse as CreateEmbeddedRegistrationResponse
    from .sender_id_registrations import CreateSenderIdRegistration as CreateSenderIdRegistration
    from .sender_id_registrations import EmbeddedSession as EmbeddedSession
    from .sender_id_registrations_embedded_sessions import (
        CreateEmbeddedSessionResponse as CreateEmbeddedSessionResponse,
    )
    from .sender_id_registrations_embedded_sessions import (
        CreateSenderIdRegistrationEmbeddedSession as CreateSenderIdRegistrationEmbeddedSession,
    )
    from .signing_request_configuration import CreateSigningRequestConfiguration as CreateSigningRequestConfiguration
    from .signing_request_configuration import ListSigningRequestConfiguration as ListSigningRequestConfiguration
    from .signing_request_configuration import SigningRequestConfiguration as SigningRequestConfiguration
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "caller_ids_sms_verification_checks": ("CreateSmsVerificationCheck SmsVerificationCheck"),
            "caller_ids_sms_verifications": (
                "CreateSmsVerification NumbersV1SmsVerificationSendCodeAttempts SmsVerification"
            ),
            "caller_ids_voice_verifications": ("CreateVoiceVerification VoiceVerification"),
            "hosted_number_eligibility": ("CreateEligibility Eligibility"),
            "hosted_number_eligibility_bulk": ("BulkEligibility CreateBulkEligibility FetchBulkEligibility"),
            "porting_configuration_webhook": (
                "CreatePortingWebhookConfiguration DeletePortingWebhookConfigurationDelete "
                "FetchPortingWebhookConfigurationFetch PortingWebhookConfiguration "
                "PortingWebhookConfigurationDeleteEnumWebhookType PortingWebhookConfigurationFetch"
            ),
            "porting_port_in": (
                "CreatePortingPortIn CreatePortingPortInPhoneNumbersItem DeletePortingPortIn FetchPortingPortIn "
                "PortingAddress PortingAddressInput PortingLosingCarrierInformation "
                "PortingLosingCarrierInformationCustomerType PortingLosingCarrierInformationInput "
                "PortingLosingCarrierInformationInputCustomerType PortingPortIn PortingPortInPhoneNumberResult"
            ),
            "porting_port_in_phone_number": (
                "DeletePortingPortInPhoneNumber FetchPortingPortInPhoneNumber PortingPortInPhoneNumber"
            ),
            "porting_port_in_port_in_requests": ("ListPortInRequests PortInRequestList"),
            "porting_portability_phone_number": (
                "FetchPortingPortability PortingPortability PortingPortabilityEnumNumberType"
            ),
            "sender_id_registrations": (
                "CreateEmbeddedRegistrationResponse CreateSenderIdRegistration EmbeddedSession"
            ),
            "sender_id_registrations_embedded_sessions": (
                "CreateEmbeddedSessionResponse CreateSenderIdRegistrationEmbeddedSession"
            ),
            "signing_request_configuration": (
                "CreateSigningRequestConfiguration ListSigningRequestConfiguration SigningRequestConfiguration"
            ),
        },
    )
