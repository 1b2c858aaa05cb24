"""``/v1/Assistants/{assistantId}/Knowledge`` of assistants v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class CreateAssistantKnowledgeAttachment(ops.Operation[None]):
    """``POST /v1/Assistants/{assistantId}/Knowledge/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge/{id}",
        success=(204,),
    )


@record(kw_only=True)
class DeleteAssistantKnowledgeAttachment(ops.Operation[None]):
    """``DELETE /v1/Assistants/{assistantId}/Knowledge/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge/{id}",
    )


@record(kw_only=True)
class ListKnowledgeByAssistant(ops.PageOperation["Knowledge"]):
    """``GET /v1/Assistants/{assistantId}/Knowledge`` answers 200 with a `Page` of `Knowledge`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{assistantId}/Knowledge",
        items="knowledge",
        paging="meta",
    )


from twilio_fp.rest.assistants.v1.knowledge import Knowledge as Knowledge
