"""``/v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

SyncListItemEnumQueryFromBoundType: TypeAlias = Literal["inclusive", "exclusive"] | str
SyncListItemEnumQueryResultOrder: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class SyncListItem(Resource):
    """``sync.v1.service.sync_list.sync_list_item``, as it is received."""

    account_sid: str = ""
    created_by: str | None = None
    data: Any = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    index: int | None = None
    list_sid: str | None = None
    revision: str | None = None
    service_sid: str | None = None
    url: str | None = None

    __fields__ = "created_by! data!!"


@record(kw_only=True)
class CreateSyncListItem(ops.Operation["SyncListItem"]):
    """``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` answers 201 with `SyncListItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    data: str | Mapping[str, Any] | Sequence[Any]
    collection_ttl: int | dt.timedelta | None = None
    item_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items",
        form="",
    )


@record(kw_only=True)
class DeleteSyncListItem(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    index: int = attrs.field(kw_only=False)
    if_match: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
        header="If-Match",
    )


@record(kw_only=True)
class FetchSyncListItem(ops.Operation["SyncListItem"]):
    """``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` answers 200 with `SyncListItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    index: int = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
    )


@record(kw_only=True)
class ListSyncListItem(ops.PageOperation["SyncListItem"]):
    """``GET /v1/Services/{ServiceSid}/Lists/{ListSid}/Items`` answers 200 with a `Page` of `SyncListItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    order: SyncListItemEnumQueryResultOrder | None = None
    from_: str | None = None
    bounds: SyncListItemEnumQueryFromBoundType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items",
        items="items",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncListItem(ops.Operation["SyncListItem"]):
    """``POST /v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}`` answers 200 with `SyncListItem`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    list_sid: str = attrs.field(kw_only=False)
    index: int = attrs.field(kw_only=False)
    if_match: str | None = None
    collection_ttl: int | dt.timedelta | None = None
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    item_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{ListSid}/Items/{Index}",
        header="If-Match",
        form="",
    )
