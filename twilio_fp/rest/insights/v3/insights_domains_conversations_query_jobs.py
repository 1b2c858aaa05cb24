"""``/v3/InsightsDomains/Conversations/QueryJobs`` of insights v3."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``OperationError``, as it is received."""

    code: int | None = None
    detail: str | None = None
    http_status_code: int | None = None
    message: str | None = None

    __fields__ = "httpStatusCode"


@record(kw_only=True)
class QueryJobStatusResponse(Resource):
    """``QueryJobStatusResponse``, as it is received."""

    completed_at: dt.datetime | None = None
    created_at: dt.datetime | None = None
    error: OperationError | None = None
    operation_id: str | None = None
    result_id: str | None = None
    result_retention_period: str | None = None
    result_url: str | None = None
    status: LongRunningOperationStatus = ""
    status_url: str | None = None

    __fields__ = "completedAt createdAt operationId resultId resultRetentionPeriod resultUrl statusUrl"


@record(kw_only=True)
class QueryJobSubmitResponse(Resource):
    """``QueryJobSubmitResponse``, as it is received."""

    created_at: dt.datetime | None = None
    operation_id: str | None = None
    status: LongRunningOperationStatus = ""
    status_url: str | None = None

    __fields__ = "createdAt operationId statusUrl"


@record(kw_only=True)
class CreateQueryJob(ops.Operation["QueryJobSubmitResponse"]):
    """``POST /v3/InsightsDomains/Conversations/QueryJobs`` answers 202 with `QueryJobSubmitResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    query: QueryDefinition | Mapping[str, Any]
    idempotency_key: str | None = None
    domain: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs",
        header="Idempotency-Key",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class FetchQueryJob(ops.Operation["QueryJobStatusResponse"]):
    """``GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}`` answers 200 with `QueryJobStatusResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    operation_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operationId}",
    )


@record(kw_only=True)
class ListQueryJob(ops.PageOperation["QueryJobStatusResponse"]):
    """``GET /v3/InsightsDomains/Conversations/QueryJobs`` answers 200 with a `Page` of `QueryJobStatusResponse`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    page_size: int | None = None
    page_token: str | None = None
    status: LongRunningOperationStatus | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs",
        query="pageSize pageToken status",
        items="items",
        paging="page-token",
        largest_page=50,
    )


from twilio_fp.rest.insights.v3.insights_domains_conversations_query import QueryDefinition
