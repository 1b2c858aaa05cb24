"""``/v1/Exports/{ResourceType}`` of bulkexports v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping


@record(kw_only=True)
class Export(Resource):
    """A JSON object that is received: ``bulkexports.v1.export``."""

    links: Mapping[str, str] | None = None
    resource_type: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchExport(ops.Operation["Export"]):
    """Fetch one export.

    ``GET /v1/Exports/{ResourceType}`` answers 200 with `Export`.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}",
        path="ResourceType*",
        result="Export",
    )
