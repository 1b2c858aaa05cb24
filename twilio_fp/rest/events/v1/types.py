# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Types`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EventType(Resource):
    """``events.v1.event_type``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    documentation_url: str | None = None
    """URL of the event type's documentation."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    schema_id: str | None = None
    """ID of the schema that describes the event's data."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    type: str | None = None
    """Event type, such as com.twilio.messaging.message.delivered."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "date_created:date-time date_updated:date-time description documentation_url links:string{} schema_id "
        "status type url"
    )


@record(kw_only=True)
class FetchEventType(ops.Operation["EventType"]):
    """Fetch an event type.

    ``GET /v1/Types/{Type}`` returns `EventType`.
    Source: https://www.twilio.com/docs/events/event-streams/event-type-resource
    """

    type: str = attrs.field(kw_only=False)
    """Event type, such as com.twilio.messaging.message.delivered."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Types/{Type}",
        path="Type*",
        result="EventType",
    )


@record(kw_only=True)
class ListEventType(ops.PageOperation["EventType"]):
    """List event types.

    ``GET /v1/Types`` returns a `Page` of `EventType`.
    Source: https://www.twilio.com/docs/events/event-streams/event-type-resource
    """

    schema_id: str | None = None
    """Return only event types described by this schema ID."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Types",
        query="SchemaId PageSize:integer Page:integer PageToken",
        result="EventType",
        items="types",
        paging="meta",
    )
