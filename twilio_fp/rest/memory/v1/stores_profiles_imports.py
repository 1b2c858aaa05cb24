"""``/v1/Stores/{storeId}/Profiles/Imports`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input

ListImportOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class ColumnMappingItemInput(Resource):
    """``ColumnMappingItem``, as it is sent."""

    column_name: str
    trait_group: str
    trait_name: str

    __fields__ = "columnName traitGroup traitName"


@record(kw_only=True)
class CreateImportResponse(Resource):
    """``memory.v1.create_import_response``, as it is received."""

    created_at: dt.datetime | None = None
    import_id: str | None = None
    operation_id: str | None = None
    status_url: str | None = None
    url: str | None = None

    __fields__ = "createdAt importId operationId statusUrl"


@record(kw_only=True)
class ColumnMappingItem(Resource):
    """``ColumnMappingItem``, as it is received."""

    column_name: str | None = None
    trait_group: str | None = None
    trait_name: str | None = None

    __fields__ = "columnName traitGroup traitName"

    def to_input(self) -> ColumnMappingItemInput:
        """Return this as the record that is sent."""
        return to_input(self, ColumnMappingItemInput)


@record(kw_only=True)
class FetchProfileImportV2200ResponseSummary(Resource):
    """``FetchProfileImportV2200ResponseSummary``, as it is received."""

    errors: int | None = None
    warnings: int | None = None


@record(kw_only=True)
class FetchProfileImportV2200Response(Resource):
    """``FetchProfileImportV2200Response``, as it is received."""

    column_mappings: tuple[ColumnMappingItem, ...] | None = None
    created_at: dt.datetime | None = None
    file_size: int | None = None
    filename: str | None = None
    status: str = ""
    summary: FetchProfileImportV2200ResponseSummary | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "columnMappings createdAt fileSize updatedAt"


@record(kw_only=True)
class CreateImport(ops.Operation["CreateImportResponse"]):
    """``POST /v1/Stores/{storeId}/Profiles/Imports`` answers 201 with `CreateImportResponse`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    column_mappings: Iterable[ColumnMappingItemInput | Mapping[str, Any]]
    file_size: int
    filename: str

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        json="columnMappings fileSize",
    )


@record(kw_only=True)
class FetchImport(ops.Operation["FetchProfileImportV2200Response"]):
    """``GET /v1/Stores/{storeId}/Profiles/Imports/{importId}`` answers 200 with `FetchProfileImportV2200Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    import_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports/{importId}",
    )


@record(kw_only=True)
class ListImport(ops.PageOperation["str"]):
    """``GET /v1/Stores/{storeId}/Profiles/Imports`` answers 200 with a `Page` of string.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None
    order_by: ListImportOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        query="pageSize pageToken orderBy",
        items="imports",
        paging="page-token",
        largest_page=50,
    )
