"""``/v1/Schemas/{Id}`` of events v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Schema(Resource):
    """``events.v1.schema``, as it is received."""

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


@record(kw_only=True)
class FetchSchema(ops.Operation["Schema"]):
    """Fetch a schema.

    ``GET /v1/Schemas/{Id}`` answers 200 with `Schema`.
    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}",
    )
