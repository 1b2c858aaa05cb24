# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/EdgeZones`` of webhooks v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EdgeZone(Resource):
    """``webhooks.v1.edge_zone``, as received."""

    description: str | None = None
    """What it is, in free text."""
    edge_locations: tuple[str, ...] | None = None
    """Twilio edge locations in this zone."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    __fields__ = "description edgeLocations:string[] friendlyName id"


@record(kw_only=True)
class ListEdgeZone(ops.PageOperation["EdgeZone"]):
    """List edge zones.

    ``GET /v1/Webhooks/EdgeZones`` returns a `Page` of `EdgeZone`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-configuration
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/EdgeZones",
        query="pageSize:integer pageToken",
        result="EdgeZone",
        items="edgeZones",
        paging="page-token",
        largest_page=50,
    )
