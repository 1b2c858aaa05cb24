"""Twilio's trusthub v1: 61 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "A2pBrandRegistration",
    "CreateA2PBrandRegistration",
    "A2pBrandRegistrationEmbeddedSession",
    "CreateA2PBrandRegistrationEmbeddedSession",
    "A2pCampaignRegistration",
    "CreateA2PCampaignRegistration",
    "A2pCampaignRegistrationEmbeddedSession",
    "CreateA2PCampaignRegistrationEmbeddedSession",
    "ComplianceInquiry",
    "CreateComplianceInquiry",
    "UpdateComplianceInquiry",
    "ComplianceRegistration",
    "ComplianceRegistrationEnumBusinessIdentityType",
    "ComplianceRegistrationEnumBusinessRegistrationAuthority",
    "ComplianceRegistrationEnumEndUserType",
    "ComplianceRegistrationEnumPhoneNumberType",
    "CreateComplianceRegistration",
    "UpdateComplianceRegistration",
    "ComplianceTollfreeInquiry",
    "ComplianceTollfreeInquiryEnumBusinessType",
    "ComplianceTollfreeInquiryEnumOptInType",
    "CreateComplianceTollfreeInquiry",
    "CreateCustomerProfile",
    "CustomerProfile",
    "CustomerProfileEnumStatus",
    "DeleteCustomerProfile",
    "FetchCustomerProfile",
    "ListCustomerProfile",
    "UpdateCustomerProfile",
    "CreateCustomerProfileChannelEndpointAssignment",
    "CustomerProfileChannelEndpointAssignment",
    "DeleteCustomerProfileChannelEndpointAssignment",
    "FetchCustomerProfileChannelEndpointAssignment",
    "ListCustomerProfileChannelEndpointAssignment",
    "CreateCustomerProfileEntityAssignment",
    "CustomerProfileEntityAssignment",
    "DeleteCustomerProfileEntityAssignment",
    "FetchCustomerProfileEntityAssignment",
    "ListCustomerProfileEntityAssignment",
    "CreateCustomerProfileEvaluation",
    "CustomerProfileEvaluation",
    "CustomerProfileEvaluationEnumStatus",
    "FetchCustomerProfileEvaluation",
    "ListCustomerProfileEvaluation",
    "CreateCustomerProfilesProvisionalCopy",
    "CustomerProfilesProvisionalCopy",
    "FetchCustomerProfilesProvisionalCopy",
    "EndUserType",
    "FetchEndUserType",
    "ListEndUserType",
    "CreateEndUser",
    "DeleteEndUser",
    "EndUser",
    "FetchEndUser",
    "ListEndUser",
    "UpdateEndUser",
    "FetchPolicies",
    "ListPolicies",
    "Policies",
    "FetchSupportingDocumentType",
    "ListSupportingDocumentType",
    "SupportingDocumentType",
    "CreateSupportingDocument",
    "DeleteSupportingDocument",
    "FetchSupportingDocument",
    "ListSupportingDocument",
    "SupportingDocument",
    "SupportingDocumentEnumStatus",
    "UpdateSupportingDocument",
    "CreateTrustProduct",
    "DeleteTrustProduct",
    "FetchTrustProduct",
    "ListTrustProduct",
    "TrustProduct",
    "TrustProductEnumStatus",
    "UpdateTrustProduct",
    "CreateTrustProductChannelEndpointAssignment",
    "DeleteTrustProductChannelEndpointAssignment",
    "FetchTrustProductChannelEndpointAssignment",
    "ListTrustProductChannelEndpointAssignment",
    "TrustProductChannelEndpointAssignment",
    "CreateTrustProductEntityAssignment",
    "DeleteTrustProductEntityAssignment",
    "FetchTrustProductEntityAssignment",
    "ListTrustProductEntityAssignment",
    "TrustProductEntityAssignment",
    "CreateTrustProductEvaluation",
    "FetchTrustProductEvaluation",
    "ListTrustProductEvaluation",
    "TrustProductEvaluation",
    "TrustProductEvaluationEnumStatus",
    "CreateTrustProductsProvisionalCopy",
    "FetchTrustProductsProvisionalCopy",
    "TrustProductsProvisionalCopy",
]

if TYPE_CHECKING:
    from .a2p_brand_registrations import *
    from .a2p_brand_registrations_embedded_sessions import *
    from .a2p_campaign_registrations import *
    from .a2p_campaign_registrations_embedded_sessions import *
    from .compliance_inquiries_customers_initialize import *
    from .compliance_inquiries_registration_regulatory_compliance_gb_initialize import *
    from .compliance_inquiries_tollfree_initialize import *
    from .customer_profiles import *
    from .customer_profiles_channel_endpoint_assignments import *
    from .customer_profiles_entity_assignments import *
    from .customer_profiles_evaluations import *
    from .customer_profiles_provisional_copy import *
    from .end_user_types import *
    from .end_users import *
    from .policies import *
    from .supporting_document_types import *
    from .supporting_documents import *
    from .trust_products import *
    from .trust_products_channel_endpoint_assignments import *
    from .trust_products_entity_assignments import *
    from .trust_products_evaluations import *
    from .trust_products_provisional_copy import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "a2p_brand_registrations": 2,
            "a2p_brand_registrations_embedded_sessions": 2,
            "a2p_campaign_registrations": 2,
            "a2p_campaign_registrations_embedded_sessions": 2,
            "compliance_inquiries_customers_initialize": 3,
            "compliance_inquiries_registration_regulatory_compliance_gb_initialize": 7,
            "compliance_inquiries_tollfree_initialize": 4,
            "customer_profiles": 7,
            "customer_profiles_channel_endpoint_assignments": 5,
            "customer_profiles_entity_assignments": 5,
            "customer_profiles_evaluations": 5,
            "customer_profiles_provisional_copy": 3,
            "end_user_types": 3,
            "end_users": 6,
            "policies": 3,
            "supporting_document_types": 3,
            "supporting_documents": 7,
            "trust_products": 7,
            "trust_products_channel_endpoint_assignments": 5,
            "trust_products_entity_assignments": 5,
            "trust_products_evaluations": 5,
            "trust_products_provisional_copy": 3,
        },
    )
