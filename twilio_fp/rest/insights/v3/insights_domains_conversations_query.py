# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/InsightsDomains/Conversations/Query`` of insights v3."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``PaginationMeta``, as received."""

    key: str | None = None
    """Name of the field that holds this page's items."""
    next_token: str | None = None
    """Token that fetches the next page; none on the last."""
    page_size: int | None = None
    """Items on a page."""
    previous_token: str | None = None
    """Token that fetches the previous page; none on the first."""
    __fields__ = "key nextToken pageSize:integer previousToken"


@record(kw_only=True)
class Query(Resource):
    """``insights.v3.query``, as received."""

    domain: str | None = None
    """Area of data the query or its metadata covers."""
    items: tuple[Any, ...] | None = None
    """Rows of the result."""
    meta: PaginationMeta | None = None
    """Paging details: this page's size and the tokens of the next and previous pages."""
    __fields__ = "domain items:json[] meta:PaginationMeta"


@record(kw_only=True)
class QueryDefinitionFiltersExpressions(Resource):
    """``QueryDefinitionFiltersExpressions``, as sent."""

    field: str
    """Name of the field used in the filter, the ordering or the operator's result."""
    op: str
    """Operator the filter compares or joins with."""
    values: str | Iterable[str] | Unset = UNSET
    """Values to compare with."""
    __fields__ = "field* op* values:string[]"


@record(kw_only=True)
class QueryDefinitionFilters(Resource):
    """``QueryDefinitionFilters``, as sent."""

    expressions: Iterable[QueryDefinitionFiltersExpressions | Mapping[str, Any]]
    """Conditions the filter combines."""
    op: str | Unset = UNSET
    """Operator the filter compares or joins with."""
    __fields__ = "expressions:QueryDefinitionFiltersExpressions[]* op"


@record(kw_only=True)
class QueryDefinitionOrderBy(Resource):
    """``QueryDefinitionOrderBy``, as sent."""

    direction: str | Unset = UNSET
    """Sort order, ascending or descending."""
    field: str | Unset = UNSET
    """Name of the field used in the filter, the ordering or the operator's result."""
    __fields__ = "direction field"


@record(kw_only=True)
class QueryDefinition(Resource):
    """``QueryDefinition``, as sent."""

    dimensions: str | Iterable[str] | Unset = UNSET
    """Fields that results may be, or are, grouped by."""
    filters: Iterable[QueryDefinitionFilters | Mapping[str, Any]] | Unset = UNSET
    """Conditions that narrow the data."""
    measures: str | Iterable[str] | Unset = UNSET
    """Names of the measures the query computes."""
    order_by: Iterable[QueryDefinitionOrderBy | Mapping[str, Any]] | Unset = UNSET
    """Fields the result is sorted by, with their directions."""
    __fields__ = (
        "dimensions:string[] filters:QueryDefinitionFilters[] measures:string[] orderBy:QueryDefinitionOrderBy[]"
    )


@record(kw_only=True)
class CreateQuery(ops.Operation["Query"]):
    """Create a query.

    ``POST /v3/InsightsDomains/Conversations/Query`` returns `Query`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights
    """

    query: QueryDefinition | Mapping[str, Any]
    """The query: cube, measures, dimensions, filters, order and limits."""
    page_size: int | None = None
    """Items on a page."""
    domain: str | Unset = UNSET
    """Area of data the query or its metadata covers."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageSize:integer",
        json="domain query:QueryDefinition*",
        content_type="application/json",
        result="Query",
    )


@record(kw_only=True)
class FetchQuery(ops.Operation["Query"]):
    """Fetch a query.

    ``GET /v3/InsightsDomains/Conversations/Query`` returns `Query`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights
    """

    page_token: str
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageToken*",
        result="Query",
    )
