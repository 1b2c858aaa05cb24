"""``/v1/Policies`` of assistants v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record

if TYPE_CHECKING:
    from twilio_fp.rest.assistants.v1.tools import Policy as Policy


@record(kw_only=True)
class ListPolicies(ops.PageOperation["Policy"]):
    """``GET /v1/Policies`` answers 200 with a `Page` of `Policy`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    tool_id: str | None = None
    knowledge_id: str | None = None
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Policies",
        items="policies",
        paging="meta",
    )
