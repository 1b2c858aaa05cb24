"""Twilio's numbers v2: 47 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hosted_number_authorization_documents import AuthorizationDocument as AuthorizationDocument
    from .hosted_number_authorization_documents import (
        AuthorizationDocumentEnumStatus as AuthorizationDocumentEnumStatus,
    )
    from .hosted_number_authorization_documents import CreateAuthorizationDocument as CreateAuthorizationDocument
    from .hosted_number_authorization_documents import DeleteAuthorizationDocument as DeleteAuthorizationDocument
    from .hosted_number_authorization_documents import FetchAuthorizationDocument as FetchAuthorizationDocument
    from .hosted_number_authorization_documents import ListAuthorizationDocument as ListAuthorizationDocument
    from .hosted_number_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrder as DependentHostedNumberOrder,
    )
    from .hosted_number_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrderCapabilities as DependentHostedNumberOrderCapabilities,
    )
    from .hosted_number_authorization_documents_dependent_hosted_number_orders import (
        DependentHostedNumberOrderEnumStatus as DependentHostedNumberOrderEnumStatus,
    )
    from .hosted_number_authorization_documents_dependent_hosted_number_orders import (
        ListDependentHostedNumberOrder as ListDependentHostedNumberOrder,
    )
    from .hosted_number_orders import CreateHostedNumberOrder as CreateHostedNumberOrder
    from .hosted_number_orders import DeleteHostedNumberOrder as DeleteHostedNumberOrder
    from .hosted_number_orders import FetchHostedNumberOrder as FetchHostedNumberOrder
    from .hosted_number_orders import HostedNumberOrder as HostedNumberOrder
    from .hosted_number_orders import HostedNumberOrderCapabilities as HostedNumberOrderCapabilities
    from .hosted_number_orders import HostedNumberOrderEnumStatus as HostedNumberOrderEnumStatus
    from .hosted_number_orders import HostedNumberOrderEnumVerificationType as HostedNumberOrderEnumVerificationType
    from .hosted_number_orders import ListHostedNumberOrder as ListHostedNumberOrder
    from .hosted_number_orders import UpdateHostedNumberOrder as UpdateHostedNumberOrder
    from .hosted_number_orders_bulk import BulkHostedNumberOrder as BulkHostedNumberOrder
    from .hosted_number_orders_bulk import (
        BulkHostedNumberOrderEnumRequestStatus as BulkHostedNumberOrderEnumRequestStatus,
    )
    from .hosted_number_orders_bulk import CreateBulkHostedNumberOrder as CreateBulkHostedNumberOrder
    from .hosted_number_orders_bulk import FetchBulkHostedNumberOrder as FetchBulkHostedNumberOrder
    from .regulatory_compliance_bundles import Bundle as Bundle
    from .regulatory_compliance_bundles import BundleEnumEndUserType as BundleEnumEndUserType
    from .regulatory_compliance_bundles import BundleEnumSortBy as BundleEnumSortBy
    from .regulatory_compliance_bundles import BundleEnumSortDirection as BundleEnumSortDirection
    from .regulatory_compliance_bundles import BundleEnumStatus as BundleEnumStatus
    from .regulatory_compliance_bundles import CreateBundle as CreateBundle
    from .regulatory_compliance_bundles import DeleteBundle as DeleteBundle
    from .regulatory_compliance_bundles import FetchBundle as FetchBundle
    from .regulatory_compliance_bundles import ListBundle as ListBundle
    from .regulatory_compliance_bundles import ListBundleEndUserType as ListBundleEndUserType
    from .regulatory_compliance_bundles import UpdateBundle as UpdateBundle
    from .regulatory_compliance_bundles_clones import BundleClone as BundleClone
    from .regulatory_compliance_bundles_clones import BundleCloneEnumStatus as BundleCloneEnumStatus
    from .regulatory_compliance_bundles_clones import CreateBundleClone as CreateBundleClone
    from .regulatory_compliance_bundles_copies import BundleCopy as BundleCopy
    from .regulatory_compliance_bundles_copies import BundleCopyEnumStatus as BundleCopyEnumStatus
    from .regulatory_compliance_bundles_copies import CreateBundleCopy as CreateBundleCopy
    from .regulatory_compliance_bundles_copies import ListBundleCopy as ListBundleCopy
    from .regulatory_compliance_bundles_evaluations import CreateEvaluation as CreateEvaluation
    from .regulatory_compliance_bundles_evaluations import Evaluation as Evaluation
    from .regulatory_compliance_bundles_evaluations import EvaluationEnumStatus as EvaluationEnumStatus
    from .regulatory_compliance_bundles_evaluations import FetchEvaluation as FetchEvaluation
    from .regulatory_compliance_bundles_evaluations import ListEvaluation as ListEvaluation
    from .regulatory_compliance_bundles_item_assignments import CreateItemAssignment as CreateItemAssignment
    from .regulatory_compliance_bundles_item_assignments import DeleteItemAssignment as DeleteItemAssignment
    from .regulatory_compliance_bundles_item_assignments import FetchItemAssignment as FetchItemAssignment
    from .regulatory_compliance_bundles_item_assignments import ItemAssignment as ItemAssignment
    from .regulatory_compliance_bundles_item_assignments import ListItemAssignment as ListItemAssignment
    from .regulatory_compliance_bundles_replace_items import CreateReplaceItems as CreateReplaceItems
    from .regulatory_compliance_bundles_replace_items import ReplaceItems as ReplaceItems
    from .regulatory_compliance_bundles_replace_items import ReplaceItemsEnumStatus as ReplaceItemsEnumStatus
    from .regulatory_compliance_end_user_types import EndUserType as EndUserType
    from .regulatory_compliance_end_user_types import FetchEndUserType as FetchEndUserType
    from .regulatory_compliance_end_user_types import ListEndUserType as ListEndUserType
    from .regulatory_compliance_end_users import CreateEndUser as CreateEndUser
    from .regulatory_compliance_end_users import DeleteEndUser as DeleteEndUser
    from .regulatory_compliance_end_users import EndUser as EndUser
    from .regulatory_compliance_end_users import EndUserEnumType as EndUserEnumType
    from .regulatory_compliance_end_users import FetchEndUser as FetchEndUser
    from .regulatory_compliance_end_users import ListEndUser as ListEndUser
    from .regulatory_compliance_end_users import UpdateEndUser as UpdateEndUser
    from .regulatory_compliance_regulations import FetchRegulation as FetchRegulation
    from .regulatory_compliance_regulations import ListRegulation as ListRegulation
    from .regulatory_compliance_regulations import Regulation as Regulation
    from .regulatory_compliance_regulations import RegulationEnumEndUserType as RegulationEnumEndUserType
    from .regulatory_compliance_supporting_document_types import (
        FetchSupportingDocumentType as FetchSupportingDocumentType,
    )
    from .regulatory_compliance_supporting_document_types import (
        ListSupportingDocumentType as ListSupportingDocumentType,
    )
    from .regulatory_compliance_supporting_document_types import SupportingDocumentType as SupportingDocumentType
    from .regulatory_compliance_supporting_documents import CreateSupportingDocument as CreateSupportingDocument
    from .regulatory_compliance_supporting_documents import DeleteSupportingDocument as DeleteSupportingDocument
    from .regulatory_compliance_supporting_documents import FetchSupportingDocument as FetchSupportingDocument
    from .regulatory_compliance_supporting_documents import ListSupportingDocument as ListSupportingDocument
    from .regulatory_compliance_supporting_documents import SupportingDocument as SupportingDocument
    from .regulatory_compliance_supporting_documents import SupportingDocumentEnumStatus as SupportingDocumentEnumStatus
    from .regulatory_compliance_supporting_documents import UpdateSupportingDocument as UpdateSupportingDocument
    from .short_codes_applications import CreateShortCodeApplication as CreateShortCodeApplication
    from .short_codes_applications import (
        CreateShortCodeApplicationBusinessInformation as CreateShortCodeApplicationBusinessInformation,
    )
    from .short_codes_applications import CreateShortCodeApplicationResponse as CreateShortCodeApplicationResponse
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseBusinessInformation as CreateShortCodeApplicationResponseBusinessInformation,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseComplianceKeywords as CreateShortCodeApplicationResponseComplianceKeywords,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseContentExamples as CreateShortCodeApplicationResponseContentExamples,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSetup as CreateShortCodeApplicationResponseSetup,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSetupLeaseType as CreateShortCodeApplicationResponseSetupLeaseType,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSetupPaymentFrequency as CreateShortCodeApplicationResponseSetupPaymentFrequency,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSetupRequestType as CreateShortCodeApplicationResponseSetupRequestType,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSetupTrafficType as CreateShortCodeApplicationResponseSetupTrafficType,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSmsCampaignDetails as CreateShortCodeApplicationResponseSmsCampaignDetails,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem as CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel as CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem as CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseState as CreateShortCodeApplicationResponseState,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseUserSignUp as CreateShortCodeApplicationResponseUserSignUp,
    )
    from .short_codes_applications import (
        CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem as CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem,
    )
    from .short_codes_applications import CreateShortCodeApplicationSetup as CreateShortCodeApplicationSetup
    from .short_codes_applications import FetchShortCodeApplication as FetchShortCodeApplication
    from .short_codes_applications import ListShortCodeApplications as ListShortCodeApplications
    from .short_codes_applications import ShortCodeApplication as ShortCodeApplication
    from .short_codes_applications import (
        ShortCodeApplicationBusinessInformation as ShortCodeApplicationBusinessInformation,
    )
    from .short_codes_applications import (
        ShortCodeApplicationComplianceKeywords as ShortCodeApplicationComplianceKeywords,
    )
    from .short_codes_applications import ShortCodeApplicationContentExamples as ShortCodeApplicationContentExamples
    from .short_codes_applications import ShortCodeApplicationSetup as ShortCodeApplicationSetup
    from .short_codes_applications import ShortCodeApplicationSetupLeaseType as ShortCodeApplicationSetupLeaseType
    from .short_codes_applications import (
        ShortCodeApplicationSetupPaymentFrequency as ShortCodeApplicationSetupPaymentFrequency,
    )
    from .short_codes_applications import ShortCodeApplicationSetupRequestType as ShortCodeApplicationSetupRequestType
    from .short_codes_applications import ShortCodeApplicationSetupTrafficType as ShortCodeApplicationSetupTrafficType
    from .short_codes_applications import (
        ShortCodeApplicationSmsCampaignDetails as ShortCodeApplicationSmsCampaignDetails,
    )
    from .short_codes_applications import (
        ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem as ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem,
    )
    from .short_codes_applications import (
        ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel as ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel,
    )
    from .short_codes_applications import (
        ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem as ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem,
    )
    from .short_codes_applications import ShortCodeApplicationState as ShortCodeApplicationState
    from .short_codes_applications import ShortCodeApplicationUserSignUp as ShortCodeApplicationUserSignUp
    from .short_codes_applications import (
        ShortCodeApplicationUserSignUpSignUpOptionsItem as ShortCodeApplicationUserSignUpSignUpOptionsItem,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_number_authorization_documents": (
                "AuthorizationDocument AuthorizationDocumentEnumStatus CreateAuthorizationDocument "
                "DeleteAuthorizationDocument FetchAuthorizationDocument ListAuthorizationDocument"
            ),
            "hosted_number_authorization_documents_dependent_hosted_number_orders": (
                "DependentHostedNumberOrder DependentHostedNumberOrderCapabilities DependentHostedNumberOrderEnumStatus "
                "ListDependentHostedNumberOrder"
            ),
            "hosted_number_orders": (
                "CreateHostedNumberOrder DeleteHostedNumberOrder FetchHostedNumberOrder HostedNumberOrder "
                "HostedNumberOrderCapabilities HostedNumberOrderEnumStatus HostedNumberOrderEnumVerificationType "
                "ListHostedNumberOrder UpdateHostedNumberOrder"
            ),
            "hosted_number_orders_bulk": (
                "BulkHostedNumberOrder BulkHostedNumberOrderEnumRequestStatus CreateBulkHostedNumberOrder "
                "FetchBulkHostedNumberOrder"
            ),
            "regulatory_compliance_bundles": (
                "Bundle BundleEnumEndUserType BundleEnumSortBy BundleEnumSortDirection BundleEnumStatus CreateBundle "
                "DeleteBundle FetchBundle ListBundle ListBundleEndUserType UpdateBundle"
            ),
            "regulatory_compliance_bundles_clones": ("BundleClone BundleCloneEnumStatus CreateBundleClone"),
            "regulatory_compliance_bundles_copies": ("BundleCopy BundleCopyEnumStatus CreateBundleCopy ListBundleCopy"),
            "regulatory_compliance_bundles_evaluations": (
                "CreateEvaluation Evaluation EvaluationEnumStatus FetchEvaluation ListEvaluation"
            ),
            "regulatory_compliance_bundles_item_assignments": (
                "CreateItemAssignment DeleteItemAssignment FetchItemAssignment ItemAssignment ListItemAssignment"
            ),
            "regulatory_compliance_bundles_replace_items": ("CreateReplaceItems ReplaceItems ReplaceItemsEnumStatus"),
            "regulatory_compliance_end_user_types": ("EndUserType FetchEndUserType ListEndUserType"),
            "regulatory_compliance_end_users": (
                "CreateEndUser DeleteEndUser EndUser EndUserEnumType FetchEndUser ListEndUser UpdateEndUser"
            ),
            "regulatory_compliance_regulations": (
                "FetchRegulation ListRegulation Regulation RegulationEnumEndUserType"
            ),
            "regulatory_compliance_supporting_document_types": (
                "FetchSupportingDocumentType ListSupportingDocumentType SupportingDocumentType"
            ),
            "regulatory_compliance_supporting_documents": (
                "CreateSupportingDocument DeleteSupportingDocument FetchSupportingDocument ListSupportingDocument "
                "SupportingDocument SupportingDocumentEnumStatus UpdateSupportingDocument"
            ),
            "short_codes_applications": (
                "CreateShortCodeApplication CreateShortCodeApplicationBusinessInformation CreateShortCodeApplicationResponse "
                "CreateShortCodeApplicationResponseBusinessInformation CreateShortCodeApplicationResponseComplianceKeywords "
                "CreateShortCodeApplicationResponseContentExamples CreateShortCodeApplicationResponseSetup "
                "CreateShortCodeApplicationResponseSetupLeaseType CreateShortCodeApplicationResponseSetupPaymentFrequency "
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
                "ShortCodeApplicationUserSignUp ShortCodeApplicationUserSignUpSignUpOptionsItem"
            ),
        },
    )
