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
    items: tuple[Any, ...] | None = None
    meta: PaginationMeta | None = None


@record(kw_only=True)
class FetchResult(ops.Operation["Result"]):
    """``GET /v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results`` answers 200 with `Result`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    operation_id: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/QueryJobs/{operationId}/Results",
        query="pageSize pageToken",
    )


from twilio_fp.rest.insights.v3.insights_domains_conversations_query import PaginationMeta
