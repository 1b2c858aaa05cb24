# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Assistants/{assistantId}/Knowledge`` of assistants v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class CreateAssistantKnowledgeAttachment(ops.Operation[None]):
    """Create an assistant knowledge attachment.

    ``POST /v1/Assistants/{assistantId}/Knowledge/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge
    """

    assistant_id: str = attrs.field(kw_only=False)
    """Id of the AI assistant, aia_asst_…."""
    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge/{id}",
        path="assistantId* id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class DeleteAssistantKnowledgeAttachment(ops.Operation[None]):
    """Delete an assistant knowledge attachment.

    ``DELETE /v1/Assistants/{assistantId}/Knowledge/{id}`` returns nothing.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge
    """

    assistant_id: str = attrs.field(kw_only=False)
    """Id of the AI assistant, aia_asst_…."""
    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    __spec__ = ops.OperationSpec(
        "DELETE https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge/{id}",
        path="assistantId* id*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class ListKnowledgeByAssistant(ops.PageOperation["Knowledge"]):
    """List the knowledge of an assistant.

    ``GET /v1/Assistants/{assistantId}/Knowledge`` returns a `Page` of `Knowledge`.
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/knowledge
    """

    assistant_id: str = attrs.field(kw_only=False)
    """Id of the AI assistant, aia_asst_…."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge",
        path="assistantId*",
        query="Page:integer PageSize:integer PageToken",
        result="Knowledge",
        items="knowledge",
        paging="meta",
    )


from twilio_fp.rest.assistants.v1.knowledge import Knowledge as Knowledge
