# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Assistants/{id}/Messages`` of assistants v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["AssistantSendMessageResponse", "CreateMessage"]


@record(kw_only=True)
class AssistantSendMessageResponse(Resource):
    """``assistants.v1.service.assistant_send_message_response``, as received."""

    aborted: bool | None = None
    """True when the assistant's reply was cut short before it was complete."""
    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    body: str | None = None
    """Text of the message."""
    error: str | None = None
    """Error message, if the assistant could not answer."""
    flagged: bool | None = None
    """Whether the message was flagged as unsuitable."""
    session_id: str | None = None
    """ID of the assistant's session, which ties messages of one dialogue together."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "aborted:boolean account_sid body error flagged:boolean session_id status"


@record(kw_only=True)
class CreateMessage(ops.Operation["AssistantSendMessageResponse"]):
    """Create a message.

    ``POST /v1/Assistants/{id}/Messages`` returns `AssistantSendMessageResponse` (200 or 202).
    Source: https://www.twilio.com/docs/alpha/ai-assistants/api/assistants/messages
    """

    id: str = attrs.field(kw_only=False)
    """Id: aia_asst_… of an assistant, aia_tool_… of a tool, aia_know_… of knowledge, aia_plcy_… of a policy."""
    body: str
    """Text of the message."""
    identity: str
    """Identity of the user who talks with the assistant, such as phone:+1…."""
    mode: str | Unset = UNSET
    """How the assistant takes the message; default `chat`."""
    session_id: str | Unset = UNSET
    """ID that ties messages of one dialogue together; left out, a new session starts."""
    webhook: str | Unset = UNSET
    """URL that receives the assistant's answer."""
    __spec__ = ops.OperationSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{id}/Messages",
        path="id*",
        json="body* identity* mode session_id webhook",
        content_type="application/json",
        result="AssistantSendMessageResponse",
        success=(200, 202),
    )
