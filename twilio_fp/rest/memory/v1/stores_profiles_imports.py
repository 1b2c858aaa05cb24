# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Stores/{storeId}/Profiles/Imports`` of memory v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import Secret

ListImportOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class ColumnMappingItemInput(Resource):
    """``ColumnMappingItem``, as sent."""

    column_name: str
    """Name of the column, as in the file's header."""
    trait_group: str
    """Name of the group the trait belongs to."""
    trait_name: str
    """Name of the trait within its group."""
    __fields__ = "columnName* traitGroup* traitName*"


@record(kw_only=True)
class CreateImportResponse(Resource):
    """``memory.v1.create_import_response``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    import_id: str | None = None
    """Id of the profile import."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    url: Secret | None = None
    """Where to upload the file to import."""
    __fields__ = "createdAt:date-time importId operationId statusUrl url:secret"


@record(kw_only=True)
class ColumnMappingItem(Resource):
    """``ColumnMappingItem``, as received."""

    column_name: str | None = None
    """Name of the column, as in the file's header."""
    trait_group: str | None = None
    """Name of the group the trait belongs to."""
    trait_name: str | None = None
    """Name of the trait within its group."""
    __fields__ = "columnName traitGroup traitName"

    def to_input(self) -> ColumnMappingItemInput:
        """Return this as the record that is sent."""
        return to_input(self, ColumnMappingItemInput)


@record(kw_only=True)
class FetchProfileImportV2200ResponseSummary(Resource):
    """``FetchProfileImportV2200ResponseSummary``, as received."""

    errors: int | None = None
    """How many rows of the import failed."""
    warnings: int | None = None
    """How many warnings the import gave."""
    __fields__ = "errors:integer warnings:integer"


@record(kw_only=True)
class FetchProfileImportV2200Response(Resource):
    """``FetchProfileImportV2200Response``, as received."""

    column_mappings: tuple[ColumnMappingItem, ...] | None = None
    """Which trait each column of the file becomes."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    file_size: int | None = None
    """Size of the file in bytes."""
    filename: str | None = None
    """Name of the file to import."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    summary: FetchProfileImportV2200ResponseSummary | None = None
    """Counts of what the profile import did: rows handled, failed and with warnings."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "columnMappings:ColumnMappingItem[] createdAt:date-time fileSize:integer filename status "
        "summary:FetchProfileImportV2200ResponseSummary updatedAt:date-time"
    )


@record(kw_only=True)
class CreateImport(ops.Operation["CreateImportResponse"]):
    """Create an import.

    ``POST /v1/Stores/{storeId}/Profiles/Imports`` returns `CreateImportResponse`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    column_mappings: Iterable[ColumnMappingItemInput | Mapping[str, Any]]
    """Which trait each column of the file becomes."""
    file_size: int
    """Size of the file in bytes."""
    filename: str
    """Name of the file to import."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        path="storeId*",
        json="columnMappings:ColumnMappingItemInput[]* fileSize:integer* filename*",
        content_type="application/json",
        result="CreateImportResponse",
        success=(201,),
    )


@record(kw_only=True)
class FetchImport(ops.Operation["FetchProfileImportV2200Response"]):
    """Fetch an import.

    ``GET /v1/Stores/{storeId}/Profiles/Imports/{importId}`` returns `FetchProfileImportV2200Response`.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    import_id: str = attrs.field(kw_only=False)
    """Id of the profile import."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports/{importId}",
        path="storeId* importId*",
        result="FetchProfileImportV2200Response",
    )


@record(kw_only=True)
class ListImport(ops.PageOperation["str"]):
    """List imports.

    ``GET /v1/Stores/{storeId}/Profiles/Imports`` returns a `Page` of string.
    Source: https://www.twilio.com/docs/api/memory/profile
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListImportOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        path="storeId*",
        query="pageSize:integer pageToken orderBy:enum.ListImportOrderBy",
        result="string",
        items="imports",
        paging="page-token",
        largest_page=50,
    )
