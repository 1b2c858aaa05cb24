"""``/v1/Policies`` of assistants v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record


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


from twilio_fp.rest.assistants.v1.tools import Policy as Policy
