"""``/v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SyncMapItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"] | str
SyncMapItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class SyncMapItem(Resource):
    """``sync.v1.service.sync_map.sync_map_item``, as it is received."""

    account_sid: str = ""
    created_by: str | None = None
    data: Any = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    key: str | None = None
    map_sid: str | None = None
    revision: str | None = None
    service_sid: str | None = None
    url: str | None = None

    __fields__ = "created_by! data!! key!"


@record(kw_only=True)
class CreateSyncMapItem(ops.Operation["SyncMapItem"]):
    """``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` answers 201 with `SyncMapItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    data: str | Mapping[str, Any] | Sequence[Any]
    key: str
    collection_ttl: int | dt.timedelta | None = None
    item_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items",
        form="",
    )


@record(kw_only=True)
class DeleteSyncMapItem(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    key: str = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="Key!",
        header="If-Match",
    )


@record(kw_only=True)
class FetchSyncMapItem(ops.Operation["SyncMapItem"]):
    """``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` answers 200 with `SyncMapItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    key: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="Key!",
    )


@record(kw_only=True)
class ListSyncMapItem(ops.PageOperation["SyncMapItem"]):
    """``GET /v1/Services/{ServiceSid}/Maps/{MapSid}/Items`` answers 200 with a `Page` of `SyncMapItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    order: SyncMapItemEnumQueryResultOrder | None = None
    from_: str | None = None
    bounds: SyncMapItemEnumQueryFromBoundType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items",
        items="items",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncMapItem(ops.Operation["SyncMapItem"]):
    """``POST /v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}`` answers 200 with `SyncMapItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    map_sid: str = attrs.field(kw_only=False)
    key: str = attrs.field(kw_only=False)
    if_match: str | None = None
    collection_ttl: int | dt.timedelta | None = None
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    item_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{MapSid}/Items/{Key}",
        path="Key!",
        header="If-Match",
        form="",
    )
