"""Twilio's memory v1: 46 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_operations import FetchOperation as FetchOperation
    from .control_plane_operations import Operation as Operation
    from .control_plane_operations import OperationResultResourceId as OperationResultResourceId
    from .control_plane_operations import OperationStatusError as OperationStatusError
    from .control_plane_stores import CreateStore as CreateStore
    from .control_plane_stores import CreateStore202Response as CreateStore202Response
    from .control_plane_stores import DeleteStore as DeleteStore
    from .control_plane_stores import DeleteStore202Response as DeleteStore202Response
    from .control_plane_stores import FetchStore as FetchStore
    from .control_plane_stores import ListStore as ListStore
    from .control_plane_stores import ListStoreOrderBy as ListStoreOrderBy
    from .control_plane_stores import PatchStore as PatchStore
    from .control_plane_stores import PatchStore202Response as PatchStore202Response
    from .control_plane_stores import Store as Store
    from .control_plane_stores_data_mappings import CreateDataMapping as CreateDataMapping
    from .control_plane_stores_data_mappings import CreateDataMapping202Response as CreateDataMapping202Response
    from .control_plane_stores_data_mappings import DataMapping as DataMapping
    from .control_plane_stores_data_mappings import DataMappingFromTypes as DataMappingFromTypes
    from .control_plane_stores_data_mappings import DataMappingFromTypesInput as DataMappingFromTypesInput
    from .control_plane_stores_data_mappings import DataMappingToTraits as DataMappingToTraits
    from .control_plane_stores_data_mappings import DataMappingToTraitsInput as DataMappingToTraitsInput
    from .control_plane_stores_data_mappings import DataMappingType as DataMappingType
    from .control_plane_stores_data_mappings import DeleteDataMapping as DeleteDataMapping
    from .control_plane_stores_data_mappings import DeleteDataMapping202Response as DeleteDataMapping202Response
    from .control_plane_stores_data_mappings import FetchDataMapping as FetchDataMapping
    from .control_plane_stores_data_mappings import ListDataMapping as ListDataMapping
    from .control_plane_stores_data_mappings import ListDataMappingOrderBy as ListDataMappingOrderBy
    from .control_plane_stores_data_mappings import MappingTraitItem as MappingTraitItem
    from .control_plane_stores_data_mappings import MappingTraitItemInput as MappingTraitItemInput
    from .control_plane_stores_data_mappings import PatchDataMapping as PatchDataMapping
    from .control_plane_stores_data_mappings import PatchDataMapping202Response as PatchDataMapping202Response
    from .control_plane_stores_identity_resolution_settings import (
        FetchIdentityResolutionSetting as FetchIdentityResolutionSetting,
    )
    from .control_plane_stores_identity_resolution_settings import IdentifierConfig as IdentifierConfig
    from .control_plane_stores_identity_resolution_settings import IdentifierConfigInput as IdentifierConfigInput
    from .control_plane_stores_identity_resolution_settings import (
        IdentityResolutionSettings as IdentityResolutionSettings,
    )
    from .control_plane_stores_identity_resolution_settings import (
        UpdateIdentityResolutionSetting as UpdateIdentityResolutionSetting,
    )
    from .control_plane_stores_identity_resolution_settings import (
        UpdateIdentityResolutionSettings202Response as UpdateIdentityResolutionSettings202Response,
    )
    from .control_plane_stores_trait_groups import CreateTraitGroup as CreateTraitGroup
    from .control_plane_stores_trait_groups import CreateTraitGroup202Response as CreateTraitGroup202Response
    from .control_plane_stores_trait_groups import DeleteTraitGroup as DeleteTraitGroup
    from .control_plane_stores_trait_groups import DeleteTraitGroup202Response as DeleteTraitGroup202Response
    from .control_plane_stores_trait_groups import FetchTraitGroup as FetchTraitGroup
    from .control_plane_stores_trait_groups import FetchTraitGroup200Response as FetchTraitGroup200Response
    from .control_plane_stores_trait_groups import FetchTraitGroupOrderBy as FetchTraitGroupOrderBy
    from .control_plane_stores_trait_groups import ListTraitGroup as ListTraitGroup
    from .control_plane_stores_trait_groups import ListTraitGroupOrderBy as ListTraitGroupOrderBy
    from .control_plane_stores_trait_groups import Meta as Meta
    from .control_plane_stores_trait_groups import PatchTraitGroup as PatchTraitGroup
    from .control_plane_stores_trait_groups import PatchTraitGroup202Response as PatchTraitGroup202Response
    from .control_plane_stores_trait_groups import TraitDefinition as TraitDefinition
    from .control_plane_stores_trait_groups import TraitGroup as TraitGroup
    from .control_plane_stores_trait_groups import TraitGroupCoreTraits as TraitGroupCoreTraits
    from .control_plane_stores_trait_groups import TraitGroupRequestTraits as TraitGroupRequestTraits
    from .control_plane_stores_trait_groups import ValidationRule as ValidationRule
    from .control_plane_stores_trait_groups import ValidationRuleInput as ValidationRuleInput
    from .stores_profiles import CreateProfile as CreateProfile
    from .stores_profiles import CreateProfile202Response as CreateProfile202Response
    from .stores_profiles import DeleteProfile as DeleteProfile
    from .stores_profiles import DeleteProfile202Response as DeleteProfile202Response
    from .stores_profiles import FetchProfile as FetchProfile
    from .stores_profiles import ListProfile as ListProfile
    from .stores_profiles import ListProfileOrderBy as ListProfileOrderBy
    from .stores_profiles import PatchProfile as PatchProfile
    from .stores_profiles import PatchProfileTraits202Response as PatchProfileTraits202Response
    from .stores_profiles import Profile as Profile
    from .stores_profiles_bulk import Bulk as Bulk
    from .stores_profiles_bulk import ProfileData as ProfileData
    from .stores_profiles_bulk import UpdateBulk as UpdateBulk
    from .stores_profiles_conversation_summaries import CreateConversationSummary as CreateConversationSummary
    from .stores_profiles_conversation_summaries import (
        CreateConversationSummaryContentEncoding as CreateConversationSummaryContentEncoding,
    )
    from .stores_profiles_conversation_summaries import DeleteConversationSummary as DeleteConversationSummary
    from .stores_profiles_conversation_summaries import (
        DeleteProfileConversationSummary202Response as DeleteProfileConversationSummary202Response,
    )
    from .stores_profiles_conversation_summaries import FetchConversationSummary as FetchConversationSummary
    from .stores_profiles_conversation_summaries import ListConversationSummary as ListConversationSummary
    from .stores_profiles_conversation_summaries import PatchConversationSummary as PatchConversationSummary
    from .stores_profiles_conversation_summaries import (
        PatchProfileConversationSummary202Response as PatchProfileConversationSummary202Response,
    )
    from .stores_profiles_conversation_summaries import SummariesCreatedResponse as SummariesCreatedResponse
    from .stores_profiles_conversation_summaries import SummaryCore as SummaryCore
    from .stores_profiles_conversation_summaries import SummaryInfo as SummaryInfo
    from .stores_profiles_identifiers import CreateIdentifier as CreateIdentifier
    from .stores_profiles_identifiers import CreateProfileIdentifier202Response as CreateProfileIdentifier202Response
    from .stores_profiles_identifiers import DeleteIdentifier as DeleteIdentifier
    from .stores_profiles_identifiers import DeleteProfileIdentifier202Response as DeleteProfileIdentifier202Response
    from .stores_profiles_identifiers import FetchIdentifier as FetchIdentifier
    from .stores_profiles_identifiers import IdentifierSet as IdentifierSet
    from .stores_profiles_identifiers import ListIdentifier as ListIdentifier
    from .stores_profiles_identifiers import PatchIdentifier as PatchIdentifier
    from .stores_profiles_identifiers import PatchProfileIdentifier202Response as PatchProfileIdentifier202Response
    from .stores_profiles_imports import ColumnMappingItem as ColumnMappingItem
    from .stores_profiles_imports import ColumnMappingItemInput as ColumnMappingItemInput
    from .stores_profiles_imports import CreateImport as CreateImport
    from .stores_profiles_imports import CreateImportResponse as CreateImportResponse
    from .stores_profiles_imports import FetchImport as FetchImport
    from .stores_profiles_imports import FetchProfileImportV2200Response as FetchProfileImportV2200Response
    from .stores_profiles_imports import (
        FetchProfileImportV2200ResponseSummary as FetchProfileImportV2200ResponseSummary,
    )
    from .stores_profiles_imports import ListImport as ListImport
    from .stores_profiles_imports import ListImportOrderBy as ListImportOrderBy
    from .stores_profiles_lookup import CreateLookup as CreateLookup
    from .stores_profiles_lookup import Lookup as Lookup
    from .stores_profiles_observations import CreateObservation as CreateObservation
    from .stores_profiles_observations import CreateObservationContentEncoding as CreateObservationContentEncoding
    from .stores_profiles_observations import DeleteObservation as DeleteObservation
    from .stores_profiles_observations import DeleteProfileObservation202Response as DeleteProfileObservation202Response
    from .stores_profiles_observations import FetchObservation as FetchObservation
    from .stores_profiles_observations import ListObservation as ListObservation
    from .stores_profiles_observations import ListObservationOrderBy as ListObservationOrderBy
    from .stores_profiles_observations import ObservationCreatedResponse as ObservationCreatedResponse
    from .stores_profiles_observations import ObservationCreateRequest as ObservationCreateRequest
    from .stores_profiles_observations import ObservationInfo as ObservationInfo
    from .stores_profiles_observations import PatchObservation as PatchObservation
    from .stores_profiles_observations import PatchProfileObservation202Response as PatchProfileObservation202Response
    from .stores_profiles_observations_revisions import ListRevision as ListRevision
    from .stores_profiles_observations_revisions import Revision as Revision
    from .stores_profiles_recall import Communication as Communication
    from .stores_profiles_recall import CommunicationContent as CommunicationContent
    from .stores_profiles_recall import CommunicationRecipients as CommunicationRecipients
    from .stores_profiles_recall import CreateRecall as CreateRecall
    from .stores_profiles_recall import CreateRecallContentEncoding as CreateRecallContentEncoding
    from .stores_profiles_recall import MemoryRetrievalResponseMeta as MemoryRetrievalResponseMeta
    from .stores_profiles_recall import Participant as Participant
    from .stores_profiles_recall import ParticipantType as ParticipantType
    from .stores_profiles_recall import Recall as Recall
    from .stores_profiles_recall import RecallObservationInfo as RecallObservationInfo
    from .stores_profiles_recall import RecallSummaryInfo as RecallSummaryInfo
    from .stores_profiles_traits import ListTrait as ListTrait
    from .stores_profiles_traits import ListTraitOrderBy as ListTraitOrderBy
    from .stores_profiles_traits import Trait as Trait
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_operations": ("FetchOperation Operation OperationResultResourceId OperationStatusError"),
            "control_plane_stores": (
                "CreateStore CreateStore202Response DeleteStore DeleteStore202Response FetchStore ListStore ListStoreOrderBy "
                "PatchStore PatchStore202Response Store"
            ),
            "control_plane_stores_data_mappings": (
                "CreateDataMapping CreateDataMapping202Response DataMapping DataMappingFromTypes DataMappingFromTypesInput "
                "DataMappingToTraits DataMappingToTraitsInput DataMappingType DeleteDataMapping DeleteDataMapping202Response "
                "FetchDataMapping ListDataMapping ListDataMappingOrderBy MappingTraitItem MappingTraitItemInput "
                "PatchDataMapping PatchDataMapping202Response"
            ),
            "control_plane_stores_identity_resolution_settings": (
                "FetchIdentityResolutionSetting IdentifierConfig IdentifierConfigInput IdentityResolutionSettings "
                "UpdateIdentityResolutionSetting UpdateIdentityResolutionSettings202Response"
            ),
            "control_plane_stores_trait_groups": (
                "CreateTraitGroup CreateTraitGroup202Response DeleteTraitGroup DeleteTraitGroup202Response FetchTraitGroup "
                "FetchTraitGroup200Response FetchTraitGroupOrderBy ListTraitGroup ListTraitGroupOrderBy Meta PatchTraitGroup "
                "PatchTraitGroup202Response TraitDefinition TraitGroup TraitGroupCoreTraits TraitGroupRequestTraits "
                "ValidationRule ValidationRuleInput"
            ),
            "stores_profiles": (
                "CreateProfile CreateProfile202Response DeleteProfile DeleteProfile202Response FetchProfile ListProfile "
                "ListProfileOrderBy PatchProfile PatchProfileTraits202Response Profile"
            ),
            "stores_profiles_bulk": ("Bulk ProfileData UpdateBulk"),
            "stores_profiles_conversation_summaries": (
                "CreateConversationSummary CreateConversationSummaryContentEncoding DeleteConversationSummary "
                "DeleteProfileConversationSummary202Response FetchConversationSummary ListConversationSummary "
                "PatchConversationSummary PatchProfileConversationSummary202Response SummariesCreatedResponse SummaryCore "
                "SummaryInfo"
            ),
            "stores_profiles_identifiers": (
                "CreateIdentifier CreateProfileIdentifier202Response DeleteIdentifier DeleteProfileIdentifier202Response "
                "FetchIdentifier IdentifierSet ListIdentifier PatchIdentifier PatchProfileIdentifier202Response"
            ),
            "stores_profiles_imports": (
                "ColumnMappingItem ColumnMappingItemInput CreateImport CreateImportResponse FetchImport "
                "FetchProfileImportV2200Response FetchProfileImportV2200ResponseSummary ListImport ListImportOrderBy"
            ),
            "stores_profiles_lookup": ("CreateLookup Lookup"),
            "stores_profiles_observations": (
                "CreateObservation CreateObservationContentEncoding DeleteObservation DeleteProfileObservation202Response "
                "FetchObservation ListObservation ListObservationOrderBy ObservationCreateRequest ObservationCreatedResponse "
                "ObservationInfo PatchObservation PatchProfileObservation202Response"
            ),
            "stores_profiles_observations_revisions": ("ListRevision Revision"),
            "stores_profiles_recall": (
                "Communication CommunicationContent CommunicationRecipients CreateRecall CreateRecallContentEncoding "
                "MemoryRetrievalResponseMeta Participant ParticipantType Recall RecallObservationInfo RecallSummaryInfo"
            ),
            "stores_profiles_traits": ("ListTrait ListTraitOrderBy Trait"),
        },
    )
