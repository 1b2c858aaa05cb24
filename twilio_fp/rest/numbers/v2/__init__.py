# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's numbers v2: 47 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hosted_number_authorization_documents import *
    from .hosted_number_authorization_documents_dependent_hosted_number_orders import *
    from .hosted_number_orders import *
    from .hosted_number_orders_bulk import *
    from .regulatory_compliance_bundles import *
    from .regulatory_compliance_bundles_clones import *
    from .regulatory_compliance_bundles_copies import *
    from .regulatory_compliance_bundles_evaluations import *
    from .regulatory_compliance_bundles_item_assignments import *
    from .regulatory_compliance_bundles_replace_items import *
    from .regulatory_compliance_end_user_types import *
    from .regulatory_compliance_end_users import *
    from .regulatory_compliance_regulations import *
    from .regulatory_compliance_supporting_document_types import *
    from .regulatory_compliance_supporting_documents import *
    from .short_codes_applications import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_number_authorization_documents": "AuthorizationDocument AuthorizationDocumentEnumStatus "
            "CreateAuthorizationDocument DeleteAuthorizationDocument FetchAuthorizationDocument "
            "ListAuthorizationDocument",
            "hosted_number_authorization_documents_dependent_hosted_number_orders": "DependentHostedNumberOrder "
            "DependentHostedNumberOrderCapabilities DependentHostedNumberOrderEnumStatus "
            "ListDependentHostedNumberOrder",
            "hosted_number_orders": "CreateHostedNumberOrder DeleteHostedNumberOrder FetchHostedNumberOrder "
            "HostedNumberOrder HostedNumberOrderCapabilities HostedNumberOrderEnumStatus "
            "HostedNumberOrderEnumVerificationType ListHostedNumberOrder UpdateHostedNumberOrder",
            "hosted_number_orders_bulk": "BulkHostedNumberOrder BulkHostedNumberOrderEnumRequestStatus "
            "CreateBulkHostedNumberOrder FetchBulkHostedNumberOrder",
            "regulatory_compliance_bundles": "Bundle BundleEnumEndUserType BundleEnumSortBy BundleEnumSortDirection "
            "BundleEnumStatus CreateBundle DeleteBundle FetchBundle ListBundle ListBundleEndUserType UpdateBundle",
            "regulatory_compliance_bundles_clones": "BundleClone BundleCloneEnumStatus CreateBundleClone",
            "regulatory_compliance_bundles_copies": "BundleCopy BundleCopyEnumStatus CreateBundleCopy ListBundleCopy",
            "regulatory_compliance_bundles_evaluations": "CreateEvaluation Evaluation EvaluationEnumStatus "
            "FetchEvaluation ListEvaluation",
            "regulatory_compliance_bundles_item_assignments": "CreateItemAssignment DeleteItemAssignment "
            "FetchItemAssignment ItemAssignment ListItemAssignment",
            "regulatory_compliance_bundles_replace_items": "CreateReplaceItems ReplaceItems ReplaceItemsEnumStatus",
            "regulatory_compliance_end_user_types": "EndUserType FetchEndUserType ListEndUserType",
            "regulatory_compliance_end_users": "CreateEndUser DeleteEndUser EndUser EndUserEnumType FetchEndUser "
            "ListEndUser UpdateEndUser",
            "regulatory_compliance_regulations": "FetchRegulation ListRegulation Regulation RegulationEnumEndUserType",
            "regulatory_compliance_supporting_document_types": "FetchSupportingDocumentType "
            "ListSupportingDocumentType SupportingDocumentType",
            "regulatory_compliance_supporting_documents": "CreateSupportingDocument DeleteSupportingDocument "
            "FetchSupportingDocument ListSupportingDocument SupportingDocument SupportingDocumentEnumStatus "
            "UpdateSupportingDocument",
            "short_codes_applications": "CreateShortCodeApplication CreateShortCodeApplicationBusinessInformation "
            "CreateShortCodeApplicationResponse CreateShortCodeApplicationResponseBusinessInformation "
            "CreateShortCodeApplicationResponseComplianceKeywords CreateShortCodeApplicationResponseContentExamples "
            "CreateShortCodeApplicationResponseSetup CreateShortCodeApplicationResponseSetupLeaseType "
            "CreateShortCodeApplicationResponseSetupPaymentFrequency "
            "CreateShortCodeApplicationResponseSetupRequestType CreateShortCodeApplicationResponseSetupTrafficType "
            "CreateShortCodeApplicationResponseSmsCampaignDetails "
            "CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem "
            "CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel "
            "CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem "
            "CreateShortCodeApplicationResponseState CreateShortCodeApplicationResponseUserSignUp "
            "CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem CreateShortCodeApplicationSetup "
            "FetchShortCodeApplication ListShortCodeApplications ShortCodeApplication "
            "ShortCodeApplicationBusinessInformation ShortCodeApplicationComplianceKeywords "
            "ShortCodeApplicationContentExamples ShortCodeApplicationSetup ShortCodeApplicationSetupLeaseType "
            "ShortCodeApplicationSetupPaymentFrequency ShortCodeApplicationSetupRequestType "
            "ShortCodeApplicationSetupTrafficType ShortCodeApplicationSmsCampaignDetails "
            "ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem "
            "ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel "
            "ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem ShortCodeApplicationState "
            "ShortCodeApplicationUserSignUp ShortCodeApplicationUserSignUpSignUpOptionsItem",
        },
    )
