"""Twilio's messaging v1: 58 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "BrandRegistrations",
    "BrandRegistrationsEnumBrandFeedback",
    "BrandRegistrationsEnumIdentityStatus",
    "BrandRegistrationsEnumStatus",
    "CreateBrandRegistrations",
    "FetchBrandRegistrations",
    "ListBrandRegistrations",
    "UpdateBrandRegistrations",
    "BrandRegistrationOtp",
    "CreateBrandRegistrationOtp",
    "BrandVetting",
    "BrandVettingEnumVettingProvider",
    "CreateBrandVetting",
    "FetchBrandVetting",
    "ListBrandVetting",
    "Deactivation",
    "FetchDeactivation",
    "DeleteDomainCertV4",
    "DomainCertV4",
    "FetchDomainCertV4",
    "UpdateDomainCertV4",
    "DomainConfig",
    "FetchDomainConfig",
    "UpdateDomainConfig",
    "CreateLinkshorteningMessagingService",
    "DeleteLinkshorteningMessagingService",
    "LinkshorteningMessagingService",
    "RequestManagedCert",
    "UpdateRequestManagedCert",
    "DomainDnsValidation",
    "FetchDomainDnsValidation",
    "DomainConfigMessagingService",
    "FetchDomainConfigMessagingService",
    "FetchLinkshorteningMessagingServiceDomainAssociation",
    "LinkshorteningMessagingServiceDomainAssociation",
    "CreateService",
    "DeleteService",
    "FetchService",
    "ListService",
    "Service",
    "ServiceEnumScanMessageContent",
    "UpdateService",
    "AlphaSender",
    "CreateAlphaSender",
    "DeleteAlphaSender",
    "FetchAlphaSender",
    "ListAlphaSender",
    "ChannelSender",
    "CreateChannelSender",
    "DeleteChannelSender",
    "FetchChannelSender",
    "ListChannelSender",
    "CreateUsAppToPerson",
    "DeleteUsAppToPerson",
    "FetchUsAppToPerson",
    "ListUsAppToPerson",
    "UpdateUsAppToPerson",
    "UsAppToPersonResponse",
    "FetchUsAppToPersonUsecase",
    "UsAppToPersonUsecase",
    "CreateDestinationAlphaSender",
    "DeleteDestinationAlphaSender",
    "DestinationAlphaSender",
    "FetchDestinationAlphaSender",
    "ListDestinationAlphaSender",
    "CreatePhoneNumber",
    "DeletePhoneNumber",
    "FetchPhoneNumber",
    "ListPhoneNumber",
    "PhoneNumber",
    "CreateExternalCampaign",
    "ExternalCampaign",
    "CreateShortCode",
    "DeleteShortCode",
    "FetchShortCode",
    "ListShortCode",
    "ShortCode",
    "FetchUsecase",
    "Usecase",
    "CreateTollfreeVerification",
    "CreateTollfreeVerificationUseCaseCategoriesItem",
    "DeleteTollfreeVerification",
    "FetchTollfreeVerification",
    "ListTollfreeVerification",
    "TollfreeVerification",
    "TollfreeVerificationEnumBusinessRegistrationAuthority",
    "TollfreeVerificationEnumBusinessType",
    "TollfreeVerificationEnumOptInType",
    "TollfreeVerificationEnumStatus",
    "TollfreeVerificationEnumVettingProvider",
    "TollfreeVerificationUseCaseCategoriesItem",
    "UpdateTollfreeVerification",
    "UpdateTollfreeVerificationUseCaseCategoriesItem",
]

if TYPE_CHECKING:
    from .a2p_brand_registrations import *
    from .a2p_brand_registrations_sms_otp import *
    from .a2p_brand_registrations_vettings import *
    from .deactivations import *
    from .link_shortening_domains_certificate import *
    from .link_shortening_domains_config import *
    from .link_shortening_domains_messaging_services import *
    from .link_shortening_domains_request_managed_cert import *
    from .link_shortening_domains_validate_dns import *
    from .link_shortening_messaging_service_domain_config import *
    from .link_shortening_messaging_services_domain import *
    from .services import *
    from .services_alpha_senders import *
    from .services_channel_senders import *
    from .services_compliance_usa2p import *
    from .services_compliance_usa2p_usecases import *
    from .services_destination_alpha_senders import *
    from .services_phone_numbers import *
    from .services_preregistered_usa2p import *
    from .services_short_codes import *
    from .services_usecases import *
    from .tollfree_verifications import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "a2p_brand_registrations": 8,
            "a2p_brand_registrations_sms_otp": 2,
            "a2p_brand_registrations_vettings": 5,
            "deactivations": 2,
            "link_shortening_domains_certificate": 4,
            "link_shortening_domains_config": 3,
            "link_shortening_domains_messaging_services": 3,
            "link_shortening_domains_request_managed_cert": 2,
            "link_shortening_domains_validate_dns": 2,
            "link_shortening_messaging_service_domain_config": 2,
            "link_shortening_messaging_services_domain": 2,
            "services": 7,
            "services_alpha_senders": 5,
            "services_channel_senders": 5,
            "services_compliance_usa2p": 6,
            "services_compliance_usa2p_usecases": 2,
            "services_destination_alpha_senders": 5,
            "services_phone_numbers": 5,
            "services_preregistered_usa2p": 2,
            "services_short_codes": 5,
            "services_usecases": 2,
            "tollfree_verifications": 14,
        },
    )
