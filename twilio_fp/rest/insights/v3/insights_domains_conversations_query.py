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
    next_token: str | None = None
    page_size: int | None = None
    previous_token: str | None = None

    __fields__ = "nextToken pageSize previousToken"


@record(kw_only=True)
class Query(Resource):
    """``insights.v3.query``, as it is received."""

    domain: str | None = None
    items: tuple[Any, ...] | None = None
    meta: PaginationMeta | None = None


@record(kw_only=True)
class QueryDefinitionFiltersExpressions(Resource):
    """``QueryDefinitionFiltersExpressions``, as it is sent."""

    field: str
    op: str
    values: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class QueryDefinitionFilters(Resource):
    """``QueryDefinitionFilters``, as it is sent."""

    expressions: Iterable[QueryDefinitionFiltersExpressions | Mapping[str, Any]]
    op: str | Unset = UNSET


@record(kw_only=True)
class QueryDefinitionOrderBy(Resource):
    """``QueryDefinitionOrderBy``, as it is sent."""

    direction: str | Unset = UNSET
    field: str | Unset = UNSET


@record(kw_only=True)
class QueryDefinition(Resource):
    """``QueryDefinition``, as it is sent."""

    dimensions: str | Iterable[str] | Unset = UNSET
    filters: Iterable[QueryDefinitionFilters | Mapping[str, Any]] | Unset = UNSET
    measures: str | Iterable[str] | Unset = UNSET
    order_by: Iterable[QueryDefinitionOrderBy | Mapping[str, Any]] | Unset = UNSET

    __fields__ = "orderBy"


@record(kw_only=True)
class CreateQuery(ops.Operation["Query"]):
    """``POST /v3/InsightsDomains/Conversations/Query`` answers 200 with `Query`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    query: QueryDefinition | Mapping[str, Any]
    page_size: int | None = None
    domain: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageSize",
        json="",
        success=(200,),
    )


@record(kw_only=True)
class FetchQuery(ops.Operation["Query"]):
    """``GET /v3/InsightsDomains/Conversations/Query`` answers 200 with `Query`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    page_token: str

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Query",
        query="pageToken",
    )
