"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

InteractionTransferEnumTransferStatus: TypeAlias = Literal["active", "failed", "completed"] | str
InteractionTransferEnumTransferType: TypeAlias = Literal["warm", "cold", "external"] | str


@record(kw_only=True)
class InteractionTransfer(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_transfer``, as it is received."""

    account_sid: str = ""
    channel_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    execution_sid: str | None = None
    from_: str | None = None
    instance_sid: str | None = None
    interaction_sid: str | None = None
    note_sid: str | None = None
    sid: str = ""
    status: InteractionTransferEnumTransferStatus = ""
    summary_sid: str | None = None
    to: str | None = None
    type: InteractionTransferEnumTransferType | None = None
    url: str | None = None


@record(kw_only=True)
class CreateInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers`` answers 201 with `InteractionTransfer`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers",
        json="*=body",
    )


@record(kw_only=True)
class FetchInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}`` answers 200 with `InteractionTransfer`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}",
    )


@record(kw_only=True)
class UpdateInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}`` answers 200 with `InteractionTransfer`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    body: Any

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}",
        json="*=body",
    )
