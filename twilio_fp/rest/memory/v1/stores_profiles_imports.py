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
    """Name of the column, as in the file's header."""
    trait_group: str
    """Name of the group the trait belongs to."""
    trait_name: str
    """Name of the trait within its group."""

    __fields__ = "columnName traitGroup traitName"


@record(kw_only=True)
class CreateImportResponse(Resource):
    """``memory.v1.create_import_response``, as it is received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    import_id: str | None = None
    """Id of the profile import."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    url: str | None = None
    """Where to upload the file to import."""

    __fields__ = "createdAt importId operationId statusUrl"


@record(kw_only=True)
class ColumnMappingItem(Resource):
    """``ColumnMappingItem``, as it is received."""

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
    """``FetchProfileImportV2200ResponseSummary``, as it is received."""

    errors: int | None = None
    """How many rows of the import failed."""
    warnings: int | None = None
    """How many warnings the import gave."""


@record(kw_only=True)
class FetchProfileImportV2200Response(Resource):
    """``FetchProfileImportV2200Response``, as it is received."""

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

    __fields__ = "columnMappings createdAt fileSize updatedAt"


@record(kw_only=True)
class CreateImport(ops.Operation["CreateImportResponse"]):
    """Create an import.

    ``POST /v1/Stores/{storeId}/Profiles/Imports`` answers 201 with `CreateImportResponse`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    column_mappings: Iterable[ColumnMappingItemInput | Mapping[str, Any]]
    """Which trait each column of the file becomes."""
    file_size: int
    """Size of the file in bytes."""
    filename: str
    """Name of the file to import."""

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        json="columnMappings fileSize",
    )


@record(kw_only=True)
class FetchImport(ops.Operation["FetchProfileImportV2200Response"]):
    """Fetch an import.

    ``GET /v1/Stores/{storeId}/Profiles/Imports/{importId}`` answers 200 with `FetchProfileImportV2200Response`.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    import_id: str = attrs.field(kw_only=False)
    """Id of the profile import."""

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports/{importId}",
    )


@record(kw_only=True)
class ListImport(ops.PageOperation["str"]):
    """List imports.

    ``GET /v1/Stores/{storeId}/Profiles/Imports`` answers 200 with a `Page` of string.
    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListImportOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/Stores/{storeId}/Profiles/Imports",
        query="pageSize pageToken orderBy",
        items="imports",
        paging="page-token",
        largest_page=50,
    )
