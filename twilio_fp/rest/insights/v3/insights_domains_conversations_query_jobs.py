# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/InsightsDomains/Conversations/QueryJobs`` of insights v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateQueryJob",
    "FetchQueryJob",
    "ListQueryJob",
    "LongRunningOperationStatus",
    "OperationError",
    "QueryJobStatusResponse",
    "QueryJobSubmitResponse",
]


LongRunningOperationStatus: TypeAlias = Literal["PENDING", "RUNNING", "CANCELLED", "COMPLETED", "FAILED"] | str


@record(kw_only=True)
class OperationError(Resource):
    """``OperationError``, as received."""

    code: int | None = None
    """Error code."""
    detail: str | None = None
    """Explanation of this occurrence of the problem."""
    http_status_code: int | None = None
    """HTTP status code that goes with the error."""
    message: str | None = None
    """Text of the message; in an answer, what happened to the request, in words."""
    __fields__ = "code:integer detail httpStatusCode:integer message"


@record(kw_only=True)
class QueryJobStatusResponse(Resource):
    """``QueryJobStatusResponse``, as received."""

    completed_at: dt.datetime | None = None
    """When it finished, UTC; none while it runs."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    error: OperationError | None = None
    """What went wrong; empty if nothing did."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    result_id: str | None = None
    """ID under which the finished query's rows are fetched."""
    result_retention_period: str | None = None
    """How long the query's result is kept."""
    result_url: str | None = None
    """URL of the result, once the work is done."""
    status: LongRunningOperationStatus = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = (
        "completedAt:date-time createdAt:date-time error:OperationError operationId resultId "
        "resultRetentionPeriod resultUrl status:enum.LongRunningOperationStatus statusUrl"
    )


@record(kw_only=True)
class QueryJobSubmitResponse(Resource):
    """``QueryJobSubmitResponse``, as received."""

    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    operation_id: str | None = None
    """ID of the background operation, by which its progress is asked for."""
    status: LongRunningOperationStatus = ""
    """Where the resource stands in its life cycle."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "createdAt:date-time operationId status:enum.LongRunningOperationStatus statusUrl"


@record(kw_only=True)
class CreateQueryJob(ops.Operation["QueryJobSubmitResponse"]):
    """Create a query job.

    ``POST /v3/InsightsDomains/Conversations/QueryJobs`` returns `QueryJobSubmitResponse` (202).
    Source: https://www.twilio.com/docs/api/insights
    """

    query: QueryDefinition | Mapping[str, Any]
    """The query: cube, measures, dimensions, filters, order and limits."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    domain: str | Unset = UNSET
    """Area of data the query or its metadata covers."""
    __spec__ = ops.OperationSpec(
        "POST https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs",
        header="Idempotency-Key",
        json="domain query:QueryDefinition*",
        content_type="application/json",
        result="QueryJobSubmitResponse",
        success=(202,),
    )


@record(kw_only=True)
class FetchQueryJob(ops.Operation["QueryJobStatusResponse"]):
    """Fetch a query job.

    ``GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}`` returns `QueryJobStatusResponse`.
    Source: https://www.twilio.com/docs/api/insights
    """

    operation_id: str = attrs.field(kw_only=False)
    """ID of the background operation, by which its progress is asked for."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operationId}",
        path="operationId*",
        result="QueryJobStatusResponse",
    )


@record(kw_only=True)
class ListQueryJob(ops.PageOperation["QueryJobStatusResponse"]):
    """List query jobs.

    ``GET /v3/InsightsDomains/Conversations/QueryJobs`` returns a `Page` of `QueryJobStatusResponse`.
    Source: https://www.twilio.com/docs/api/insights
    """

    page_size: int | None = None
    """Items on a page."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    status: LongRunningOperationStatus | None = None
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs",
        query="pageSize:integer pageToken status:enum.LongRunningOperationStatus",
        result="QueryJobStatusResponse",
        items="items",
        paging="page-token",
        largest_page=50,
    )


from twilio_fp.rest.insights.v3.insights_domains_conversations_query import QueryDefinition
