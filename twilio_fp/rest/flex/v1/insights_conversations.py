# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/Conversations`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsConversations(Resource):
    """``flex.v1.insights_conversations``, as received."""

    account_id: str | None = None
    """Id of the account in Flex Insights."""
    conversation_id: str | None = None
    """Id of the conversation in Flex Insights."""
    segment_count: int | None = None
    """Number of segments in the conversation."""
    segments: tuple[Any, ...] | None = None
    """Segments of the conversation, in JSON."""
    __fields__ = "account_id conversation_id segment_count:integer segments:json[]"


@record(kw_only=True)
class ListInsightsConversations(ops.PageOperation["InsightsConversations"]):
    """List Insights conversations.

    ``GET /v1/Insights/Conversations`` returns a `Page` of `InsightsConversations`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    """Return only the conversation that holds this segment."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/Conversations",
        query="SegmentId PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsConversations",
        items="conversations",
        paging="meta",
    )
