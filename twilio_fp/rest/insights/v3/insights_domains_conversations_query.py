"""``/v3/InsightsDomains/Conversations/Query`` of insights v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateQuery",
    "FetchQuery",
    "PaginationMeta",
    "Query",
    "QueryDefinition",
    "QueryDefinitionFilters",
    "QueryDefinitionFiltersExpressions",
    "QueryDefinitionOrderBy",
]


@record(kw_only=True)
class PaginationMeta(Resource):
    """``PaginationMeta``, as it is received."""

    key: str | None = None
    """Name of the field that holds this page's items."""
    next_token: str | None = None
    """Token that fetches the next page; none on the last."""
    page_size: int | None = None
    """Items on a page."""
    previous_token: str | None = None
    """Token that fetches the previous page; none on the first."""

    __fields__ = "nextToken pageSize previousToken"


@record(kw_only=True)
class Query(Resource):
    """``insights.v3.query``, as it is received."""

    domain: str | None = None
    """Area of data the query or its metadata covers."""
    items: tuple[Any, ...] | None = None
    """Rows of the result."""
    meta: PaginationMeta | None = None
    """Paging details: this page's size and the tokens of the next and previous pages."""


@record(kw_only=True)
class QueryDefinitionFiltersExpressions(Resource):
    """``QueryDefinitionFiltersExpressions``, as it is sent."""

    field: str
    """Name of the field used in the filter, the ordering or the operator's result."""
    op: str
    """Operator the filter compares or joins with."""
    values: str | Iterable[str] | Unset = UNSET
    """Values to compare with."""


@record(kw_only=True)
class QueryDefinitionFilters(Resource):
    """``QueryDefinitionFilters``, as it is sent."""

    expressions: Iterable[QueryDefinitionFiltersExpressions | Mapping[str, Any]]
    """Conditions the filter combines."""
    op: str | Unset = UNSET
    """Operator the filter compares or joins with."""


@record(kw_only=True)
class QueryDefinitionOrderBy(Resource):
    """``QueryDefinitionOrderBy``, as it is sent."""

    direction: str | Unset = UNSET
    """Sort order, ascending or descending."""
    field: str | Unset = UNSET
    """Name of the field used in the filter, the ordering or the operator's result."""


@record(kw_only=True)
class QueryDefinition(Resource):
    """``QueryDefinition``, as it is sent."""

    dimensions: str | Iterable[str] | Unset = UNSET
    """Fields that results may be, or are, grouped by."""
    filters: Iterable[QueryDefinitionFilters | Mapping[str, Any]] | Unset = UNSET
    """Conditions that narrow the data."""
    measures: str | Iterable[str] | Unset = UNSET
    """Names of the measures the query computes."""
    order_by: Iterable[QueryDefinitionOrderBy | Mapping[str, Any]] | Unset = UNSET
    """Fields the result is sorted by, with their directions."""

    __fields__ = "orderBy"


@record(kw_only=True)
class CreateQuery(ops.Operation["Query"]):
    """Create a query.

    ``POST /v3/InsightsDomains/Conversations/Query`` answers 200 with `Query`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    query: QueryDefinition | Mapping[str, Any]
    """The query: cube, measures, dimensions, filters, order and limits."""
    page_size: int | None = None
    """Items on a page."""
    domain: str | Unset = UNSET
    """Area of data the query or its metadata covers."""

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageSize",
        json="",
        success=(200,),
    )


@record(kw_only=True)
class FetchQuery(ops.Operation["Query"]):
    """Fetch a query.

    ``GET /v3/InsightsDomains/Conversations/Query`` answers 200 with `Query`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    page_token: str
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageToken",
    )
