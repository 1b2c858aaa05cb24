"""``/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results`` of insights v3."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Result(Resource):
    """``insights.v3.result``, as it is received."""

    domain: str | None = None
    """Area of data the query or its metadata covers."""
    items: tuple[Any, ...] | None = None
    """Rows of the result."""
    meta: PaginationMeta | None = None
    """Paging details: this page's size and the tokens of the next and previous pages."""


@record(kw_only=True)
class FetchResult(ops.Operation["Result"]):
    """Fetch a result.

    ``GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results`` answers 200 with `Result`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""
    page_size: int | None = None
    """Items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results",
        query="pageSize pageToken",
    )


from twilio_fp.rest.insights.v3.insights_domains_conversations_query import PaginationMeta
