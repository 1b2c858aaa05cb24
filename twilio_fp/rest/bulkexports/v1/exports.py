"""``/v1/Exports/{ResourceType}`` of bulkexports v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Export(Resource):
    """``bulkexports.v1.export``, as it is received."""

    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchExport(ops.Operation["Export"]):
    """Fetch an export.

    ``GET /v1/Exports/{ResourceType}`` answers 200 with `Export`.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}",
    )
