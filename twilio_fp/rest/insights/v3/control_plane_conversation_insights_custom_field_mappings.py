"""``/v3/ControlPlane/ConversationInsights/CustomFieldMappings`` of insights v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
from twilio_fp.values import UNSET, Unset

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
]


MappingCategory: TypeAlias = Literal["MEASURE"] | str
SourceType: TypeAlias = Literal["INTELLIGENCE_OPERATOR"] | str


@record(kw_only=True)
class IntelligenceOperatorSource(Resource):
    """``IntelligenceOperatorSource``, as it is received."""

    field: str | None = None
    operator_id: str | None = None
    operator_name: str | None = None

    __fields__ = "operatorId operatorName"

    def to_input(self) -> IntelligenceOperatorSourceInput:
        """Return this as the record that is sent."""
        return to_input(self, IntelligenceOperatorSourceInput)


@record(kw_only=True)
class EntityMetadata(Resource):
    """``EntityMetadata``, as it is received."""

    intelligence_operator: IntelligenceOperatorSource | None = None
    source_type: SourceType | None = None

    __fields__ = "intelligenceOperator sourceType"

    def to_input(self) -> EntityMetadataInput:
        """Return this as the record that is sent."""
        return to_input(self, EntityMetadataInput)


@record(kw_only=True)
class CustomFieldMapping(Resource):
    """``insights.v3.custom_field_mapping``, as it is received."""

    category: MappingCategory | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    entity_metadata: EntityMetadata | None = None
    id: str | None = None
    name: str | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "createdAt entityMetadata updatedAt"


@record(kw_only=True)
class IntelligenceOperatorSourceInput(Resource):
    """``IntelligenceOperatorSource``, as it is sent."""

    field: str
    operator_id: str
    operator_name: str | Unset = UNSET

    __fields__ = "operatorId operatorName"


@record(kw_only=True)
class EntityMetadataInput(Resource):
    """``EntityMetadata``, as it is sent."""

    source_type: SourceType
    intelligence_operator: IntelligenceOperatorSourceInput | Mapping[str, Any] | Unset = UNSET

    __fields__ = "sourceType intelligenceOperator"


@record(kw_only=True)
class IntelligenceOperatorSourceUpdate(Resource):
    """``IntelligenceOperatorSourceUpdate``, as it is sent."""

    field: str | Unset = UNSET


@record(kw_only=True)
class EntityMetadataUpdate(Resource):
    """``EntityMetadataUpdate``, as it is sent."""

    source_type: SourceType
    intelligence_operator: IntelligenceOperatorSourceUpdate | Mapping[str, Any] | Unset = UNSET

    __fields__ = "sourceType intelligenceOperator"


@record(kw_only=True)
class CreateCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """``POST /v3/ControlPlane/ConversationInsights/CustomFieldMappings`` answers 201 with `CustomFieldMapping`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    category: MappingCategory
    entity_metadata: EntityMetadataInput | Mapping[str, Any]
    name: str
    description: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings",
        json="entityMetadata",
    )


@record(kw_only=True)
class FetchCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}`` answers 200 with `CustomFieldMapping`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    mapping_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}",
    )


@record(kw_only=True)
class ListCustomFieldMapping(ops.PageOperation["CustomFieldMapping"]):
    """``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings`` answers 200 with a `Page` of `CustomFieldMapping`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings",
        query="pageSize pageToken",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """``PATCH /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}`` answers 200 with `CustomFieldMapping`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    mapping_id: str = attrs.field(kw_only=False)
    if_match: str | None = None
    entity_metadata: EntityMetadataUpdate | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}",
        header="If-Match",
        json="entityMetadata",
    )
