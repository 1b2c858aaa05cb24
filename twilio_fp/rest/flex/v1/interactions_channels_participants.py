# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

InteractionChannelParticipantEnumStatus: TypeAlias = Literal["closed", "wrapup"] | str
InteractionChannelParticipantEnumType: TypeAlias = (
    Literal["supervisor", "customer", "external", "agent", "unknown"] | str
)


@record(kw_only=True)
class InteractionChannelParticipant(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_channel_participant``, as received."""

    channel_sid: str | None = None
    """SID of the interaction's channel (UO…)."""
    interaction_sid: str | None = None
    """SID, KD…, of the interaction."""
    routing_properties: Any = None
    """JSON object of TaskRouter settings used to route the invite for this participant."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: InteractionChannelParticipantEnumType | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "channel_sid interaction_sid routing_properties:json sid type:enum.InteractionChannelParticipantEnumType url"
    )


@record(kw_only=True)
class CreateInteractionChannelParticipant(ops.Operation["InteractionChannelParticipant"]):
    """Create an interaction channel participant.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` returns
    `InteractionChannelParticipant`.
    Source:
    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    media_properties: str | Mapping[str, Any] | Sequence[Any]
    """Addressing and other details of the participant on this channel, as a JSON object; its keys depend on the
    channel."""
    type: InteractionChannelParticipantEnumType
    """Kind of resource."""
    routing_properties: str | Mapping[str, Any] | Sequence[Any] | None = None
    """JSON object of TaskRouter settings used to route the invite for this participant."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants",
        path="InteractionSid* ChannelSid*",
        form="MediaProperties:json* RoutingProperties:json Type:enum.InteractionChannelParticipantEnumType*",
        result="InteractionChannelParticipant",
        bounds="interaction_sid:KD channel_sid:UO",
    )


@record(kw_only=True)
class ListInteractionChannelParticipant(ops.PageOperation["InteractionChannelParticipant"]):
    """List interaction channel participants.

    ``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` returns a `Page` of
    `InteractionChannelParticipant`.
    Source:
    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants
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
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants",
        path="InteractionSid* ChannelSid*",
        query="PageSize:integer Page:integer PageToken",
        result="InteractionChannelParticipant",
        items="participants",
        paging="meta",
        bounds="interaction_sid:KD channel_sid:UO",
    )


@record(kw_only=True)
class UpdateInteractionChannelParticipant(ops.Operation["InteractionChannelParticipant"]):
    """Update an interaction channel participant.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}`` returns
    `InteractionChannelParticipant`.
    Source:
    https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interaction-channel-participants
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: InteractionChannelParticipantEnumStatus
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}",
        path="InteractionSid* ChannelSid* Sid*",
        form="Status:enum.InteractionChannelParticipantEnumStatus*",
        result="InteractionChannelParticipant",
        bounds="interaction_sid:KD channel_sid:UO sid:UT",
    )
