# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

SyncListItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"] | str
SyncListItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class SyncListItem(Resource):
    """``sync.v1.service.sync_list.sync_list_item``, as received."""

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
    index: int | None = None
    """Position of the item in the list, given by Sync; numbers may be skipped."""
    list_sid: str | None = None
    """SID, ES…, or unique name of the Sync list."""
    revision: str | None = None
    """Revision of the object, as text; send it as If-Match to change only what you have read."""
    service_sid: str | None = None
    """SID of the Sync service, IS…; default names the account's default service."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid created_by! data:json!! date_created:date-time date_expires:date-time date_updated:date-time "
        "index:integer list_sid revision service_sid url"
    )


@record(kw_only=True)
class CreateSyncListItem(ops.Operation["SyncListItem"]):
    """Create a Sync list item.

    ``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` returns `SyncListItem`.
    Source: https://www.twilio.com/docs/sync/api/listitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    data: str | Mapping[str, Any] | Sequence[Any]
    """Any JSON object to store, up to 16 KiB once serialized."""
    collection_ttl: int | dt.timedelta | None = None
    """Seconds until the list or map itself is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    item_ttl: int | dt.timedelta | None = None
    """Seconds until the item is deleted, 0 to 31,536,000 (a year); 0, the default, means never."""
    ttl: int | dt.timedelta | None = None
    """Seconds until the object expires and is deleted; 0 to 31,536,000, default 0 for never."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items",
        path="ServiceSid* ListSid*",
        form="CollectionTtl:seconds Data:json* ItemTtl:seconds Ttl:seconds",
        result="SyncListItem",
        success=(201,),
        bounds="ttl:0..31536000",
    )


@record(kw_only=True)
class DeleteSyncListItem(ops.Operation[None]):
    """Delete a Sync list item.

    ``DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` returns nothing.
    Source: https://www.twilio.com/docs/sync/api/listitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    index: int = attrs.field(kw_only=False)
    """Position of the item in the list, given by Sync; numbers may be skipped."""
    if_match: str | None = None
    """If-Match header: the revision or ETag last seen; the change is refused if it is no longer current."""
    __spec__ = ops.OperationSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
        path="ServiceSid* ListSid* Index:integer*",
        header="If-Match",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchSyncListItem(ops.Operation["SyncListItem"]):
    """Fetch a Sync list item.

    ``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` returns `SyncListItem`.
    Source: https://www.twilio.com/docs/sync/api/listitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    index: int = attrs.field(kw_only=False)
    """Position of the item in the list, given by Sync; numbers may be skipped."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
        path="ServiceSid* ListSid* Index:integer*",
        result="SyncListItem",
    )


@record(kw_only=True)
class ListSyncListItem(ops.PageOperation["SyncListItem"]):
    """List Sync list items.

    ``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` returns a `Page` of `SyncListItem`.
    Source: https://www.twilio.com/docs/sync/api/listitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    order: SyncListItemEnumQueryResultOrder | None = None
    """Sort order by age or index: `asc` (default) for oldest first, `desc` for newest first."""
    from_: str | None = None
    """Who it comes from: a phone number in E.164 or another address."""
    bounds: SyncListItemEnumQueryFromBoundType | None = None
    """Whether the item that `from` names is part of the answer: `inclusive` (default) or `exclusive`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items",
        path="ServiceSid* ListSid*",
        query=(
            "Order:enum.SyncListItemEnumQueryResultOrder From Bounds:enum.SyncListItemEnumQueryFromBoundType "
            "PageSize:integer Page:integer PageToken"
        ),
        result="SyncListItem",
        items="items",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncListItem(ops.Operation["SyncListItem"]):
    """Update a Sync list item.

    ``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` returns `SyncListItem`.
    Source: https://www.twilio.com/docs/sync/api/listitem-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    list_sid: str = attrs.field(kw_only=False)
    """SID, ES…, or unique name of the Sync list."""
    index: int = attrs.field(kw_only=False)
    """Position of the item in the list, given by Sync; numbers may be skipped."""
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
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
        path="ServiceSid* ListSid* Index:integer*",
        header="If-Match",
        form="CollectionTtl:seconds Data:json ItemTtl:seconds Ttl:seconds",
        result="SyncListItem",
        bounds="ttl:0..31536000",
    )
