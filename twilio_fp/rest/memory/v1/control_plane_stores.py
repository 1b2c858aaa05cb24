"""``/v1/ControlPlane/Stores`` of memory v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``CreateStore202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class Store(Resource):
    """``Store``, as it is received."""

    data_as_of: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    intelligence_service_id: str | None = None
    status: str = ""
    version: int | None = None

    __fields__ = "dataAsOf displayName intelligenceServiceId"


@record(kw_only=True)
class PatchStore202Response(Resource):
    """``PatchStore202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class DeleteStore202Response(Resource):
    """``DeleteStore202Response``, as it is received."""

    message: str | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class CreateStore(ops.Operation["CreateStore202Response"]):
    """``POST /v1/ControlPlane/Stores`` answers 202 with `CreateStore202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    display_name: str
    description: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://memory.twilio.com/v1/ControlPlane/Stores",
        json="displayName",
        success=(202,),
    )


@record(kw_only=True)
class DeleteStore(ops.Operation["DeleteStore202Response"]):
    """``DELETE /v1/ControlPlane/Stores/{storeId}`` answers 202 with `DeleteStore202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
        success=(202,),
    )


@record(kw_only=True)
class FetchStore(ops.Operation["Store"]):
    """``GET /v1/ControlPlane/Stores/{storeId}`` answers 200 with `Store`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
    )


@record(kw_only=True)
class ListStore(ops.PageOperation["str"]):
    """``GET /v1/ControlPlane/Stores`` answers 200 with a `Page` of string.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None
    order_by: ListStoreOrderBy | None = None

    __spec__ = ops.BriefSpec(
        "GET https://memory.twilio.com/v1/ControlPlane/Stores",
        query="pageSize pageToken orderBy",
        items="stores",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchStore(ops.Operation["PatchStore202Response"]):
    """``PATCH /v1/ControlPlane/Stores/{storeId}`` answers 202 with `PatchStore202Response`.

    Source: https://www.twilio.com/docs/usage/api
    """

    store_id: str = attrs.field(kw_only=False)
    if_match: str | None = None
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://memory.twilio.com/v1/ControlPlane/Stores/{storeId}",
        header="If-Match",
        json="displayName",
        success=(202,),
    )
