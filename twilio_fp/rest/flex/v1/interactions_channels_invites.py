# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class InteractionChannelInvite(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_channel_invite``, as received."""

    channel_sid: str | None = None
    """SID of the interaction's channel (UO…)."""
    interaction_sid: str | None = None
    """SID, KD…, of the interaction."""
    routing: Any = None
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "channel_sid interaction_sid routing:json sid url"


@record(kw_only=True)
class CreateInteractionChannelInvite(ops.Operation["InteractionChannelInvite"]):
    """Create an interaction channel invite.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` returns `InteractionChannelInvite`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    routing: str | Mapping[str, Any] | Sequence[Any]
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        path="InteractionSid* ChannelSid*",
        form="Routing:json*",
        result="InteractionChannelInvite",
        bounds="interaction_sid:KD channel_sid:UO",
    )


@record(kw_only=True)
class ListInteractionChannelInvite(ops.PageOperation["InteractionChannelInvite"]):
    """List interaction channel invites.

    ``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` returns a `Page` of
    `InteractionChannelInvite`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/invites-subresource
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        path="InteractionSid* ChannelSid*",
        query="PageSize:integer Page:integer PageToken",
        result="InteractionChannelInvite",
        items="invites",
        paging="meta",
        bounds="interaction_sid:KD channel_sid:UO",
    )
