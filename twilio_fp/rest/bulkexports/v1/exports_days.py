"""``/v1/Exports/{ResourceType}/Days`` of bulkexports v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Day(Resource):
    """``bulkexports.v1.export.day``, as it is received."""

    create_date: str | None = None
    day: str | None = None
    friendly_name: str | None = None
    resource_type: str | None = None
    size: int | None = None


@record(kw_only=True)
class DayInstance(Resource):
    """``bulkexports.v1.export.day-instance``, as it is received."""

    redirect_to: str | None = None


@record(kw_only=True)
class FetchDay(ops.Operation["DayInstance"]):
    """``GET /v1/Exports/{ResourceType}/Days/{Day}`` answers 307 with `DayInstance`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    day: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days/{Day}",
        success=(307,),
    )


@record(kw_only=True)
class ListDay(ops.PageOperation["Day"]):
    """``GET /v1/Exports/{ResourceType}/Days`` answers 200 with a `Page` of `Day`.

    Source: https://www.twilio.com/docs/usage/bulkexport
    """

    resource_type: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://bulkexports.twilio.com/v1/Exports/{ResourceType}/Days",
        items="days",
        paging="meta",
        largest_page=400,
    )
