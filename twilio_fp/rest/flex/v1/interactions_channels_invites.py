"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InteractionChannelInvite(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_channel_invite``, as it is received."""

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


@record(kw_only=True)
class CreateInteractionChannelInvite(ops.Operation["InteractionChannelInvite"]):
    """Create an interaction channel invite.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` answers 200 with
    `InteractionChannelInvite`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    routing: str | Mapping[str, Any] | Sequence[Any]
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        form="",
        success=(200,),
        bounds="interaction_sid:KD channel_sid:UO",
    )


@record(kw_only=True)
class ListInteractionChannelInvite(ops.PageOperation["InteractionChannelInvite"]):
    """List interaction channel invites.

    ``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` answers 200 with a `Page` of
    `InteractionChannelInvite`.
    Source: https://www.twilio.com/docs/flex/developer
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

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        items="invites",
        paging="meta",
        bounds="interaction_sid:KD channel_sid:UO",
    )
