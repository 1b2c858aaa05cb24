"""``/v1/Assistants/{id}/Messages`` of assistants v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["AssistantSendMessageResponse", "CreateMessage"]


@record(kw_only=True)
class AssistantSendMessageResponse(Resource):
    """``assistants.v1.service.assistant_send_message_response``, as it is received."""

    aborted: bool | None = None
    account_sid: str = ""
    body: str | None = None
    error: str | None = None
    flagged: bool | None = None
    session_id: str | None = None
    status: str = ""


@record(kw_only=True)
class CreateMessage(ops.Operation["AssistantSendMessageResponse"]):
    """``POST /v1/Assistants/{id}/Messages`` answers 200 or 202 with `AssistantSendMessageResponse`.

    Source: https://www.twilio.com/docs/alpha/ai-assistants
    """

    id: str = attrs.field(kw_only=False)
    body: str
    identity: str
    mode: str | Unset = UNSET
    session_id: str | Unset = UNSET
    webhook: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://assistants.twilio.com/v1/Assistants/{id}/Messages",
        json="",
        success=(200, 202),
    )
