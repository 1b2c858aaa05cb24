# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Exports/{ResourceType}/Configuration`` of bulkexports v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ExportConfiguration(Resource):
    """``bulkexports.v1.export_configuration``, as received."""

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
    __fields__ = "enabled:boolean resource_type url webhook_method webhook_url"


@record(kw_only=True)
class FetchExportConfiguration(ops.Operation["ExportConfiguration"]):
    """Fetch an export configuration.

    ``GET /v1/Exports/{ResourceType}/Configuration`` returns `ExportConfiguration`.
    Source: https://www.twilio.com/docs/usage/bulkexport/exportconfiguration
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
        path="ResourceType*",
        result="ExportConfiguration",
    )


@record(kw_only=True)
class UpdateExportConfiguration(ops.Operation["ExportConfiguration"]):
    """Update an export configuration.

    ``POST /v1/Exports/{ResourceType}/Configuration`` returns `ExportConfiguration`.
    Source: https://www.twilio.com/docs/usage/bulkexport/exportconfiguration
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    enabled: bool | None = None
    """Whether a new export file is made every day."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""
    __spec__ = ops.OperationSpec(
        "POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
        path="ResourceType*",
        form="Enabled:boolean WebhookMethod WebhookUrl",
        result="ExportConfiguration",
        bounds="webhook_url:url",
    )
