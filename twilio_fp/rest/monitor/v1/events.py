"""``/v1/Events`` of monitor v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Event(Resource):
    """``monitor.v1.event``, as it is received."""

    account_sid: str = ""
    actor_sid: str | None = None
    actor_type: str | None = None
    description: str | None = None
    event_data: Any = None
    event_date: dt.datetime | None = None
    event_type: str | None = None
    links: Mapping[str, str] | None = None
    resource_sid: str | None = None
    resource_type: str | None = None
    sid: str = ""
    source: str | None = None
    source_ip_address: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchEvent(ops.Operation["Event"]):
    """``GET /v1/Events/{Sid}`` answers 200 with `Event`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v1/Events/{Sid}",
    )


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """``GET /v1/Events`` answers 200 with a `Page` of `Event`.

    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    actor_sid: str | None = None
    event_type: str | None = None
    resource_sid: str | None = None
    source_ip_address: str | None = None
    start_date: dt.datetime | dt.date | str | None = None
    end_date: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://monitor.twilio.com/v1/Events",
        items="events",
        paging="meta",
    )
