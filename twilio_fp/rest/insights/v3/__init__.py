"""Twilio's insights v3: 12 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateCustomFieldMapping",
    "CustomFieldMapping",
    "EntityMetadata",
    "EntityMetadataInput",
    "EntityMetadataUpdate",
    "FetchCustomFieldMapping",
    "IntelligenceOperatorSource",
    "IntelligenceOperatorSourceInput",
    "IntelligenceOperatorSourceUpdate",
    "ListCustomFieldMapping",
    "MappingCategory",
    "PatchCustomFieldMapping",
    "SourceType",
    "CategoryCapacity",
    "CustomFieldMappingsCapacity",
    "FetchCustomFieldMappingsCapacity",
    "FetchMetadata",
    "InsightsMetadataResponseCubes",
    "InsightsMetadataResponseCubesDimensions",
    "InsightsMetadataResponseCubesMeasures",
    "Metadata",
    "CreateQuery",
    "FetchQuery",
    "PaginationMeta",
    "Query",
    "QueryDefinition",
    "QueryDefinitionFilters",
    "QueryDefinitionFiltersExpressions",
    "QueryDefinitionOrderBy",
    "CreateQueryJob",
    "FetchQueryJob",
    "ListQueryJob",
    "LongRunningOperationStatus",
    "OperationError",
    "QueryJobStatusResponse",
    "QueryJobSubmitResponse",
    "FetchResult",
    "Result",
]

if TYPE_CHECKING:
    from .control_plane_conversation_insights_custom_field_mappings import *
    from .control_plane_conversation_insights_custom_field_mappings_capacity import *
    from .insights_domains_conversations_metadata import *
    from .insights_domains_conversations_query import *
    from .insights_domains_conversations_query_jobs import *
    from .insights_domains_conversations_query_jobs_results import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "control_plane_conversation_insights_custom_field_mappings": 13,
            "control_plane_conversation_insights_custom_field_mappings_capacity": 3,
            "insights_domains_conversations_metadata": 5,
            "insights_domains_conversations_query": 8,
            "insights_domains_conversations_query_jobs": 7,
            "insights_domains_conversations_query_jobs_results": 2,
        },
    )
