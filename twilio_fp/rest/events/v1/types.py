"""``/v1/Types`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EventType(Resource):
    """``events.v1.event_type``, as it is received."""

    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    documentation_url: str | None = None
    links: Mapping[str, str] | None = None
    schema_id: str | None = None
    status: str = ""
    type: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchEventType(ops.Operation["EventType"]):
    """``GET /v1/Types/{Type}`` answers 200 with `EventType`.

    Source: https://www.twilio.com/docs/events
    """

    type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Types/{Type}",
    )


@record(kw_only=True)
class ListEventType(ops.PageOperation["EventType"]):
    """``GET /v1/Types`` answers 200 with a `Page` of `EventType`.

    Source: https://www.twilio.com/docs/events
    """

    schema_id: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Types",
        items="types",
        paging="meta",
    )
