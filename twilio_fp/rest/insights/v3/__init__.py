# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's insights v3: 12 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .control_plane_conversation_insights_custom_field_mappings import *
    from .control_plane_conversation_insights_custom_field_mappings_capacity import *
    from .insights_domains_conversations_metadata import *
    from .insights_domains_conversations_query import *
    from .insights_domains_conversations_query_jobs import *
    from .insights_domains_conversations_query_jobs_results import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "control_plane_conversation_insights_custom_field_mappings": "CreateCustomFieldMapping "
            "CustomFieldMapping EntityMetadata EntityMetadataInput EntityMetadataUpdate FetchCustomFieldMapping "
            "IntelligenceOperatorSource IntelligenceOperatorSourceInput IntelligenceOperatorSourceUpdate "
            "ListCustomFieldMapping MappingCategory PatchCustomFieldMapping SourceType",
            "control_plane_conversation_insights_custom_field_mappings_capacity": "CategoryCapacity "
            "CustomFieldMappingsCapacity FetchCustomFieldMappingsCapacity",
            "insights_domains_conversations_metadata": "FetchMetadata InsightsMetadataResponseCubes "
            "InsightsMetadataResponseCubesDimensions InsightsMetadataResponseCubesMeasures Metadata",
            "insights_domains_conversations_query": "CreateQuery FetchQuery PaginationMeta Query QueryDefinition "
            "QueryDefinitionFilters QueryDefinitionFiltersExpressions QueryDefinitionOrderBy",
            "insights_domains_conversations_query_jobs": "CreateQueryJob FetchQueryJob ListQueryJob "
            "LongRunningOperationStatus OperationError QueryJobStatusResponse QueryJobSubmitResponse",
            "insights_domains_conversations_query_jobs_results": "FetchResult Result",
        },
    )
