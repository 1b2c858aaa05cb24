# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results`` of insights v3."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Result(Resource):
    """``insights.v3.result``, as received."""

    domain: str | None = None
    """Area of data the query or its metadata covers."""
    items: tuple[Any, ...] | None = None
    """Rows of the result."""
    meta: PaginationMeta | None = None
    """Paging details: this page's size and the tokens of the next and previous pages."""
    __fields__ = "domain items:json[] meta:PaginationMeta"


@record(kw_only=True)
class FetchResult(ops.Operation["Result"]):
    """Fetch a result.

    ``GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results`` returns `Result`.
    Source: https://www.twilio.com/docs/api/insights
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""
    page_size: int | None = None
    """Items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results",
        path="operationId*",
        query="pageSize:integer pageToken",
        result="Result",
    )


from twilio_fp.rest.insights.v3.insights_domains_conversations_query import PaginationMeta
