"""``/v1/Schemas/{Id}/Versions`` of events v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SchemaVersion(Resource):
    """``events.v1.schema.schema_version``, as it is received."""

    date_created: dt.datetime | None = None
    id: str | None = None
    raw: str | None = None
    schema_version: int | None = None
    url: str | None = None


@record(kw_only=True)
class FetchSchemaVersion(ops.Operation["SchemaVersion"]):
    """``GET /v1/Schemas/{Id}/Versions/{SchemaVersion}`` answers 200 with `SchemaVersion`.

    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)
    schema_version: int = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions/{SchemaVersion}",
    )


@record(kw_only=True)
class ListSchemaVersion(ops.PageOperation["SchemaVersion"]):
    """``GET /v1/Schemas/{Id}/Versions`` answers 200 with a `Page` of `SchemaVersion`.

    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}/Versions",
        items="schema_versions",
        paging="meta",
    )
