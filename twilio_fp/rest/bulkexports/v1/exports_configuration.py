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
    resource_type: str | None = None
    url: str | None = None
    webhook_method: str | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class FetchExportConfiguration(ops.Operation["ExportConfiguration"]):
    """``GET /v1/Exports/{ResourceType}/Configuration`` answers 200 with `ExportConfiguration`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
    )


@record(kw_only=True)
class UpdateExportConfiguration(ops.Operation["ExportConfiguration"]):
    """``POST /v1/Exports/{ResourceType}/Configuration`` answers 200 with `ExportConfiguration`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    enabled: bool | None = None
    webhook_method: str | None = None
    webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Configuration",
        form="",
    )
