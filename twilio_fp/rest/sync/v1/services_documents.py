"""``/v1/Services/{ServiceSid}/Documents`` of sync v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Document(Resource):
    """``sync.v1.service.document``, as it is received."""

    account_sid: str = ""
    created_by: str | None = None
    data: Any = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    revision: str | None = None
    service_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "created_by! data!! unique_name!"


@record(kw_only=True)
class CreateDocument(ops.Operation["Document"]):
    """``POST /v1/Services/{ServiceSid}/Documents`` answers 201 with `Document`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    ttl: int | dt.timedelta | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Documents",
        form="",
    )


@record(kw_only=True)
class DeleteDocument(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/Documents/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{Sid}",
    )


@record(kw_only=True)
class FetchDocument(ops.Operation["Document"]):
    """``GET /v1/Services/{ServiceSid}/Documents/{Sid}`` answers 200 with `Document`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{Sid}",
    )


@record(kw_only=True)
class ListDocument(ops.PageOperation["Document"]):
    """``GET /v1/Services/{ServiceSid}/Documents`` answers 200 with a `Page` of `Document`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://sync.twilio.com/v1/Services/{ServiceSid}/Documents",
        items="documents",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateDocument(ops.Operation["Document"]):
    """``POST /v1/Services/{ServiceSid}/Documents/{Sid}`` answers 200 with `Document`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    if_match: str | None = None
    data: str | Mapping[str, Any] | Sequence[Any] | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Documents/{Sid}",
        header="If-Match",
        form="",
    )
