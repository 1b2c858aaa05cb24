"""``/v1/Insights/Conversations`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsConversations(Resource):
    """``flex.v1.insights_conversations``, as it is received."""

    account_id: str | None = None
    conversation_id: str | None = None
    segment_count: int | None = None
    segments: tuple[Any, ...] | None = None


@record(kw_only=True)
class ListInsightsConversations(ops.PageOperation["InsightsConversations"]):
    """``GET /v1/Insights/Conversations`` answers 200 with a `Page` of `InsightsConversations`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/Conversations",
        header="Authorization",
        items="conversations",
        paging="meta",
    )
