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
    latest_version: int | None = None
    latest_version_date_created: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchSchema(ops.Operation["Schema"]):
    """``GET /v1/Schemas/{Id}`` answers 200 with `Schema`.

    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}",
    )
