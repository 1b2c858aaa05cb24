"""``/v1/ControlPlane/Stores/{storeId}/DataMappings`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``DataMappingFromTypes``, as it is received."""

    columns: tuple[str, ...] | None = None
    dataset_id: str | None = None
    type: str | None = None

    __fields__ = "datasetId"

    def to_input(self) -> DataMappingFromTypesInput:
        """Return this as the record that is sent."""
        return to_input(self, DataMappingFromTypesInput)


@record(kw_only=True)
class MappingTraitItem(Resource):
    """``MappingTraitItem``, as it is received."""

    expression: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None

    __fields__ = "traitGroup traitName"

    def to_input(self) -> MappingTraitItemInput:
        """Return this as the record that is sent."""
        return to_input(self, MappingTraitItemInput)


@record(kw_only=True)
class DataMappingToTraits(Resource):
    """``DataMappingToTraits``, as it is received."""

    mappings: tuple[MappingTraitItem, ...] | None = None
    type: str | None = None

    def to_input(self) -> DataMappingToTraitsInput:
        """Return this as the record that is sent."""
        return to_input(self, DataMappingToTraitsInput)


@record(kw_only=True)
class DataMapping(Resource):
    """``DataMapping``, as it is received."""

    created_at: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    is_enabled: bool | None = None
    mapping_from: DataMappingFromTypes | None = None
    mapping_to: DataMappingToTraits | None = None
    updated_at: dt.datetime | None = None
    version: int | None = None

    __fields__ = "createdAt displayName isEnabled mappingFrom mappingTo updatedAt"


@record(kw_only=True)
class DataMappingFromTypesInput(Resource):
    """``DataMappingFromTypes``, as it is sent."""

    type: str
    columns: str | Iterable[str] | Unset = UNSET
    dataset_id: str | Unset = UNSET

    __fields__ = "datasetId"


@record(kw_only=True)
class MappingTraitItemInput(Resource):
    """``MappingTraitItem``, as it is sent."""

    expression: str
    trait_group: str
    trait_name: str

    __fields__ = "traitGroup traitName"


@record(kw_only=True)
class DataMappingToTraitsInput(Resource):
    """``DataMappingToTraits``, as it is sent."""

    mappings: Iterable[MappingTraitItemInput | Mapping[str, Any]]
    type: str


@record(kw_only=True)
class CreateDataMapping202Response(Resource):
    """``CreateDataMapping202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class PatchDataMapping202Response(Resource):
    """``PatchDataMapping202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class DeleteDataMapping202Response(Resource):
    """``DeleteDataMapping202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class CreateDataMapping(ops.Operation["CreateDataMapping202Response"]):
    """``POST /v1/ControlPlane/Stores/{storeId}/DataMappings`` answers 202 with `CreateDataMapping202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    display_name: str
    mapping_from: DataMappingFromTypesInput | Mapping[str, Any]
    mapping_to: DataMappingToTraitsInput | Mapping[str, Any]
    description: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings",
        json="displayName isEnabled mappingFrom mappingTo",
        success=(202,),
    )


@record(kw_only=True)
class DeleteDataMapping(ops.Operation["DeleteDataMapping202Response"]):
    """``DELETE /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` answers 202 with `DeleteDataMapping202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    data_mapping_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchDataMapping(ops.Operation["DataMapping"]):
    """``GET /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` answers 200 with `DataMapping`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    data_mapping_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
    )


@record(kw_only=True)
class ListDataMapping(ops.PageOperation["DataMapping"]):
    """``GET /v1/ControlPlane/Stores/{storeId}/DataMappings`` answers 200 with a `Page` of `DataMapping`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListDataMappingOrderBy | None = None
    type: DataMappingType | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings",
        query="pageSize pageToken orderBy type",
        items="dataMappings",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchDataMapping(ops.Operation["PatchDataMapping202Response"]):
    """``PATCH /v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}`` answers 202 with `PatchDataMapping202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    data_mapping_id: str = attrs.field(kw_only=False)
    if_match: str | None = None
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    is_enabled: bool | Unset = UNSET
    mapping_to: DataMappingToTraitsInput | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}/DataMappings/{dataMappingId}",
        header="If-Match",
        json="displayName isEnabled mappingTo",
        success=(202,),
    )
