# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/Indicators/Typing.json`` of messaging v3."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateV3TypingIndicator",
    "CreateV3TypingIndicatorChannel",
    "CreateV3TypingIndicatorEvent",
    "CreateV3TypingIndicatorResult",
]


CreateV3TypingIndicatorChannel: TypeAlias = Literal["WHATSAPP"] | str
CreateV3TypingIndicatorEvent: TypeAlias = Literal["START", "END"] | str


@record(kw_only=True)
class CreateV3TypingIndicatorResult(Resource):
    """``CreateV3TypingIndicator.Result``, as received."""

    success: bool | None = None
    """Whether the typing indicator was accepted."""
    __fields__ = "success:boolean"


@record(kw_only=True)
class CreateV3TypingIndicator(ops.Operation["CreateV3TypingIndicatorResult"]):
    """Create a v3 typing indicator.

    ``POST /v3/Indicators/Typing.json`` returns `CreateV3TypingIndicatorResult`.
    Source: https://www.twilio.com/docs/whatsapp/api/typing-indicators-resource
    """

    channel: CreateV3TypingIndicatorChannel
    """Channel on which to show that you are typing: WHATSAPP or APPLE."""
    event: CreateV3TypingIndicatorEvent | Unset = UNSET
    """START to show the typing indicator (the default), END to stop it."""
    from_: str | Unset = UNSET
    """Sender that the typing indicator is shown for."""
    message_id: str | Unset = UNSET
    """SID, SM… or MM…, of the received message the typing indicator answers; the message also counts as read."""
    to: str | Unset = UNSET
    """Recipient who sees the typing indicator, with channel prefix."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v3/Indicators/Typing.json",
        json="channel:enum.CreateV3TypingIndicatorChannel* event:enum.CreateV3TypingIndicatorEvent from messageId to",
        content_type="application/json",
        result="CreateV3TypingIndicatorResult",
        bounds="message_id:SM|MM",
    )
