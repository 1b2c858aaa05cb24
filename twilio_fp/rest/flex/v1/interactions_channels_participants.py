"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

InteractionChannelParticipantEnumStatus: TypeAlias = Literal["closed", "wrapup"] | str
InteractionChannelParticipantEnumType: TypeAlias = (
    Literal["supervisor", "customer", "external", "agent", "unknown"] | str
)


@record(kw_only=True)
class InteractionChannelParticipant(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_channel_participant``, as it is received."""

    channel_sid: str | None = None
    interaction_sid: str | None = None
    routing_properties: Any = None
    sid: str = ""
    type: InteractionChannelParticipantEnumType | None = None
    url: str | None = None


@record(kw_only=True)
class CreateInteractionChannelParticipant(ops.Operation["InteractionChannelParticipant"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` answers 200 with `InteractionChannelParticipant`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    media_properties: str | Mapping[str, Any] | Sequence[Any]
    type: InteractionChannelParticipantEnumType
    routing_properties: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class ListInteractionChannelParticipant(ops.PageOperation["InteractionChannelParticipant"]):
    """``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants`` answers 200 with a `Page` of `InteractionChannelParticipant`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants",
        items="participants",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInteractionChannelParticipant(ops.Operation["InteractionChannelParticipant"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}`` answers 200 with `InteractionChannelParticipant`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: InteractionChannelParticipantEnumStatus

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Participants/{Sid}",
        form="",
    )
