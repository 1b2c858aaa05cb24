"""Twilio's trusthub v1: 61 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .a2p_brand_registrations import A2pBrandRegistration as A2pBrandRegistration
    from .a2p_brand_registrations import CreateA2PBrandRegistration as CreateA2PBrandRegistration
    from .a2p_brand_registrations_embedded_sessions import (
        A2pBrandRegistrationEmbeddedSession as A2pBrandRegistrationEmbeddedSession,
    )
    from .a2p_brand_registrations_embedded_sessions import (
        CreateA2PBrandRegistrationEmbeddedSession as CreateA2PBrandRegistrationEmbeddedSession,
    )
    from .a2p_campaign_registrations import A2pCampaignRegistration as A2pCampaignRegistration
    from .a2p_campaign_registrations import CreateA2PCampaignRegistration as CreateA2PCampaignRegistration
    from .a2p_campaign_registrations_embedded_sessions import (
        A2pCampaignRegistrationEmbeddedSession as A2pCampaignRegistrationEmbeddedSession,
    )
    from .a2p_campaign_registrations_embedded_sessions import (
        CreateA2PCampaignRegistrationEmbeddedSession as CreateA2PCampaignRegistrationEmbeddedSession,
    )
    from .compliance_inquiries_customers_initialize import ComplianceInquiry as ComplianceInquiry
    from .compliance_inquiries_customers_initialize import CreateComplianceInquiry as CreateComplianceInquiry
    from .compliance_inquiries_customers_initialize import UpdateComplianceInquiry as UpdateComplianceInquiry
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        ComplianceRegistration as ComplianceRegistration,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        ComplianceRegistrationEnumBusinessIdentityType as ComplianceRegistrationEnumBusinessIdentityType,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        ComplianceRegistrationEnumBusinessRegistrationAuthority as ComplianceRegistrationEnumBusinessRegistrationAuthority,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        ComplianceRegistrationEnumEndUserType as ComplianceRegistrationEnumEndUserType,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        ComplianceRegistrationEnumPhoneNumberType as ComplianceRegistrationEnumPhoneNumberType,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        CreateComplianceRegistration as CreateComplianceRegistration,
    )
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import (
        UpdateComplianceRegistration as UpdateComplianceRegistration,
    )
    from .compliance_inquiries_tollfree_initialize import ComplianceTollfreeInquiry as ComplianceTollfreeInquiry
    from .compliance_inquiries_tollfree_initialize import (
        ComplianceTollfreeInquiryEnumBusinessType as ComplianceTollfreeInquiryEnumBusinessType,
    )
    from .compliance_inquiries_tollfree_initialize import (
        ComplianceTollfreeInquiryEnumOptInType as ComplianceTollfreeInquiryEnumOptInType,
    )
    from .compliance_inquiries_tollfree_initialize import (
        CreateComplianceTollfreeInquiry as CreateComplianceTollfreeInquiry,
    )
    from .customer_profiles import CreateCustomerProfile as CreateCustomerProfile
    from .customer_profiles import CustomerProfile as CustomerProfile
    from .customer_profiles import CustomerProfileEnumStatus as CustomerProfileEnumStatus
    from .customer_profiles import DeleteCustomerProfile as DeleteCustomerProfile
    from .customer_profiles import FetchCustomerProfile as FetchCustomerProfile
    from .customer_profiles import ListCustomerProfile as ListCustomerProfile
    from .customer_profiles import UpdateCustomerProfile as UpdateCustomerProfile
    from .customer_profiles_channel_endpoint_assignments import (
        CreateCustomerProfileChannelEndpointAssignment as CreateCustomerProfileChannelEndpointAssignment,
    )
    from .customer_profiles_channel_endpoint_assignments import (
        CustomerProfileChannelEndpointAssignment as CustomerProfileChannelEndpointAssignment,
    )
    from .customer_profiles_channel_endpoint_assignments import (
        DeleteCustomerProfileChannelEndpointAssignment as DeleteCustomerProfileChannelEndpointAssignment,
    )
    from .customer_profiles_channel_endpoint_assignments import (
        FetchCustomerProfileChannelEndpointAssignment as FetchCustomerProfileChannelEndpointAssignment,
    )
    from .customer_profiles_channel_endpoint_assignments import (
        ListCustomerProfileChannelEndpointAssignment as ListCustomerProfileChannelEndpointAssignment,
    )
    from .customer_profiles_entity_assignments import (
        CreateCustomerProfileEntityAssignment as CreateCustomerProfileEntityAssignment,
    )
    from .customer_profiles_entity_assignments import CustomerProfileEntityAssignment as CustomerProfileEntityAssignment
    from .customer_profiles_entity_assignments import (
        DeleteCustomerProfileEntityAssignment as DeleteCustomerProfileEntityAssignment,
    )
    from .customer_profiles_entity_assignments import (
        FetchCustomerProfileEntityAssignment as FetchCustomerProfileEntityAssignment,
    )
    from .customer_profiles_entity_assignments import (
        ListCustomerProfileEntityAssignment as ListCustomerProfileEntityAssignment,
    )
    from .customer_profiles_evaluations import CreateCustomerProfileEvaluation as CreateCustomerProfileEvaluation
    from .customer_profiles_evaluations import CustomerProfileEvaluation as CustomerProfileEvaluation
    from .customer_profiles_evaluations import (
        CustomerProfileEvaluationEnumStatus as CustomerProfileEvaluationEnumStatus,
    )
    from .customer_profiles_evaluations import FetchCustomerProfileEvaluation as FetchCustomerProfileEvaluation
    from .customer_profiles_evaluations import ListCustomerProfileEvaluation as ListCustomerProfileEvaluation
    from .customer_profiles_provisional_copy import (
        CreateCustomerProfilesProvisionalCopy as CreateCustomerProfilesProvisionalCopy,
    )
    from .customer_profiles_provisional_copy import CustomerProfilesProvisionalCopy as CustomerProfilesProvisionalCopy
    from .customer_profiles_provisional_copy import (
        FetchCustomerProfilesProvisionalCopy as FetchCustomerProfilesProvisionalCopy,
    )
    from .end_user_types import EndUserType as EndUserType
    from .end_user_types import FetchEndUserType as FetchEndUserType
    from .end_user_types import ListEndUserType as ListEndUserType
    from .end_users import CreateEndUser as CreateEndUser
    from .end_users import DeleteEndUser as DeleteEndUser
    from .end_users import EndUser as EndUser
    from .end_users import FetchEndUser as FetchEndUser
    from .end_users import ListEndUser as ListEndUser
    from .end_users import UpdateEndUser as UpdateEndUser
    from .policies import FetchPolicies as FetchPolicies
    from .policies import ListPolicies as ListPolicies
    from .policies import Policies as Policies
    from .supporting_document_types import FetchSupportingDocumentType as FetchSupportingDocumentType
    from .supporting_document_types import ListSupportingDocumentType as ListSupportingDocumentType
    from .supporting_document_types import SupportingDocumentType as SupportingDocumentType
    from .supporting_documents import CreateSupportingDocument as CreateSupportingDocument
    from .supporting_documents import DeleteSupportingDocument as DeleteSupportingDocument
    from .supporting_documents import FetchSupportingDocument as FetchSupportingDocument
    from .supporting_documents import ListSupportingDocument as ListSupportingDocument
    from .supporting_documents import SupportingDocument as SupportingDocument
    from .supporting_documents import SupportingDocumentEnumStatus as SupportingDocumentEnumStatus
    from .supporting_documents import UpdateSupportingDocument as UpdateSupportingDocument
    from .trust_products import CreateTrustProduct as CreateTrustProduct
    from .trust_products import DeleteTrustProduct as DeleteTrustProduct
    from .trust_products import FetchTrustProduct as FetchTrustProduct
    from .trust_products import ListTrustProduct as ListTrustProduct
    from .trust_products import TrustProduct as TrustProduct
    from .trust_products import TrustProductEnumStatus as TrustProductEnumStatus
    from .trust_products import UpdateTrustProduct as UpdateTrustProduct
    from .trust_products_channel_endpoint_assignments import (
        CreateTrustProductChannelEndpointAssignment as CreateTrustProductChannelEndpointAssignment,
    )
    from .trust_products_channel_endpoint_assignments import (
        DeleteTrustProductChannelEndpointAssignment as DeleteTrustProductChannelEndpointAssignment,
    )
    from .trust_products_channel_endpoint_assignments import (
        FetchTrustProductChannelEndpointAssignment as FetchTrustProductChannelEndpointAssignment,
    )
    from .trust_products_channel_endpoint_assignments import (
        ListTrustProductChannelEndpointAssignment as ListTrustProductChannelEndpointAssignment,
    )
    from .trust_products_channel_endpoint_assignments import (
        TrustProductChannelEndpointAssignment as TrustProductChannelEndpointAssignment,
    )
    from .trust_products_entity_assignments import (
        CreateTrustProductEntityAssignment as CreateTrustProductEntityAssignment,
    )
    from .trust_products_entity_assignments import (
        DeleteTrustProductEntityAssignment as DeleteTrustProductEntityAssignment,
    )
    from .trust_products_entity_assignments import (
        FetchTrustProductEntityAssignment as FetchTrustProductEntityAssignment,
    )
    from .trust_products_entity_assignments import ListTrustProductEntityAssignment as ListTrustProductEntityAssignment
    from .trust_products_entity_assignments import TrustProductEntityAssignment as TrustProductEntityAssignment
    from .trust_products_evaluations import CreateTrustProductEvaluation as CreateTrustProductEvaluation
    from .trust_products_evaluations import FetchTrustProductEvaluation as FetchTrustProductEvaluation
    from .trust_products_evaluations import ListTrustProductEvaluation as ListTrustProductEvaluation
    from .trust_products_evaluations import TrustProductEvaluation as TrustProductEvaluation
    from .trust_products_evaluations import TrustProductEvaluationEnumStatus as TrustProductEvaluationEnumStatus
    from .trust_products_provisional_copy import (
        CreateTrustProductsProvisionalCopy as CreateTrustProductsProvisionalCopy,
    )
    from .trust_products_provisional_copy import FetchTrustProductsProvisionalCopy as FetchTrustProductsProvisionalCopy
    from .trust_products_provisional_copy import TrustProductsProvisionalCopy as TrustProductsProvisionalCopy
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "a2p_brand_registrations": ("A2pBrandRegistration CreateA2PBrandRegistration"),
            "a2p_brand_registrations_embedded_sessions": (
                "A2pBrandRegistrationEmbeddedSession CreateA2PBrandRegistrationEmbeddedSession"
            ),
            "a2p_campaign_registrations": ("A2pCampaignRegistration CreateA2PCampaignRegistration"),
            "a2p_campaign_registrations_embedded_sessions": (
                "A2pCampaignRegistrationEmbeddedSession CreateA2PCampaignRegistrationEmbeddedSession"
            ),
            "compliance_inquiries_customers_initialize": (
                "ComplianceInquiry CreateComplianceInquiry UpdateComplianceInquiry"
            ),
            "compliance_inquiries_registration_regulatory_compliance_gb_initialize": (
                "ComplianceRegistration ComplianceRegistrationEnumBusinessIdentityType "
                "ComplianceRegistrationEnumBusinessRegistrationAuthority ComplianceRegistrationEnumEndUserType "
                "ComplianceRegistrationEnumPhoneNumberType CreateComplianceRegistration UpdateComplianceRegistration"
            ),
            "compliance_inquiries_tollfree_initialize": (
                "ComplianceTollfreeInquiry ComplianceTollfreeInquiryEnumBusinessType ComplianceTollfreeInquiryEnumOptInType "
                "CreateComplianceTollfreeInquiry"
            ),
            "customer_profiles": (
                "CreateCustomerProfile CustomerProfile CustomerProfileEnumStatus DeleteCustomerProfile FetchCustomerProfile "
                "ListCustomerProfile UpdateCustomerProfile"
            ),
            "customer_profiles_channel_endpoint_assignments": (
                "CreateCustomerProfileChannelEndpointAssignment CustomerProfileChannelEndpointAssignment "
                "DeleteCustomerProfileChannelEndpointAssignment FetchCustomerProfileChannelEndpointAssignment "
                "ListCustomerProfileChannelEndpointAssignment"
            ),
            "customer_profiles_entity_assignments": (
                "CreateCustomerProfileEntityAssignment CustomerProfileEntityAssignment DeleteCustomerProfileEntityAssignment "
                "FetchCustomerProfileEntityAssignment ListCustomerProfileEntityAssignment"
            ),
            "customer_profiles_evaluations": (
                "CreateCustomerProfileEvaluation CustomerProfileEvaluation CustomerProfileEvaluationEnumStatus "
                "FetchCustomerProfileEvaluation ListCustomerProfileEvaluation"
            ),
            "customer_profiles_provisional_copy": (
                "CreateCustomerProfilesProvisionalCopy CustomerProfilesProvisionalCopy FetchCustomerProfilesProvisionalCopy"
            ),
            "end_user_types": ("EndUserType FetchEndUserType ListEndUserType"),
            "end_users": ("CreateEndUser DeleteEndUser EndUser FetchEndUser ListEndUser UpdateEndUser"),
            "policies": ("FetchPolicies ListPolicies Policies"),
            "supporting_document_types": (
                "FetchSupportingDocumentType ListSupportingDocumentType SupportingDocumentType"
            ),
            "supporting_documents": (
                "CreateSupportingDocument DeleteSupportingDocument FetchSupportingDocument ListSupportingDocument "
                "SupportingDocument SupportingDocumentEnumStatus UpdateSupportingDocument"
            ),
            "trust_products": (
                "CreateTrustProduct DeleteTrustProduct FetchTrustProduct ListTrustProduct TrustProduct TrustProductEnumStatus "
                "UpdateTrustProduct"
            ),
            "trust_products_channel_endpoint_assignments": (
                "CreateTrustProductChannelEndpointAssignment DeleteTrustProductChannelEndpointAssignment "
                "FetchTrustProductChannelEndpointAssignment ListTrustProductChannelEndpointAssignment "
                "TrustProductChannelEndpointAssignment"
            ),
            "trust_products_entity_assignments": (
                "CreateTrustProductEntityAssignment DeleteTrustProductEntityAssignment FetchTrustProductEntityAssignment "
                "ListTrustProductEntityAssignment TrustProductEntityAssignment"
            ),
            "trust_products_evaluations": (
                "CreateTrustProductEvaluation FetchTrustProductEvaluation ListTrustProductEvaluation TrustProductEvaluation "
                "TrustProductEvaluationEnumStatus"
            ),
            "trust_products_provisional_copy": (
                "CreateTrustProductsProvisionalCopy FetchTrustProductsProvisionalCopy TrustProductsProvisionalCopy"
            ),
        },
    )
