"""``/v1/Schemas/{Id}`` of events v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@record(kw_only=True)
class Schema(Resource):
    """A JSON object that is received: ``events.v1.schema``."""

    id: str | None = None
    latest_version: int | None = None
    latest_version_date_created: dt.datetime | None = None
    links: Mapping[str, str] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchSchema(ops.Operation["Schema"]):
    """Fetch one schema.

    ``GET /v1/Schemas/{Id}`` answers 200 with `Schema`.
    Source: https://www.twilio.com/docs/events
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://events.twilio.com/v1/Schemas/{Id}",
        path="Id*",
        result="Schema",
    )
