"""``/v1/Services/{ServiceSid}/Maps`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SyncMap(Resource):
    """``sync.v1.service.sync_map``, as it is received."""

    account_sid: str = ""
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    revision: str | None = None
    service_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "created_by! unique_name!"


@record(kw_only=True)
class CreateSyncMap(ops.Operation["SyncMap"]):
    """``POST /v1/Services/{ServiceSid}/Maps`` answers 201 with `SyncMap`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    collection_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps",
        form="",
    )


@record(kw_only=True)
class DeleteSyncMap(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Maps/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{Sid}",
    )


@record(kw_only=True)
class FetchSyncMap(ops.Operation["SyncMap"]):
    """``GET /v1/Services/{ServiceSid}/Maps/{Sid}`` answers 200 with `SyncMap`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{Sid}",
    )


@record(kw_only=True)
class ListSyncMap(ops.PageOperation["SyncMap"]):
    """``GET /v1/Services/{ServiceSid}/Maps`` answers 200 with a `Page` of `SyncMap`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Maps",
        items="maps",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncMap(ops.Operation["SyncMap"]):
    """``POST /v1/Services/{ServiceSid}/Maps/{Sid}`` answers 200 with `SyncMap`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    collection_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Maps/{Sid}",
        form="",
    )
