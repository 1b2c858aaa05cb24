# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Events`` of monitor v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Event(Resource):
    """``monitor.v1.event``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    actor_sid: str | None = None
    """SID of the actor that caused the event: a user (US…) or, when credentials were used, the account (AC…)."""
    actor_type: str | None = None
    """Kind of actor that caused the event, such as `user` or `account`."""
    description: str | None = None
    """What it is, in free text."""
    event_data: Any = None
    """What happened in detail, as a JSON object whose fields depend on the event type."""
    event_date: dt.datetime | None = None
    """When the event happened, UTC."""
    event_type: str | None = None
    """Type of the event, as resource.action such as account.updated; when listing, only that type."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    resource_sid: str | None = None
    """SID of the object the event or alert is about."""
    resource_type: str | None = None
    """Kind of object concerned."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    source: str | None = None
    """Where the event originated, such as the console (web) or the API."""
    source_ip_address: str | None = None
    """IP address of the request that caused the event."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid actor_sid actor_type description event_data:json event_date:date-time event_type "
        "links:string{} resource_sid resource_type sid source source_ip_address url"
    )


@record(kw_only=True)
class FetchEvent(ops.Operation["Event"]):
    """Fetch an event.

    ``GET /v1/Events/{Sid}`` returns `Event`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v1/Events/{Sid}",
        path="Sid*",
        result="Event",
        bounds="sid:AE",
    )


@record(kw_only=True)
class ListEvent(ops.PageOperation["Event"]):
    """List events.

    ``GET /v1/Events`` returns a `Page` of `Event`.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    actor_sid: str | None = None
    """Keep only events caused by this actor; SID, US… for a user, AC… when credentials were used."""
    event_type: str | None = None
    """Type of the event, as resource.action such as account.updated; when listing, only that type."""
    resource_sid: str | None = None
    """Only events about the object with this SID."""
    source_ip_address: str | None = None
    """Return only events caused from this IP address."""
    start_date: dt.datetime | dt.date | str | None = None
    """Return entries from this moment on, UTC."""
    end_date: dt.datetime | dt.date | str | None = None
    """Only what happened up to this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://monitor.twilio.com/v1/Events",
        query=(
            "ActorSid EventType ResourceSid SourceIpAddress StartDate:date-time EndDate:date-time PageSize:integer "
            "Page:integer PageToken"
        ),
        result="Event",
        items="events",
        paging="meta",
        bounds="actor_sid:US",
    )
