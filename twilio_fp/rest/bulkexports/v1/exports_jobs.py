# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Exports/Jobs/{JobSid}`` of bulkexports v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Job(Resource):
    """``bulkexports.v1.export.job``, as received."""

    details: tuple[Any, ...] | None = None
    """State of each day in the export job: which days are pending, running or complete, with counts."""
    email: str | None = None
    """E-mail address told when the export job is done."""
    end_day: str | None = None
    """Last day of the export, as YYYY-MM-DD, UTC."""
    estimated_completion_time: str | None = None
    """When the export job is expected to finish."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    job_queue_position: int | None = None
    """Place of the export job in the queue, counted from 1."""
    job_sid: str | None = None
    """SID, JS…, of the export job."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    start_day: str | None = None
    """First day of the export, UTC, YYYY-MM-DD."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""
    __fields__ = (
        "details:json[] email end_day estimated_completion_time friendly_name job_queue_position:integer job_sid "
        "resource_type start_day url webhook_method webhook_url"
    )


@record(kw_only=True)
class ExportCustomJob(Resource):
    """``bulkexports.v1.export.export_custom_job``, as received."""

    details: tuple[Any, ...] | None = None
    """State of each day in the export job: which days are pending, running or complete, with counts."""
    email: str | None = None
    """E-mail address told when the export job is done."""
    end_day: str | None = None
    """Last day of the export, as YYYY-MM-DD, UTC."""
    estimated_completion_time: str | None = None
    """When the export job is expected to finish."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    job_queue_position: int | None = None
    """Place of the export job in the queue, counted from 1."""
    job_sid: str | None = None
    """SID, JS…, of the export job."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    start_day: str | None = None
    """First day of the export, UTC, YYYY-MM-DD."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""
    __fields__ = (
        "details:json[] email end_day estimated_completion_time friendly_name job_queue_position:integer job_sid "
        "resource_type start_day webhook_method webhook_url"
    )


@record(kw_only=True)
class CreateExportCustomJob(ops.Operation["ExportCustomJob"]):
    """Start an export of several days.

    ``POST /v1/Exports/{ResourceType}/Jobs`` returns `ExportCustomJob`.
    Source: https://www.twilio.com/docs/usage/bulkexport/export-custom-job
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    end_day: str
    """Last day of the export, as YYYY-MM-DD, UTC."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    start_day: str
    """First day of the export, UTC, YYYY-MM-DD."""
    email: str | None = None
    """E-mail address told when the export job is done."""
    webhook_method: str | None = None
    """HTTP method for the call made when an export is done: GET or POST."""
    webhook_url: str | None = None
    """URL called when an export is done."""
    __spec__ = ops.OperationSpec(
        "POST https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Jobs",
        path="ResourceType*",
        form="Email EndDay* FriendlyName* StartDay* WebhookMethod WebhookUrl",
        result="ExportCustomJob",
        success=(201,),
    )


@record(kw_only=True)
class DeleteJob(ops.Operation[None]):
    """Delete a job.

    ``DELETE /v1/Exports/Jobs/{JobSid}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/bulkexport/export-custom-job
    """

    job_sid: str = attrs.field(kw_only=False)
    """SID, JS…, of the export job."""
    __spec__ = ops.OperationSpec(
        "DELETE https://bulkexports.twilio.com/v1/Exports/Jobs/{JobSid}",
        path="JobSid*",
        result="",
        success=(204,),
        bounds="job_sid:JS",
    )


@record(kw_only=True)
class FetchJob(ops.Operation["Job"]):
    """Fetch a job.

    ``GET /v1/Exports/Jobs/{JobSid}`` returns `Job`.
    Source: https://www.twilio.com/docs/usage/bulkexport/export-custom-job
    """

    job_sid: str = attrs.field(kw_only=False)
    """SID, JS…, of the export job."""
    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/Jobs/{JobSid}",
        path="JobSid*",
        result="Job",
        bounds="job_sid:JS",
    )


@record(kw_only=True)
class ListExportCustomJob(ops.PageOperation["ExportCustomJob"]):
    """List export custom jobs.

    ``GET /v1/Exports/{ResourceType}/Jobs`` returns a `Page` of `ExportCustomJob`.
    Source: https://www.twilio.com/docs/usage/bulkexport/export-custom-job
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Jobs",
        path="ResourceType*",
        query="PageSize:integer Page:integer PageToken",
        result="ExportCustomJob",
        items="jobs",
        paging="meta",
    )
