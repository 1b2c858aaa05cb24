# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ControlPlane/Stores`` of memory v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateStore",
    "CreateStore202Response",
    "DeleteStore",
    "DeleteStore202Response",
    "FetchStore",
    "ListStore",
    "ListStoreOrderBy",
    "PatchStore",
    "PatchStore202Response",
    "Store",
]


ListStoreOrderBy: TypeAlias = Literal["ASC", "DESC"] | str


@record(kw_only=True)
class CreateStore202Response(Resource):
    """``CreateStore202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class Store(Resource):
    """``Store``, as received."""

    data_as_of: dt.datetime | None = None
    """Up to when the store's figures are current, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    intelligence_service_id: str | None = None
    """Id of the intelligence service the memory store uses."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = "dataAsOf:date-time description displayName id intelligenceServiceId status version:integer"


@record(kw_only=True)
class PatchStore202Response(Resource):
    """``PatchStore202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class DeleteStore202Response(Resource):
    """``DeleteStore202Response``, as received."""

    message: str | None = None
    """Confirmation that the change was taken and is carried out in the background."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "message statusUrl"


@record(kw_only=True)
class CreateStore(ops.Operation["CreateStore202Response"]):
    """Create a store.

    ``POST /v1/ControlPlane/Stores`` returns `CreateStore202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    display_name: str
    """Name shown to people."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores",
        json="description displayName*",
        content_type="application/json",
        result="CreateStore202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteStore(ops.Operation["DeleteStore202Response"]):
    """Delete a store.

    ``DELETE /v1/ControlPlane/Stores/{storeId}`` returns `DeleteStore202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    __spec__ = ops.OperationSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
        path="storeId*",
        result="DeleteStore202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchStore(ops.Operation["Store"]):
    """Fetch a store.

    ``GET /v1/ControlPlane/Stores/{storeId}`` returns `Store`.
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
        path="storeId*",
        result="Store",
    )


@record(kw_only=True)
class ListStore(ops.PageOperation["str"]):
    """List stores.

    ``GET /v1/ControlPlane/Stores`` returns a `Page` of string.
    Source: https://www.twilio.com/docs/api/memory/store
    """

    page_size: int | None = None
    """Most items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    order_by: ListStoreOrderBy | None = None
    """Sort order by age, `ASC` for oldest first or `DESC` for newest first."""
    __spec__ = ops.OperationSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores",
        query="pageSize:integer pageToken orderBy:enum.ListStoreOrderBy",
        result="string",
        items="stores",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchStore(ops.Operation["PatchStore202Response"]):
    """Patch a store.

    ``PATCH /v1/ControlPlane/Stores/{storeId}`` returns `PatchStore202Response` (202).
    Source: https://www.twilio.com/docs/api/memory/store
    """

    store_id: str = attrs.field(kw_only=False)
    """ID of the memory store."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    __spec__ = ops.OperationSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
        path="storeId*",
        header="If-Match",
        json="description displayName",
        content_type="application/json",
        result="PatchStore202Response",
        success=(202,),
    )
