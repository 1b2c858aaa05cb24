"""``/v1/Exports/{ResourceType}/Configuration`` of bulkexports v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExportConfiguration(Resource):
    """``bulkexports.v1.export_configuration``, as it is received."""

    enabled: bool | None = None
    """Whether a new export file is made every day."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""


@record(kw_only=True)
class FetchExportConfiguration(ops.Operation["ExportConfiguration"]):
    """Fetch an export configuration.

    ``GET /v1/Exports/{ResourceType}/Configuration`` answers 200 with `ExportConfiguration`.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
    )


@record(kw_only=True)
class UpdateExportConfiguration(ops.Operation["ExportConfiguration"]):
    """Update an export configuration.

    ``POST /v1/Exports/{ResourceType}/Configuration`` answers 200 with `ExportConfiguration`.
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    enabled: bool | None = None
    """Whether a new export file is made every day."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""

    __spec__ = ops.BriefSpec(
        "POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
        form="",
        bounds="webhook_url:url",
    )
