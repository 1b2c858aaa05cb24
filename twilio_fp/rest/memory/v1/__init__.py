# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's memory v1: 46 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_operations import *
    from .control_plane_stores import *
    from .control_plane_stores_data_mappings import *
    from .control_plane_stores_identity_resolution_settings import *
    from .control_plane_stores_trait_groups import *
    from .stores_profiles import *
    from .stores_profiles_bulk import *
    from .stores_profiles_conversation_summaries import *
    from .stores_profiles_identifiers import *
    from .stores_profiles_imports import *
    from .stores_profiles_lookup import *
    from .stores_profiles_observations import *
    from .stores_profiles_observations_revisions import *
    from .stores_profiles_recall import *
    from .stores_profiles_traits import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_operations": "FetchOperation Operation OperationResultResourceId OperationStatusError",
            "control_plane_stores": "CreateStore CreateStore202Response DeleteStore DeleteStore202Response "
            "FetchStore ListStore ListStoreOrderBy PatchStore PatchStore202Response Store",
            "control_plane_stores_data_mappings": "CreateDataMapping CreateDataMapping202Response DataMapping "
            "DataMappingFromTypes DataMappingFromTypesInput DataMappingToTraits DataMappingToTraitsInput "
            "DataMappingType DeleteDataMapping DeleteDataMapping202Response FetchDataMapping ListDataMapping "
            "ListDataMappingOrderBy MappingTraitItem MappingTraitItemInput PatchDataMapping "
            "PatchDataMapping202Response",
            "control_plane_stores_identity_resolution_settings": "FetchIdentityResolutionSetting IdentifierConfig "
            "IdentifierConfigInput IdentityResolutionSettings UpdateIdentityResolutionSetting "
            "UpdateIdentityResolutionSettings202Response",
            "control_plane_stores_trait_groups": "CreateTraitGroup CreateTraitGroup202Response DeleteTraitGroup "
            "DeleteTraitGroup202Response FetchTraitGroup FetchTraitGroup200Response FetchTraitGroupOrderBy "
            "ListTraitGroup ListTraitGroupOrderBy Meta PatchTraitGroup PatchTraitGroup202Response TraitDefinition "
            "TraitGroup TraitGroupCoreTraits TraitGroupRequestTraits ValidationRule ValidationRuleInput",
            "stores_profiles": "CreateProfile CreateProfile202Response DeleteProfile DeleteProfile202Response "
            "FetchProfile ListProfile ListProfileOrderBy PatchProfile PatchProfileTraits202Response Profile",
            "stores_profiles_bulk": "Bulk ProfileData UpdateBulk",
            "stores_profiles_conversation_summaries": "CreateConversationSummary "
            "CreateConversationSummaryContentEncoding DeleteConversationSummary "
            "DeleteProfileConversationSummary202Response FetchConversationSummary ListConversationSummary "
            "PatchConversationSummary PatchProfileConversationSummary202Response SummariesCreatedResponse "
            "SummaryCore SummaryInfo",
            "stores_profiles_identifiers": "CreateIdentifier CreateProfileIdentifier202Response DeleteIdentifier "
            "DeleteProfileIdentifier202Response FetchIdentifier IdentifierSet ListIdentifier PatchIdentifier "
            "PatchProfileIdentifier202Response",
            "stores_profiles_imports": "ColumnMappingItem ColumnMappingItemInput CreateImport CreateImportResponse "
            "FetchImport FetchProfileImportV2200Response FetchProfileImportV2200ResponseSummary ListImport "
            "ListImportOrderBy",
            "stores_profiles_lookup": "CreateLookup Lookup",
            "stores_profiles_observations": "CreateObservation CreateObservationContentEncoding DeleteObservation "
            "DeleteProfileObservation202Response FetchObservation ListObservation ListObservationOrderBy "
            "ObservationCreateRequest ObservationCreatedResponse ObservationInfo PatchObservation "
            "PatchProfileObservation202Response",
            "stores_profiles_observations_revisions": "ListRevision Revision",
            "stores_profiles_recall": "Communication CommunicationContent CommunicationRecipients CreateRecall "
            "CreateRecallContentEncoding MemoryRetrievalResponseMeta Participant ParticipantType Recall "
            "RecallObservationInfo RecallSummaryInfo",
            "stores_profiles_traits": "ListTrait ListTraitOrderBy Trait",
        },
    )
