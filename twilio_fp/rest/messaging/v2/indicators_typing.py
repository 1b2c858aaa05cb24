"""``/v2/Indicators/Typing.json`` of messaging v2."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CreateTypingIndicatorChannel: TypeAlias = Literal["whatsapp"] | str


@record(kw_only=True)
class CreateTypingIndicatorResult(Resource):
    """``CreateTypingIndicator.Result``, as it is received."""

    success: bool | None = None
    """Whether the typing indicator was accepted."""


@record(kw_only=True)
class CreateTypingIndicator(ops.Operation["CreateTypingIndicatorResult"]):
    """Create a typing indicator.

    ``POST /v2/Indicators/Typing.json`` answers 200 with `CreateTypingIndicatorResult`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    channel: CreateTypingIndicatorChannel
    """Channel on which to show that you are typing: `whatsapp`."""
    message_id: str
    """SID, SM… or MM…, of the received message the typing indicator answers; the message also counts as read."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v2/Indicators/Typing.json",
        form="channel messageId",
        success=(200,),
        bounds="message_id:SM|MM",
    )
