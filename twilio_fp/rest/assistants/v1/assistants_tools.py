"""``/v1/Assistants/{assistantId}/Tools`` of assistants v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class CreateAssistantToolAttachment(ops.Operation[None]):
    """``POST /v1/Assistants/{assistantId}/Tools/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{assistantId}/Tools/{id}",
        success=(204,),
    )


@record(kw_only=True)
class DeleteAssistantToolAttachment(ops.Operation[None]):
    """``DELETE /v1/Assistants/{assistantId}/Tools/{id}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://assistants.twilio.com/v1/Assistants/{assistantId}/Tools/{id}",
    )


@record(kw_only=True)
class ListToolsByAssistant(ops.PageOperation["Tool"]):
    """``GET /v1/Assistants/{assistantId}/Tools`` answers 200 with a `Page` of `Tool`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    assistant_id: str = attrs.field(kw_only=False)
    page: int | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://assistants.twilio.com/v1/Assistants/{assistantId}/Tools",
        items="tools",
        paging="meta",
    )


from twilio_fp.rest.assistants.v1.tools import Tool as Tool
