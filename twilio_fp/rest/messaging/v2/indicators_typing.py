# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Indicators/Typing.json`` of messaging v2."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CreateTypingIndicatorChannel: TypeAlias = Literal["whatsapp"] | str


@record(kw_only=True)
class CreateTypingIndicatorResult(Resource):
    """``CreateTypingIndicator.Result``, as received."""

    success: bool | None = None
    """Whether the typing indicator was accepted."""
    __fields__ = "success:boolean"


@record(kw_only=True)
class CreateTypingIndicator(ops.Operation["CreateTypingIndicatorResult"]):
    """Create a typing indicator.

    ``POST /v2/Indicators/Typing.json`` returns `CreateTypingIndicatorResult`.
    Source: https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource
    """

    channel: CreateTypingIndicatorChannel
    """Channel on which to show that you are typing: `whatsapp`."""
    message_id: str
    """SID, SM… or MM…, of the received message the typing indicator answers; the message also counts as read."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v2/Indicators/Typing.json",
        form="channel:enum.CreateTypingIndicatorChannel* messageId*",
        result="CreateTypingIndicatorResult",
        bounds="message_id:SM|MM",
    )
