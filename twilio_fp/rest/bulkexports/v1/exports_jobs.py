"""``/v1/Exports/Jobs/{JobSid}`` of bulkexports v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Job(Resource):
    """``bulkexports.v1.export.job``, as it is received."""

    details: tuple[Any, ...] | None = None
    email: str | None = None
    end_day: str | None = None
    estimated_completion_time: str | None = None
    friendly_name: str | None = None
    job_queue_position: str | None = None
    job_sid: str | None = None
    resource_type: str | None = None
    start_day: str | None = None
    url: str | None = None
    webhook_method: str | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class ExportCustomJob(Resource):
    """``bulkexports.v1.export.export_custom_job``, as it is received."""

    details: tuple[Any, ...] | None = None
    email: str | None = None
    end_day: str | None = None
    estimated_completion_time: str | None = None
    friendly_name: str | None = None
    job_queue_position: str | None = None
    job_sid: str | None = None
    resource_type: str | None = None
    start_day: str | None = None
    webhook_method: str | None = None
    webhook_url: str | None = None


@record(kw_only=True)
class CreateExportCustomJob(ops.Operation["ExportCustomJob"]):
    """``POST /v1/Exports/{ResourceType}/Jobs`` answers 201 with `ExportCustomJob`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    end_day: str
    friendly_name: str
    start_day: str
    email: str | None = None
    webhook_method: str | None = None
    webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Jobs",
        form="",
    )


@record(kw_only=True)
class DeleteJob(ops.Operation[None]):
    """``DELETE /v1/Exports/Jobs/{JobSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    job_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://bulkexports.twilio.com/v1/Exports/Jobs/{JobSid}",
    )


@record(kw_only=True)
class FetchJob(ops.Operation["Job"]):
    """``GET /v1/Exports/Jobs/{JobSid}`` answers 200 with `Job`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    job_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/Jobs/{JobSid}",
    )


@record(kw_only=True)
class ListExportCustomJob(ops.PageOperation["ExportCustomJob"]):
    """``GET /v1/Exports/{ResourceType}/Jobs`` answers 200 with a `Page` of `ExportCustomJob`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Jobs",
        items="jobs",
        paging="meta",
    )
