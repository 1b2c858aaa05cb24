"""``/v1/Services/{ServiceSid}/Lists`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SyncList(Resource):
    """``sync.v1.service.sync_list``, as it is received."""

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
class CreateSyncList(ops.Operation["SyncList"]):
    """``POST /v1/Services/{ServiceSid}/Lists`` answers 201 with `SyncList`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    collection_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists",
        form="",
    )


@record(kw_only=True)
class DeleteSyncList(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Lists/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
    )


@record(kw_only=True)
class FetchSyncList(ops.Operation["SyncList"]):
    """``GET /v1/Services/{ServiceSid}/Lists/{Sid}`` answers 200 with `SyncList`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
    )


@record(kw_only=True)
class ListSyncList(ops.PageOperation["SyncList"]):
    """``GET /v1/Services/{ServiceSid}/Lists`` answers 200 with a `Page` of `SyncList`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Lists",
        items="lists",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateSyncList(ops.Operation["SyncList"]):
    """``POST /v1/Services/{ServiceSid}/Lists/{Sid}`` answers 200 with `SyncList`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    collection_ttl: int | dt.timedelta | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Lists/{Sid}",
        form="",
    )
