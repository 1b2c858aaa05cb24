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
    interaction_sid: str | None = None
    routing: Any = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateInteractionChannelInvite(ops.Operation["InteractionChannelInvite"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` answers 200 with `InteractionChannelInvite`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    routing: str | Mapping[str, Any] | Sequence[Any]

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class ListInteractionChannelInvite(ops.PageOperation["InteractionChannelInvite"]):
    """``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites`` answers 200 with a `Page` of `InteractionChannelInvite`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Invites",
        items="invites",
        paging="meta",
    )
