# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Exports/{ResourceType}`` of bulkexports v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Export(Resource):
    """``bulkexports.v1.export``, as received."""

    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "links:string{} resource_type url"


@record(kw_only=True)
class FetchExport(ops.Operation["Export"]):
    """Fetch an export.

    ``GET /v1/Exports/{ResourceType}`` returns `Export`.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}",
        path="ResourceType*",
        result="Export",
    )
