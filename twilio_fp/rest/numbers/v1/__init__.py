# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's numbers v1: 20 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .caller_ids_sms_verification_checks import *
    from .caller_ids_sms_verifications import *
    from .caller_ids_voice_verifications import *
    from .hosted_number_eligibility import *
    from .hosted_number_eligibility_bulk import *
    from .porting_configuration_webhook import *
    from .porting_port_in import *
    from .porting_port_in_phone_number import *
    from .porting_port_in_port_in_requests import *
    from .porting_portability_phone_number import *
    from .sender_id_registrations import *
    from .sender_id_registrations_embedded_sessions import *
    from .signing_request_configuration import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "caller_ids_sms_verification_checks": "CreateSmsVerificationCheck SmsVerificationCheck",
            "caller_ids_sms_verifications": "CreateSmsVerification NumbersV1SmsVerificationSendCodeAttempts "
            "SmsVerification",
            "caller_ids_voice_verifications": "CreateVoiceVerification VoiceVerification",
            "hosted_number_eligibility": "CreateEligibility Eligibility",
            "hosted_number_eligibility_bulk": "BulkEligibility CreateBulkEligibility FetchBulkEligibility",
            "porting_configuration_webhook": "CreatePortingWebhookConfiguration "
            "DeletePortingWebhookConfigurationDelete FetchPortingWebhookConfigurationFetch "
            "PortingWebhookConfiguration PortingWebhookConfigurationDeleteEnumWebhookType "
            "PortingWebhookConfigurationFetch",
            "porting_port_in": "CreatePortingPortIn CreatePortingPortInPhoneNumbersItem DeletePortingPortIn "
            "FetchPortingPortIn PortingAddress PortingAddressInput PortingLosingCarrierInformation "
            "PortingLosingCarrierInformationCustomerType PortingLosingCarrierInformationInput "
            "PortingLosingCarrierInformationInputCustomerType PortingPortIn PortingPortInPhoneNumberResult",
            "porting_port_in_phone_number": "DeletePortingPortInPhoneNumber FetchPortingPortInPhoneNumber "
            "PortingPortInPhoneNumber",
            "porting_port_in_port_in_requests": "ListPortInRequests PortInRequestList",
            "porting_portability_phone_number": "FetchPortingPortability PortingPortability "
            "PortingPortabilityEnumNumberType",
            "sender_id_registrations": "CreateEmbeddedRegistrationResponse CreateSenderIdRegistration EmbeddedSession",
            "sender_id_registrations_embedded_sessions": "CreateEmbeddedSessionResponse "
            "CreateSenderIdRegistrationEmbeddedSession",
            "signing_request_configuration": "CreateSigningRequestConfiguration ListSigningRequestConfiguration "
            "SigningRequestConfiguration",
        },
    )
