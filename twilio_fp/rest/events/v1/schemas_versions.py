# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Schemas/{Id}/Versions`` of events v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SchemaVersion(Resource):
    """``events.v1.schema.schema_version``, as received."""

    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    raw: str | None = None
    """URL of the schema version's raw JSON."""
    schema_version: int | None = None
    """Version of the event's schema, a whole number."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "date_created:date-time id raw schema_version:integer url"


@record(kw_only=True)
class FetchSchemaVersion(ops.Operation["SchemaVersion"]):
    """Fetch a schema version.

    ``GET /v1/Schemas/{Id}/Versions/{SchemaVersion}`` returns `SchemaVersion`.
    Source: https://www.twilio.com/docs/events/event-streams/schema-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the event schema."""
    schema_version: int = attrs.field(kw_only=False)
    """Version of the event's schema, a whole number."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions/{SchemaVersion}",
        path="Id* SchemaVersion:integer*",
        result="SchemaVersion",
    )


@record(kw_only=True)
class ListSchemaVersion(ops.PageOperation["SchemaVersion"]):
    """List schema versions.

    ``GET /v1/Schemas/{Id}/Versions`` returns a `Page` of `SchemaVersion`.
    Source: https://www.twilio.com/docs/events/event-streams/schema-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions",
        path="Id*",
        query="PageSize:integer Page:integer PageToken",
        result="SchemaVersion",
        items="schema_versions",
        paging="meta",
    )
