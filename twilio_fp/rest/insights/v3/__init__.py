"""Twilio's insights v3: 12 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_conversation_insights_custom_field_mappings import (
        CreateCustomFieldMapping as CreateCustomFieldMapping,
    )
    from .control_plane_conversation_insights_custom_field_mappings import CustomFieldMapping as CustomFieldMapping
    from .control_plane_conversation_insights_custom_field_mappings import EntityMetadata as EntityMetadata
    from .control_plane_conversation_insights_custom_field_mappings import EntityMetadataInput as EntityMetadataInput
    from .control_plane_conversation_insights_custom_field_mappings import EntityMetadataUpdate as EntityMetadataUpdate
    from .control_plane_conversation_insights_custom_field_mappings import (
        FetchCustomFieldMapping as FetchCustomFieldMapping,
    )
    from .control_plane_conversation_insights_custom_field_mappings import (
        IntelligenceOperatorSource as IntelligenceOperatorSource,
    )
    from .control_plane_conversation_insights_custom_field_mappings import (
        IntelligenceOperatorSourceInput as IntelligenceOperatorSourceInput,
    )
    from .control_plane_conversation_insights_custom_field_mappings import (
        IntelligenceOperatorSourceUpdate as IntelligenceOperatorSourceUpdate,
    )
    from .control_plane_conversation_insights_custom_field_mappings import (
        ListCustomFieldMapping as ListCustomFieldMapping,
    )
    from .control_plane_conversation_insights_custom_field_mappings import MappingCategory as MappingCategory
    from .control_plane_conversation_insights_custom_field_mappings import (
        PatchCustomFieldMapping as PatchCustomFieldMapping,
    )
    from .control_plane_conversation_insights_custom_field_mappings import SourceType as SourceType
    from .control_plane_conversation_insights_custom_field_mappings_capacity import CategoryCapacity as CategoryCapacity
    from .control_plane_conversation_insights_custom_field_mappings_capacity import (
        CustomFieldMappingsCapacity as CustomFieldMappingsCapacity,
    )
    from .control_plane_conversation_insights_custom_field_mappings_capacity import (
        FetchCustomFieldMappingsCapacity as FetchCustomFieldMappingsCapacity,
    )
    from .insights_domains_conversations_metadata import FetchMetadata as FetchMetadata
    from .insights_domains_conversations_metadata import InsightsMetadataResponseCubes as InsightsMetadataResponseCubes
    from .insights_domains_conversations_metadata import (
        InsightsMetadataResponseCubesDimensions as InsightsMetadataResponseCubesDimensions,
    )
    from .insights_domains_conversations_metadata import (
        InsightsMetadataResponseCubesMeasures as InsightsMetadataResponseCubesMeasures,
    )
    from .insights_domains_conversations_metadata import Metadata as Metadata
    from .insights_domains_conversations_query import CreateQuery as CreateQuery
    from .insights_domains_conversations_query import FetchQuery as FetchQuery
    from .insights_domains_conversations_query import PaginationMeta as PaginationMeta
    from .insights_domains_conversations_query import Query as Query
    from .insights_domains_conversations_query import QueryDefinition as QueryDefinition
    from .insights_domains_conversations_query import QueryDefinitionFilters as QueryDefinitionFilters
    from .insights_domains_conversations_query import (
        QueryDefinitionFiltersExpressions as QueryDefinitionFiltersExpressions,
    )
    from .insights_domains_conversations_query import QueryDefinitionOrderBy as QueryDefinitionOrderBy
    from .insights_domains_conversations_query_jobs import CreateQueryJob as CreateQueryJob
    from .insights_domains_conversations_query_jobs import FetchQueryJob as FetchQueryJob
    from .insights_domains_conversations_query_jobs import ListQueryJob as ListQueryJob
    from .insights_domains_conversations_query_jobs import LongRunningOperationStatus as LongRunningOperationStatus
    from .insights_domains_conversations_query_jobs import OperationError as OperationError
    from .insights_domains_conversations_query_jobs import QueryJobStatusResponse as QueryJobStatusResponse
    from .insights_domains_conversations_query_jobs import QueryJobSubmitResponse as QueryJobSubmitResponse
    from .insights_domains_conversations_query_jobs_results import FetchResult as FetchResult
    from .insights_domains_conversations_query_jobs_results import Result as Result
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_conversation_insights_custom_field_mappings": (
                "CreateCustomFieldMapping CustomFieldMapping EntityMetadata EntityMetadataInput EntityMetadataUpdate "
                "FetchCustomFieldMapping IntelligenceOperatorSource IntelligenceOperatorSourceInput "
                "IntelligenceOperatorSourceUpdate ListCustomFieldMapping MappingCategory PatchCustomFieldMapping SourceType"
            ),
            "control_plane_conversation_insights_custom_field_mappings_capacity": (
                "CategoryCapacity CustomFieldMappingsCapacity FetchCustomFieldMappingsCapacity"
            ),
            "insights_domains_conversations_metadata": (
                "FetchMetadata InsightsMetadataResponseCubes InsightsMetadataResponseCubesDimensions "
                "InsightsMetadataResponseCubesMeasures Metadata"
            ),
            "insights_domains_conversations_query": (
                "CreateQuery FetchQuery PaginationMeta Query QueryDefinition QueryDefinitionFilters "
                "QueryDefinitionFiltersExpressions QueryDefinitionOrderBy"
            ),
            "insights_domains_conversations_query_jobs": (
                "CreateQueryJob FetchQueryJob ListQueryJob LongRunningOperationStatus OperationError QueryJobStatusResponse "
                "QueryJobSubmitResponse"
            ),
            "insights_domains_conversations_query_jobs_results": ("FetchResult Result"),
        },
    )
