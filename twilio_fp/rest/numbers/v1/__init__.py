"""Twilio's numbers v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateSmsVerificationCheck",
    "SmsVerificationCheck",
    "CreateSmsVerification",
    "NumbersV1SmsVerificationSendCodeAttempts",
    "SmsVerification",
    "CreateVoiceVerification",
    "VoiceVerification",
    "CreateEligibility",
    "Eligibility",
    "BulkEligibility",
    "CreateBulkEligibility",
    "FetchBulkEligibility",
    "CreatePortingWebhookConfiguration",
    "DeletePortingWebhookConfigurationDelete",
    "FetchPortingWebhookConfigurationFetch",
    "PortingWebhookConfiguration",
    "PortingWebhookConfigurationDeleteEnumWebhookType",
    "PortingWebhookConfigurationFetch",
    "CreatePortingPortIn",
    "CreatePortingPortInPhoneNumbersItem",
    "DeletePortingPortIn",
    "FetchPortingPortIn",
    "PortingAddress",
    "PortingAddressInput",
    "PortingLosingCarrierInformation",
    "PortingLosingCarrierInformationCustomerType",
    "PortingLosingCarrierInformationInput",
    "PortingLosingCarrierInformationInputCustomerType",
    "PortingPortIn",
    "PortingPortInPhoneNumberResult",
    "DeletePortingPortInPhoneNumber",
    "FetchPortingPortInPhoneNumber",
    "PortingPortInPhoneNumber",
    "ListPortInRequests",
    "PortInRequestList",
    "FetchPortingPortability",
    "PortingPortability",
    "PortingPortabilityEnumNumberType",
    "CreateEmbeddedRegistrationResponse",
    "CreateSenderIdRegistration",
    "EmbeddedSession",
    "CreateEmbeddedSessionResponse",
    "CreateSenderIdRegistrationEmbeddedSession",
    "CreateSigningRequestConfiguration",
    "ListSigningRequestConfiguration",
    "SigningRequestConfiguration",
]

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
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "caller_ids_sms_verification_checks": 2,
            "caller_ids_sms_verifications": 3,
            "caller_ids_voice_verifications": 2,
            "hosted_number_eligibility": 2,
            "hosted_number_eligibility_bulk": 3,
            "porting_configuration_webhook": 6,
            "porting_port_in": 12,
            "porting_port_in_phone_number": 3,
            "porting_port_in_port_in_requests": 2,
            "porting_portability_phone_number": 3,
            "sender_id_registrations": 3,
            "sender_id_registrations_embedded_sessions": 2,
            "signing_request_configuration": 3,
        },
    )
