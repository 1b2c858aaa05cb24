# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SyncMapItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"] | str
SyncMapItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class SyncMapItem(Resource):
    """``sync.v1.service.sync_map.sync_map_item``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    created_by: str | None = None
    """Identity of who created it."""
    data: Any = None
    """Any JSON object to store, up to 16 KiB once serialized."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_expires: dt.datetime | None = None
    """When it expires and is deleted, UTC; empty if it never does."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    key: str | None = None
    """Key of the item in the map, unique in it, up to 320 characters."""
    map_sid: str | None = None
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    revision: str | None = None
    """Revision of the object, as text; send it as If-Match to change only what you have read."""
    service_sid: str | None = None
    """SID of the Sync service, IS…; default names the account's default service."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid created_by! data:json!! date_created:date-time date_expires:date-time date_updated:date-time "
        "key! map_sid revision service_sid url"
    )


@record(kw_only=True)
class CreateSyncMapItem(ops.Operation["SyncMapItem"]):
    """Create a Sync map item.

    ``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` returns `SyncMapItem`.
    Source: https://www.twilio.com/docs/sync/api/mapitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    data: str | Mapping[str, Any] | Sequence[Any]
    """Any JSON object to store, up to 16 KiB once serialized."""
    key: str
    """Key of the item in the map, unique in it, up to 320 characters."""
    collection_ttl: int | dt.timedelta | None = None
    """Seconds until the list or map itself is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    item_ttl: int | dt.timedelta | None = None
    """Seconds until the item is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    ttl: int | dt.timedelta | None = None
    """Seconds until the object expires and is deleted; 0 to 31,536,000, default 0 for never."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items",
        path="ServiceSid* MapSid*",
        form="CollectionTtl:seconds Data:json* ItemTtl:seconds Key* Ttl:seconds",
        result="SyncMapItem",
        success=(201,),
        bounds="ttl:0..31536000",
    )


@record(kw_only=True)
class DeleteSyncMapItem(ops.Operation[None]):
    """Delete a Sync map item.

    ``DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/mapitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    key: str = attrs.field(kw_only=False)
    """Key of the item in the map, unique in it, up to 320 characters."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="ServiceSid* MapSid* Key*!",
        header="If-Match",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSyncMapItem(ops.Operation["SyncMapItem"]):
    """Fetch a Sync map item.

    ``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` returns `SyncMapItem`.
    Source: https://www.twilio.com/docs/sync/api/mapitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    key: str = attrs.field(kw_only=False)
    """Key of the item in the map, unique in it, up to 320 characters."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="ServiceSid* MapSid* Key*!",
        result="SyncMapItem",
    )


@record(kw_only=True)
class ListSyncMapItem(ops.PageOperation["SyncMapItem"]):
    """List Sync map items.

    ``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` returns a `Page` of `SyncMapItem`.
    Source: https://www.twilio.com/docs/sync/api/mapitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    order: SyncMapItemEnumQueryResultOrder | None = None
    """Sort order by age or index: `asc` (default) for oldest first, `desc` for newest first."""
    from_: str | None = None
    """Who it comes from: a phone number in E.164 or another address."""
    bounds: SyncMapItemEnumQueryFromBoundType | None = None
    """Whether the item that `from` names is part of the answer: `inclusive` (default) or `exclusive`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items",
        path="ServiceSid* MapSid*",
        query=(
            "Order:enum.SyncMapItemEnumQueryResultOrder From Bounds:enum.SyncMapItemEnumQueryFromBoundType "
            "PageSize:integer Page:integer PageToken"
        ),
        result="SyncMapItem",
        items="items",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncMapItem(ops.Operation["SyncMapItem"]):
    """Update a Sync map item.

    ``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` returns `SyncMapItem`.
    Source: https://www.twilio.com/docs/sync/api/mapitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    map_sid: str = attrs.field(kw_only=False)
    """Sync map, by its SID, MP…, or, in a path, its unique name."""
    key: str = attrs.field(kw_only=False)
    """Key of the item in the map, unique in it, up to 320 characters."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    collection_ttl: int | dt.timedelta | None = None
    """Seconds until the list or map itself is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Any JSON object to store, up to 16 KiB once serialized."""
    item_ttl: int | dt.timedelta | None = None
    """Seconds until the item is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    ttl: int | dt.timedelta | None = None
    """Seconds until the object expires and is deleted; 0 to 31,536,000, default 0 for never."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="ServiceSid* MapSid* Key*!",
        header="If-Match",
        form="CollectionTtl:seconds Data:json ItemTtl:seconds Ttl:seconds",
        result="SyncMapItem",
        bounds="ttl:0..31536000",
    )
