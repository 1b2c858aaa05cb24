# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Interactions`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Interaction(Resource):
    """``flex.v1.interaction``, as received."""

    channel: Any = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    interaction_context_sid: str | None = None
    """SID, HQ…, of the interaction context."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    routing: Any = None
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook_ttid: str | None = None
    """ID of the interaction webhook to use for this interaction's events."""
    __fields__ = "channel:json interaction_context_sid links:string{} routing:json sid url webhook_ttid"


@record(kw_only=True)
class CreateInteraction(ops.Operation["Interaction"]):
    """Create an interaction.

    ``POST /v1/Interactions`` returns `Interaction`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    channel: str | Mapping[str, Any] | Sequence[Any]
    """Channel of the interaction, JSON object: type, who initiates it, participants and properties."""
    interaction_context_sid: str | None = None
    """SID, HQ…, of the interaction context."""
    routing: str | Mapping[str, Any] | Sequence[Any] | None = None
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""
    webhook_ttid: str | None = None
    """ID of the interaction webhook to use for this interaction's events."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions",
        form="Channel:json* InteractionContextSid Routing:json WebhookTtid",
        result="Interaction",
        bounds="interaction_context_sid:HQ",
    )


@record(kw_only=True)
class FetchInteraction(ops.Operation["Interaction"]):
    """Fetch an interaction.

    ``GET /v1/Interactions/{Sid}`` returns `Interaction`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{Sid}",
        path="Sid*",
        result="Interaction",
        bounds="sid:KD",
    )


@record(kw_only=True)
class UpdateInteraction(ops.Operation["Interaction"]):
    """Update an interaction.

    ``POST /v1/Interactions/{Sid}`` returns `Interaction`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    webhook_ttid: str | None = None
    """ID of the interaction webhook to use for this interaction's events."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{Sid}",
        path="Sid*",
        form="WebhookTtid",
        result="Interaction",
        bounds="sid:KD",
    )
