# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ControlPlane/ConversationInsights/CustomFieldMappings`` of insights v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
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
    """``IntelligenceOperatorSource``, as received."""

    field: str | None = None
    """Name of the field used in the filter, the ordering or the operator's result."""
    operator_id: str | None = None
    """ID of the language operator."""
    operator_name: str | None = None
    """Name of the language operator."""
    __fields__ = "field operatorId operatorName"

    def to_input(self) -> IntelligenceOperatorSourceInput:
        """Return this as the record that is sent."""
        return to_input(self, IntelligenceOperatorSourceInput)


@record(kw_only=True)
class EntityMetadata(Resource):
    """``EntityMetadata``, as received."""

    intelligence_operator: IntelligenceOperatorSource | None = None
    """Operator whose result the custom field is taken from, with the field."""
    source_type: SourceType | None = None
    """Kind of source the entity's data comes from."""
    __fields__ = "intelligenceOperator:IntelligenceOperatorSource sourceType:enum.SourceType"

    def to_input(self) -> EntityMetadataInput:
        """Return this as the record that is sent."""
        return to_input(self, EntityMetadataInput)


@record(kw_only=True)
class CustomFieldMapping(Resource):
    """``insights.v3.custom_field_mapping``, as received."""

    category: MappingCategory | None = None
    """Category it is sorted in."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    entity_metadata: EntityMetadata | None = None
    """What the custom field is taken from, such as an intelligence operator's result."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name for people to tell it by."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "category:enum.MappingCategory createdAt:date-time description entityMetadata:EntityMetadata id name "
        "updatedAt:date-time"
    )


@record(kw_only=True)
class IntelligenceOperatorSourceInput(Resource):
    """``IntelligenceOperatorSource``, as sent."""

    field: str
    """Name of the field used in the filter, the ordering or the operator's result."""
    operator_id: str
    """ID of the language operator."""
    operator_name: str | Unset = UNSET
    """Name of the language operator."""
    __fields__ = "field* operatorId* operatorName"


@record(kw_only=True)
class EntityMetadataInput(Resource):
    """``EntityMetadata``, as sent."""

    source_type: SourceType
    """Kind of source the entity's data comes from."""
    intelligence_operator: IntelligenceOperatorSourceInput | Mapping[str, Any] | Unset = UNSET
    """Operator whose result the custom field is taken from, with the field."""
    __fields__ = "sourceType:enum.SourceType* intelligenceOperator:IntelligenceOperatorSourceInput"


@record(kw_only=True)
class IntelligenceOperatorSourceUpdate(Resource):
    """``IntelligenceOperatorSourceUpdate``, as sent."""

    field: str | Unset = UNSET
    """Name of the field used in the filter, the ordering or the operator's result."""
    __fields__ = "field"


@record(kw_only=True)
class EntityMetadataUpdate(Resource):
    """``EntityMetadataUpdate``, as sent."""

    source_type: SourceType
    """Kind of source the entity's data comes from."""
    intelligence_operator: IntelligenceOperatorSourceUpdate | Mapping[str, Any] | Unset = UNSET
    """Operator whose result the custom field is taken from, with the field."""
    __fields__ = "sourceType:enum.SourceType* intelligenceOperator:IntelligenceOperatorSourceUpdate"


@record(kw_only=True)
class CreateCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """Create a custom field mapping.

    ``POST /v3/ControlPlane/ConversationInsights/CustomFieldMappings`` returns `CustomFieldMapping`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights-config
    """

    category: MappingCategory
    """Category it is sorted in."""
    entity_metadata: EntityMetadataInput | Mapping[str, Any]
    """What the custom field is taken from, such as an intelligence operator's result."""
    name: str
    """Name for people to tell it by."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings",
        json="category:enum.MappingCategory* description entityMetadata:EntityMetadataInput* name*",
        content_type="application/json",
        result="CustomFieldMapping",
        success=(201,),
    )


@record(kw_only=True)
class FetchCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """Fetch a custom field mapping.

    ``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}`` returns `CustomFieldMapping`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights-config
    """

    mapping_id: str = attrs.field(kw_only=False)
    """ID of the custom field mapping."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}",
        path="mappingId*",
        result="CustomFieldMapping",
    )


@record(kw_only=True)
class ListCustomFieldMapping(ops.PageOperation["CustomFieldMapping"]):
    """List custom field mappings.

    ``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappings`` returns a `Page` of `CustomFieldMapping`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights-config
    """

    page_size: int | None = None
    """Items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings",
        query="pageSize:integer pageToken",
        result="CustomFieldMapping",
        items="items",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchCustomFieldMapping(ops.Operation["CustomFieldMapping"]):
    """Patch a custom field mapping.

    ``PATCH /v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}`` returns `CustomFieldMapping`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights-config
    """

    mapping_id: str = attrs.field(kw_only=False)
    """ID of the custom field mapping."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    entity_metadata: EntityMetadataUpdate | Mapping[str, Any] | Unset = UNSET
    """What the custom field is taken from, such as an intelligence operator's result."""
    __spec__ = ops.OperationSpec(
        "PATCH https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappings/{mappingId}",
        path="mappingId*",
        header="If-Match",
        json="entityMetadata:EntityMetadataUpdate",
        content_type="application/json",
        result="CustomFieldMapping",
    )
