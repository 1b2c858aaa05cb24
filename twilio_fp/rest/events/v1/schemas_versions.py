"""``/v1/Schemas/{Id}/Versions`` of events v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt


@record(kw_only=True)
class SchemaVersion(Resource):
    """A JSON object that is received: ``events.v1.schema.schema_version``."""

    date_created: dt.datetime | None = None
    id: str | None = None
    raw: str | None = None
    schema_version: int | None = None
    url: str | None = None


@record(kw_only=True)
class FetchSchemaVersion(ops.Operation["SchemaVersion"]):
    """Fetch one schema version.

    ``GET /v1/Schemas/{Id}/Versions/{SchemaVersion}`` answers 200 with `SchemaVersion`.
    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)
    schema_version: int = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions/{SchemaVersion}",
        path="Id* SchemaVersion:integer*",
        result="SchemaVersion",
    )


@record(kw_only=True)
class ListSchemaVersion(ops.PageOperation["SchemaVersion"]):
    """List every schema version, a page at a time.

    ``GET /v1/Schemas/{Id}/Versions`` answers 200 with a `Page` of `SchemaVersion`.
    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions",
        path="Id*",
        query="PageSize:integer Page:integer PageToken",
        result="SchemaVersion",
        items="schema_versions",
        paging="meta",
    )
