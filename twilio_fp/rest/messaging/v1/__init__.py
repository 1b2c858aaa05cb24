# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's messaging v1: 58 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "a2p_brand_registrations": "BrandRegistrations BrandRegistrationsEnumBrandFeedback "
            "BrandRegistrationsEnumIdentityStatus BrandRegistrationsEnumStatus CreateBrandRegistrations "
            "FetchBrandRegistrations ListBrandRegistrations UpdateBrandRegistrations",
            "a2p_brand_registrations_sms_otp": "BrandRegistrationOtp CreateBrandRegistrationOtp",
            "a2p_brand_registrations_vettings": "BrandVetting BrandVettingEnumVettingProvider CreateBrandVetting "
            "FetchBrandVetting ListBrandVetting",
            "deactivations": "Deactivation FetchDeactivation",
            "link_shortening_domains_certificate": "DeleteDomainCertV4 DomainCertV4 FetchDomainCertV4 "
            "UpdateDomainCertV4",
            "link_shortening_domains_config": "DomainConfig FetchDomainConfig UpdateDomainConfig",
            "link_shortening_domains_messaging_services": "CreateLinkshorteningMessagingService "
            "DeleteLinkshorteningMessagingService LinkshorteningMessagingService",
            "link_shortening_domains_request_managed_cert": "RequestManagedCert UpdateRequestManagedCert",
            "link_shortening_domains_validate_dns": "DomainDnsValidation FetchDomainDnsValidation",
            "link_shortening_messaging_service_domain_config": "DomainConfigMessagingService "
            "FetchDomainConfigMessagingService",
            "link_shortening_messaging_services_domain": "FetchLinkshorteningMessagingServiceDomainAssociation "
            "LinkshorteningMessagingServiceDomainAssociation",
            "services": "CreateService DeleteService FetchService ListService Service ServiceEnumScanMessageContent "
            "UpdateService",
            "services_alpha_senders": "AlphaSender CreateAlphaSender DeleteAlphaSender FetchAlphaSender "
            "ListAlphaSender",
            "services_channel_senders": "ChannelSender CreateChannelSender DeleteChannelSender FetchChannelSender "
            "ListChannelSender",
            "services_compliance_usa2p": "CreateUsAppToPerson DeleteUsAppToPerson FetchUsAppToPerson "
            "ListUsAppToPerson UpdateUsAppToPerson UsAppToPersonResponse",
            "services_compliance_usa2p_usecases": "FetchUsAppToPersonUsecase UsAppToPersonUsecase",
            "services_destination_alpha_senders": "CreateDestinationAlphaSender DeleteDestinationAlphaSender "
            "DestinationAlphaSender FetchDestinationAlphaSender ListDestinationAlphaSender",
            "services_phone_numbers": "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber "
            "PhoneNumber",
            "services_preregistered_usa2p": "CreateExternalCampaign ExternalCampaign",
            "services_short_codes": "CreateShortCode DeleteShortCode FetchShortCode ListShortCode ShortCode",
            "services_usecases": "FetchUsecase Usecase",
            "tollfree_verifications": "CreateTollfreeVerification CreateTollfreeVerificationUseCaseCategoriesItem "
            "DeleteTollfreeVerification FetchTollfreeVerification ListTollfreeVerification TollfreeVerification "
            "TollfreeVerificationEnumBusinessRegistrationAuthority TollfreeVerificationEnumBusinessType "
            "TollfreeVerificationEnumOptInType TollfreeVerificationEnumStatus "
            "TollfreeVerificationEnumVettingProvider TollfreeVerificationUseCaseCategoriesItem "
            "UpdateTollfreeVerification UpdateTollfreeVerificationUseCaseCategoriesItem",
        },
    )
