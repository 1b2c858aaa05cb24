# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Policies`` of assistants v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class ListPolicies(ops.PageOperation["Policy"]):
    """List policies.

    ``GET /v1/Policies`` returns a `Page` of `Policy`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    tool_id: str | None = None
    """Return only policies attached to this tool."""
    knowledge_id: str | None = None
    """Id of the knowledge source; when listing policies, only those of it."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Policies",
        query="ToolId KnowledgeId Page:integer PageSize:integer PageToken",
        result="Policy",
        items="policies",
        paging="meta",
    )


from twilio_fp.rest.assistants.v1.tools import Policy as Policy
