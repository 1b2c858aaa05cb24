# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's trusthub v1: 61 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "a2p_brand_registrations": "A2pBrandRegistration CreateA2PBrandRegistration",
            "a2p_brand_registrations_embedded_sessions": "A2pBrandRegistrationEmbeddedSession "
            "CreateA2PBrandRegistrationEmbeddedSession",
            "a2p_campaign_registrations": "A2pCampaignRegistration CreateA2PCampaignRegistration",
            "a2p_campaign_registrations_embedded_sessions": "A2pCampaignRegistrationEmbeddedSession "
            "CreateA2PCampaignRegistrationEmbeddedSession",
            "compliance_inquiries_customers_initialize": "ComplianceInquiry CreateComplianceInquiry "
            "UpdateComplianceInquiry",
            "compliance_inquiries_registration_regulatory_compliance_gb_initialize": "ComplianceRegistration "
            "ComplianceRegistrationEnumBusinessIdentityType ComplianceRegistrationEnumBusinessRegistrationAuthority "
            "ComplianceRegistrationEnumEndUserType ComplianceRegistrationEnumPhoneNumberType "
            "CreateComplianceRegistration UpdateComplianceRegistration",
            "compliance_inquiries_tollfree_initialize": "ComplianceTollfreeInquiry "
            "ComplianceTollfreeInquiryEnumBusinessType ComplianceTollfreeInquiryEnumOptInType "
            "CreateComplianceTollfreeInquiry",
            "customer_profiles": "CreateCustomerProfile CustomerProfile CustomerProfileEnumStatus "
            "DeleteCustomerProfile FetchCustomerProfile ListCustomerProfile UpdateCustomerProfile",
            "customer_profiles_channel_endpoint_assignments": "CreateCustomerProfileChannelEndpointAssignment "
            "CustomerProfileChannelEndpointAssignment DeleteCustomerProfileChannelEndpointAssignment "
            "FetchCustomerProfileChannelEndpointAssignment ListCustomerProfileChannelEndpointAssignment",
            "customer_profiles_entity_assignments": "CreateCustomerProfileEntityAssignment "
            "CustomerProfileEntityAssignment DeleteCustomerProfileEntityAssignment "
            "FetchCustomerProfileEntityAssignment ListCustomerProfileEntityAssignment",
            "customer_profiles_evaluations": "CreateCustomerProfileEvaluation CustomerProfileEvaluation "
            "CustomerProfileEvaluationEnumStatus FetchCustomerProfileEvaluation ListCustomerProfileEvaluation",
            "customer_profiles_provisional_copy": "CreateCustomerProfilesProvisionalCopy "
            "CustomerProfilesProvisionalCopy FetchCustomerProfilesProvisionalCopy",
            "end_user_types": "EndUserType FetchEndUserType ListEndUserType",
            "end_users": "CreateEndUser DeleteEndUser EndUser FetchEndUser ListEndUser UpdateEndUser",
            "policies": "FetchPolicies ListPolicies Policies",
            "supporting_document_types": "FetchSupportingDocumentType ListSupportingDocumentType "
            "SupportingDocumentType",
            "supporting_documents": "CreateSupportingDocument DeleteSupportingDocument FetchSupportingDocument "
            "ListSupportingDocument SupportingDocument SupportingDocumentEnumStatus UpdateSupportingDocument",
            "trust_products": "CreateTrustProduct DeleteTrustProduct FetchTrustProduct ListTrustProduct TrustProduct "
            "TrustProductEnumStatus UpdateTrustProduct",
            "trust_products_channel_endpoint_assignments": "CreateTrustProductChannelEndpointAssignment "
            "DeleteTrustProductChannelEndpointAssignment FetchTrustProductChannelEndpointAssignment "
            "ListTrustProductChannelEndpointAssignment TrustProductChannelEndpointAssignment",
            "trust_products_entity_assignments": "CreateTrustProductEntityAssignment "
            "DeleteTrustProductEntityAssignment FetchTrustProductEntityAssignment ListTrustProductEntityAssignment "
            "TrustProductEntityAssignment",
            "trust_products_evaluations": "CreateTrustProductEvaluation FetchTrustProductEvaluation "
            "ListTrustProductEvaluation TrustProductEvaluation TrustProductEvaluationEnumStatus",
            "trust_products_provisional_copy": "CreateTrustProductsProvisionalCopy FetchTrustProductsProvisionalCopy "
            "TrustProductsProvisionalCopy",
        },
    )
