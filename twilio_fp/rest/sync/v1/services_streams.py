"""``/v1/Services/{ServiceSid}/Streams`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SyncStream(Resource):
    """``sync.v1.service.sync_stream``, as it is received."""

    account_sid: str = ""
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    service_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "created_by! unique_name!"


@record(kw_only=True)
class CreateSyncStream(ops.Operation["SyncStream"]):
    """``POST /v1/Services/{ServiceSid}/Streams`` answers 201 with `SyncStream`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    ttl: int | dt.timedelta | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams",
        form="",
    )


@record(kw_only=True)
class DeleteSyncStream(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Streams/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{Sid}",
    )


@record(kw_only=True)
class FetchSyncStream(ops.Operation["SyncStream"]):
    """``GET /v1/Services/{ServiceSid}/Streams/{Sid}`` answers 200 with `SyncStream`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{Sid}",
    )


@record(kw_only=True)
class ListSyncStream(ops.PageOperation["SyncStream"]):
    """``GET /v1/Services/{ServiceSid}/Streams`` answers 200 with a `Page` of `SyncStream`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Streams",
        items="streams",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncStream(ops.Operation["SyncStream"]):
    """``POST /v1/Services/{ServiceSid}/Streams/{Sid}`` answers 200 with `SyncStream`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{Sid}",
        form="",
    )
