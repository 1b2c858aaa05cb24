"""``/v1/Webhooks/EdgeZones`` of webhooks v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EdgeZone(Resource):
    """``webhooks.v1.edge_zone``, as it is received."""

    description: str | None = None
    edge_locations: tuple[str, ...] | None = None
    friendly_name: str | None = None
    id: str | None = None

    __fields__ = "edgeLocations friendlyName"


@record(kw_only=True)
class ListEdgeZone(ops.PageOperation["EdgeZone"]):
    """``GET /v1/Webhooks/EdgeZones`` answers 200 with a `Page` of `EdgeZone`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/EdgeZones",
        query="pageSize pageToken",
        items="edgeZones",
        paging="page-token",
        largest_page=50,
    )
