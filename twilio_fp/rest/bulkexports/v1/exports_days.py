# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Exports/{ResourceType}/Days`` of bulkexports v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class Day(Resource):
    """``bulkexports.v1.export.day``, as received."""

    create_date: str | None = None
    """When the day's export file was made, ISO 8601."""
    day: str | None = None
    """Day of the export file, as YYYY-MM-DD, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    resource_type: str | None = None
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    size: int | None = None
    """Size of the day's export file, in bytes."""
    __fields__ = "create_date day friendly_name resource_type size:integer"


@record(kw_only=True)
class DayInstance(Resource):
    """``bulkexports.v1.export.day-instance``, as received."""

    redirect_to: Secret | None = None
    """URL at which the data can be fetched; short-lived."""
    __fields__ = "redirect_to:secret"


@record(kw_only=True)
class FetchDay(ops.Operation["DayInstance"]):
    """Fetch the export of a day.

    ``GET /v1/Exports/{ResourceType}/Days/{Day}`` returns `DayInstance` (307).
    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    """Kind of data that is exported: `Calls`, `Messages`, `Conferences` or `Participants`."""
    day: str = attrs.field(kw_only=False)
    """Day of the export file, as YYYY-MM-DD, UTC."""
    __spec__ = ops.OperationSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days/{Day}",
        path="ResourceType* Day*",
        result="DayInstance",
        success=(307,),
    )


@record(kw_only=True)
class ListDay(ops.PageOperation["Day"]):
    """List the days that were exported.

    ``GET /v1/Exports/{ResourceType}/Days`` returns a `Page` of `Day`.
    Source: https://www.twilio.com/docs/usage/bulkexport
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
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days",
        path="ResourceType*",
        query="PageSize:integer Page:integer PageToken",
        result="Day",
        items="days",
        paging="meta",
        largest_page=400,
    )
