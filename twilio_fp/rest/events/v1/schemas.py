# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Schemas/{Id}`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Schema(Resource):
    """``events.v1.schema``, as received."""

    id: str | None = None
    """Id of the item."""
    latest_version: int | None = None
    """Number of the newest version of the schema."""
    latest_version_date_created: dt.datetime | None = None
    """When the newest version of the schema was made, UTC."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "id latest_version:integer latest_version_date_created:date-time links:string{} url"


@record(kw_only=True)
class FetchSchema(ops.Operation["Schema"]):
    """Fetch a schema.

    ``GET /v1/Schemas/{Id}`` returns `Schema`.
    Source: https://www.twilio.com/docs/events/event-streams/schema-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}",
        path="Id*",
        result="Schema",
    )
