# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ControlPlane/Stores/{storeId}/DataMappings`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateDataMapping",
    "CreateDataMapping202Response",
    "DataMapping",
    "DataMappingFromTypes",
    "DataMappingFromTypesInput",
    "DataMappingToTraits",
    "DataMappingToTraitsInput",
    "DataMappingType",
    "DeleteDataMapping",
    "DeleteDataMapping202Response",
    "FetchDataMapping",
    "ListDataMapping",
    "ListDataMappingOrderBy",
    "MappingTraitItem",
    "MappingTraitItemInput",
    "PatchDataMapping",
    "PatchDataMapping202Response",
]


DataMappingType: TypeAlias = Literal["INGRESS", "DATASET_CLOUDAPP", "DATASET_WAREHOUSE"] | str
ListDataMappingOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class DataMappingFromTypes(Resource):
    """``DataMappingFromTypes``, as received."""

    columns: tuple[str, ...] | None = None
    """Columns of the source that are mapped."""
    dataset_id: str | None = None
    """Id of the data set the mapping reads from."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "columns:string[] datasetId type"

    def to_input(self) -> DataMappingFromTypesInput:
        """Return this as the record that is sent."""
        return to_input(self, DataMappingFromTypesInput)


@record(kw_only=True)
class MappingTraitItem(Resource):
    """``MappingTraitItem``, as received."""

    expression: str | None = None
    """Expression that computes the trait's value from the source data."""
    trait_group: str | None = None
    """Name of the group the trait belongs to."""
    trait_name: str | None = None
    """Name of the trait within its group."""
    __fields__ = "expression traitGroup traitName"

    def to_input(self) -> MappingTraitItemInput:
        """Return this as the record that is sent."""
        return to_input(self, MappingTraitItemInput)


@record(kw_only=True)
class DataMappingToTraits(Resource):
    """``DataMappingToTraits``, as received."""

    mappings: tuple[MappingTraitItem, ...] | None = None
    """Pairs of source field and profile trait, one for each field carried over."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "mappings:MappingTraitItem[] type"

    def to_input(self) -> DataMappingToTraitsInput:
        """Return this as the record that is sent."""
        return to_input(self, DataMappingToTraitsInput)


@record(kw_only=True)
class DataMapping(Resource):
    """``DataMapping``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    is_enabled: bool | None = None
    """Whether the data mapping is switched on."""
    mapping_from: DataMappingFromTypes | None = None
    """Source side of the mapping: where the data comes from and which of its fields are read."""
    mapping_to: DataMappingToTraits | None = None
    """Target side of the mapping: the profile traits the source fields are written to."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "createdAt:date-time description displayName id isEnabled:boolean mappingFrom:DataMappingFromTypes "
        "mappingTo:DataMappingToTraits updatedAt:date-time version:integer"
    )


@record(kw_only=True)
class DataMappingFromTypesInput(Resource):
    """``DataMappingFromTypes``, as sent."""

    type: str
    """Kind of resource."""
    columns: str | Iterable[str] | Unset = UNSET
    """Columns of the source that are mapped."""
    dataset_id: str | Unset = UNSET
    """Id of the data set the mapping reads from."""
    __fields__ = "type* columns:string[] datasetId"


@record(kw_only=True)
class MappingTraitItemInput(Resource):
    """``MappingTraitItem``, as sent."""

    expression: str
    """Expression that computes the trait's value from the source data."""
    trait_group: str
    """Name of the group the trait belongs to."""
    trait_name: str
    """Name of the trait within its group."""
    __fields__ = "expression* traitGroup* traitName*"


@record(kw_only=True)
class DataMappingToTraitsInput(Resource):
    """``DataMappingToTraits``, as sent."""

    mappings: Iterable[MappingTraitItemInput | Mapping[str, Any]]
    """Pairs of source field and profile trait, one for each field carried over."""
    type: str
    """Kind of resource."""
    __fields__ = "mappings:MappingTraitItemInput[]* type*"


@record(kw_only=True)
class CreateDataMapping202Response(Resource):
    """``CreateDataMapping202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class PatchDataMapping202Response(Resource):
    """``PatchDataMapping202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class DeleteDataMapping202Response(Resource):
    """``DeleteDataMapping202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class CreateDataMapping(ops.Operation["CreateDataMapping202Response"]):
    """Create a data mapping.

    ``POST /v1/ControlPlane/Stores/{storeId}/DataMappings`` returns `CreateDataMapping202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    display_name: str
    """Name shown to people."""
    mapping_from: DataMappingFromTypesInput | Mapping[str, Any]
    """Source side of the mapping: where the data comes from and which of its fields are read."""
    mapping_to: DataMappingToTraitsInput | Mapping[str, Any]
    """Target side of the mapping: the profile traits the source fields are written to."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    is_enabled: bool | Unset = UNSET
    """Whether the data mapping is switched on."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings",
        path="storeId*",
        json=(
            "description displayName* isEnabled:boolean mappingFrom:DataMappingFromTypesInput* "
            "mappingTo:DataMappingToTraitsInput*"
        ),
        content_type="application/json",
        result="CreateDataMapping202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteDataMapping(ops.Operation["DeleteDataMapping202Response"]):
    """Delete a data mapping.

    ``DELETE /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` returns `DeleteDataMapping202Response`
    (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    data_mapping_id: str = attrs.field(kw_only=False)
    """Id of the data mapping."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
        path="storeId* dataMappingId*",
        result="DeleteDataMapping202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchDataMapping(ops.Operation["DataMapping"]):
    """Fetch a data mapping.

    ``GET /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` returns `DataMapping`.
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    data_mapping_id: str = attrs.field(kw_only=False)
    """Id of the data mapping."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
        path="storeId* dataMappingId*",
        result="DataMapping",
    )


@record(kw_only=True)
class ListDataMapping(ops.PageOperation["DataMapping"]):
    """List data mappings.

    ``GET /v1/ControlPlane/Stores/{storeId}/DataMappings`` returns a `Page` of `DataMapping`.
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListDataMappingOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    type: DataMappingType | None = None
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings",
        path="storeId*",
        query="pageSize:integer pageToken orderBy:enum.ListDataMappingOrderBy type:enum.DataMappingType",
        result="DataMapping",
        items="dataMappings",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchDataMapping(ops.Operation["PatchDataMapping202Response"]):
    """Patch a data mapping.

    ``PATCH /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` returns `PatchDataMapping202Response`
    (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    data_mapping_id: str = attrs.field(kw_only=False)
    """Id of the data mapping."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    is_enabled: bool | Unset = UNSET
    """Whether the data mapping is switched on."""
    mapping_to: DataMappingToTraitsInput | Mapping[str, Any] | Unset = UNSET
    """Target side of the mapping: the profile traits the source fields are written to."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
        path="storeId* dataMappingId*",
        header="If-Match",
        json="description displayName isEnabled:boolean mappingTo:DataMappingToTraitsInput",
        content_type="application/json",
        result="PatchDataMapping202Response",
        success=(202,),
    )
