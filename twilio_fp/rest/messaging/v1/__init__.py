"""Twilio's messaging v1: 58 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a2p_brand_registrations import BrandRegistrations as BrandRegistrations
    from .a2p_brand_registrations import BrandRegistrationsEnumBrandFeedback as BrandRegistrationsEnumBrandFeedback
    from .a2p_brand_registrations import BrandRegistrationsEnumIdentityStatus as BrandRegistrationsEnumIdentityStatus
    from .a2p_brand_registrations import BrandRegistrationsEnumStatus as BrandRegistrationsEnumStatus
    from .a2p_brand_registrations import CreateBrandRegistrations as CreateBrandRegistrations
    from .a2p_brand_registrations import FetchBrandRegistrations as FetchBrandRegistrations
    from .a2p_brand_registrations import ListBrandRegistrations as ListBrandRegistrations
    from .a2p_brand_registrations import UpdateBrandRegistrations as UpdateBrandRegistrations
    from .a2p_brand_registrations_sms_otp import BrandRegistrationOtp as BrandRegistrationOtp
    from .a2p_brand_registrations_sms_otp import CreateBrandRegistrationOtp as CreateBrandRegistrationOtp
    from .a2p_brand_registrations_vettings import BrandVetting as BrandVetting
    from .a2p_brand_registrations_vettings import BrandVettingEnumVettingProvider as BrandVettingEnumVettingProvider
    from .a2p_brand_registrations_vettings import CreateBrandVetting as CreateBrandVetting
    from .a2p_brand_registrations_vettings import FetchBrandVetting as FetchBrandVetting
    from .a2p_brand_registrations_vettings import ListBrandVetting as ListBrandVetting
    from .deactivations import Deactivation as Deactivation
    from .deactivations import FetchDeactivation as FetchDeactivation
    from .link_shortening_domains_certificate import DeleteDomainCertV4 as DeleteDomainCertV4
    from .link_shortening_domains_certificate import DomainCertV4 as DomainCertV4
    from .link_shortening_domains_certificate import FetchDomainCertV4 as FetchDomainCertV4
    from .link_shortening_domains_certificate import UpdateDomainCertV4 as UpdateDomainCertV4
    from .link_shortening_domains_config import DomainConfig as DomainConfig
    from .link_shortening_domains_config import FetchDomainConfig as FetchDomainConfig
    from .link_shortening_domains_config import UpdateDomainConfig as UpdateDomainConfig
    from .link_shortening_domains_messaging_services import (
        CreateLinkshorteningMessagingService as CreateLinkshorteningMessagingService,
    )
    from .link_shortening_domains_messaging_services import (
        DeleteLinkshorteningMessagingService as DeleteLinkshorteningMessagingService,
    )
    from .link_shortening_domains_messaging_services import (
        LinkshorteningMessagingService as LinkshorteningMessagingService,
    )
    from .link_shortening_domains_request_managed_cert import RequestManagedCert as RequestManagedCert
    from .link_shortening_domains_request_managed_cert import UpdateRequestManagedCert as UpdateRequestManagedCert
    from .link_shortening_domains_validate_dns import DomainDnsValidation as DomainDnsValidation
    from .link_shortening_domains_validate_dns import FetchDomainDnsValidation as FetchDomainDnsValidation
    from .link_shortening_messaging_service_domain_config import (
        DomainConfigMessagingService as DomainConfigMessagingService,
    )
    from .link_shortening_messaging_service_domain_config import (
        FetchDomainConfigMessagingService as FetchDomainConfigMessagingService,
    )
    from .link_shortening_messaging_services_domain import (
        FetchLinkshorteningMessagingServiceDomainAssociation as FetchLinkshorteningMessagingServiceDomainAssociation,
    )
    from .link_shortening_messaging_services_domain import (
        LinkshorteningMessagingServiceDomainAssociation as LinkshorteningMessagingServiceDomainAssociation,
    )
    from .services import CreateService as CreateService
    from .services import DeleteService as DeleteService
    from .services import FetchService as FetchService
    from .services import ListService as ListService
    from .services import Service as Service
    from .services import ServiceEnumScanMessageContent as ServiceEnumScanMessageContent
    from .services import UpdateService as UpdateService
    from .services_alpha_senders import AlphaSender as AlphaSender
    from .services_alpha_senders import CreateAlphaSender as CreateAlphaSender
    from .services_alpha_senders import DeleteAlphaSender as DeleteAlphaSender
    from .services_alpha_senders import FetchAlphaSender as FetchAlphaSender
    from .services_alpha_senders import ListAlphaSender as ListAlphaSender
    from .services_channel_senders import ChannelSender as ChannelSender
    from .services_channel_senders import CreateChannelSender as CreateChannelSender
    from .services_channel_senders import DeleteChannelSender as DeleteChannelSender
    from .services_channel_senders import FetchChannelSender as FetchChannelSender
    from .services_channel_senders import ListChannelSender as ListChannelSender
    from .services_compliance_usa2p import CreateUsAppToPerson as CreateUsAppToPerson
    from .services_compliance_usa2p import DeleteUsAppToPerson as DeleteUsAppToPerson
    from .services_compliance_usa2p import FetchUsAppToPerson as FetchUsAppToPerson
    from .services_compliance_usa2p import ListUsAppToPerson as ListUsAppToPerson
    from .services_compliance_usa2p import UpdateUsAppToPerson as UpdateUsAppToPerson
    from .services_compliance_usa2p import UsAppToPersonResponse as UsAppToPersonResponse
    from .services_compliance_usa2p_usecases import FetchUsAppToPersonUsecase as FetchUsAppToPersonUsecase
    from .services_compliance_usa2p_usecases import UsAppToPersonUsecase as UsAppToPersonUsecase
    from .services_destination_alpha_senders import CreateDestinationAlphaSender as CreateDestinationAlphaSender
    from .services_destination_alpha_senders import DeleteDestinationAlphaSender as DeleteDestinationAlphaSender
    from .services_destination_alpha_senders import DestinationAlphaSender as DestinationAlphaSender
    from .services_destination_alpha_senders import FetchDestinationAlphaSender as FetchDestinationAlphaSender
    from .services_destination_alpha_senders import ListDestinationAlphaSender as ListDestinationAlphaSender
    from .services_phone_numbers import CreatePhoneNumber as CreatePhoneNumber
    from .services_phone_numbers import DeletePhoneNumber as DeletePhoneNumber
    from .services_phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .services_phone_numbers import ListPhoneNumber as ListPhoneNumber
    from .services_phone_numbers import PhoneNumber as PhoneNumber
    from .services_preregistered_usa2p import CreateExternalCampaign as CreateExternalCampaign
    from .services_preregistered_usa2p import ExternalCampaign as ExternalCampaign
    from .services_short_codes import CreateShortCode as CreateShortCode
    from .services_short_codes import DeleteShortCode as DeleteShortCode
    from .services_short_codes import FetchShortCode as FetchShortCode
    from .services_short_codes import ListShortCode as ListShortCode
    from .services_short_codes import ShortCode as ShortCode
    from .services_usecases import FetchUsecase as FetchUsecase
    from .services_usecases import Usecase as Usecase
    from .tollfree_verifications import CreateTollfreeVerification as CreateTollfreeVerification
    from .tollfree_verifications import (
        CreateTollfreeVerificationUseCaseCategoriesItem as CreateTollfreeVerificationUseCaseCategoriesItem,
    )
    from .tollfree_verifications import DeleteTollfreeVerification as DeleteTollfreeVerification
    from .tollfree_verifications import FetchTollfreeVerification as FetchTollfreeVerification
    from .tollfree_verifications import ListTollfreeVerification as ListTollfreeVerification
    from .tollfree_verifications import TollfreeVerification as TollfreeVerification
    from .tollfree_verifications import (
        TollfreeVerificationEnumBusinessRegistrationAuthority as TollfreeVerificationEnumBusinessRegistrationAuthority,
    )
    from .tollfree_verifications import TollfreeVerificationEnumBusinessType as TollfreeVerificationEnumBusinessType
    from .tollfree_verifications import TollfreeVerificationEnumOptInType as TollfreeVerificationEnumOptInType
    from .tollfree_verifications import TollfreeVerificationEnumStatus as TollfreeVerificationEnumStatus
    from .tollfree_verifications import (
        TollfreeVerificationEnumVettingProvider as TollfreeVerificationEnumVettingProvider,
    )
    from .tollfree_verifications import (
        TollfreeVerificationUseCaseCategoriesItem as TollfreeVerificationUseCaseCategoriesItem,
    )
    from .tollfree_verifications import UpdateTollfreeVerification as UpdateTollfreeVerification
    from .tollfree_verifications import (
        UpdateTollfreeVerificationUseCaseCategoriesItem as UpdateTollfreeVerificationUseCaseCategoriesItem,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "a2p_brand_registrations": (
                "BrandRegistrations BrandRegistrationsEnumBrandFeedback BrandRegistrationsEnumIdentityStatus "
                "BrandRegistrationsEnumStatus CreateBrandRegistrations FetchBrandRegistrations ListBrandRegistrations "
                "UpdateBrandRegistrations"
            ),
            "a2p_brand_registrations_sms_otp": ("BrandRegistrationOtp CreateBrandRegistrationOtp"),
            "a2p_brand_registrations_vettings": (
                "BrandVetting BrandVettingEnumVettingProvider CreateBrandVetting FetchBrandVetting ListBrandVetting"
            ),
            "deactivations": ("Deactivation FetchDeactivation"),
            "link_shortening_domains_certificate": (
                "DeleteDomainCertV4 DomainCertV4 FetchDomainCertV4 UpdateDomainCertV4"
            ),
            "link_shortening_domains_config": ("DomainConfig FetchDomainConfig UpdateDomainConfig"),
            "link_shortening_domains_messaging_services": (
                "CreateLinkshorteningMessagingService DeleteLinkshorteningMessagingService LinkshorteningMessagingService"
            ),
            "link_shortening_domains_request_managed_cert": ("RequestManagedCert UpdateRequestManagedCert"),
            "link_shortening_domains_validate_dns": ("DomainDnsValidation FetchDomainDnsValidation"),
            "link_shortening_messaging_service_domain_config": (
                "DomainConfigMessagingService FetchDomainConfigMessagingService"
            ),
            "link_shortening_messaging_services_domain": (
                "FetchLinkshorteningMessagingServiceDomainAssociation LinkshorteningMessagingServiceDomainAssociation"
            ),
            "services": (
                "CreateService DeleteService FetchService ListService Service ServiceEnumScanMessageContent UpdateService"
            ),
            "services_alpha_senders": (
                "AlphaSender CreateAlphaSender DeleteAlphaSender FetchAlphaSender ListAlphaSender"
            ),
            "services_channel_senders": (
                "ChannelSender CreateChannelSender DeleteChannelSender FetchChannelSender ListChannelSender"
            ),
            "services_compliance_usa2p": (
                "CreateUsAppToPerson DeleteUsAppToPerson FetchUsAppToPerson ListUsAppToPerson UpdateUsAppToPerson "
                "UsAppToPersonResponse"
            ),
            "services_compliance_usa2p_usecases": ("FetchUsAppToPersonUsecase UsAppToPersonUsecase"),
            "services_destination_alpha_senders": (
                "CreateDestinationAlphaSender DeleteDestinationAlphaSender DestinationAlphaSender FetchDestinationAlphaSender "
                "ListDestinationAlphaSender"
            ),
            "services_phone_numbers": (
                "CreatePhoneNumber DeletePhoneNumber FetchPhoneNumber ListPhoneNumber PhoneNumber"
            ),
            "services_preregistered_usa2p": ("CreateExternalCampaign ExternalCampaign"),
            "services_short_codes": ("CreateShortCode DeleteShortCode FetchShortCode ListShortCode ShortCode"),
            "services_usecases": ("FetchUsecase Usecase"),
            "tollfree_verifications": (
                "CreateTollfreeVerification CreateTollfreeVerificationUseCaseCategoriesItem DeleteTollfreeVerification "
                "FetchTollfreeVerification ListTollfreeVerification TollfreeVerification "
                "TollfreeVerificationEnumBusinessRegistrationAuthority TollfreeVerificationEnumBusinessType "
                "TollfreeVerificationEnumOptInType TollfreeVerificationEnumStatus TollfreeVerificationEnumVettingProvider "
                "TollfreeVerificationUseCaseCategoriesItem UpdateTollfreeVerification "
                "UpdateTollfreeVerificationUseCaseCategoriesItem"
            ),
        },
    )
