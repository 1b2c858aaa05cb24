# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers`` of flex v1."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

InteractionTransferEnumTransferStatus: TypeAlias = Literal["active", "failed", "completed"] | str
InteractionTransferEnumTransferType: TypeAlias = Literal["warm", "cold", "external"] | str


@record(kw_only=True)
class InteractionTransfer(Resource):
    """``flex.v1.interaction.interaction_channel.interaction_transfer``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_sid: str | None = None
    """SID of the interaction's channel (UO…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    execution_sid: str | None = None
    """SID of the workflow execution that carries out the transfer."""
    from_: str | None = None
    """Who the interaction is transferred from, as a JSON object."""
    instance_sid: str | None = None
    """SID, GO…, of the Flex instance."""
    interaction_sid: str | None = None
    """SID, KD…, of the interaction."""
    note_sid: str | None = None
    """SID, KQ…, of the note left with the transfer."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: InteractionTransferEnumTransferStatus = ""
    """Where the resource stands in its life cycle."""
    summary_sid: str | None = None
    """SID of the summary handed over with the transfer, KQ…."""
    to: str | None = None
    """Who the interaction is transferred to, a JSON object."""
    type: InteractionTransferEnumTransferType | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_sid date_created:date-time date_updated:date-time execution_sid from instance_sid "
        "interaction_sid note_sid sid status:enum.InteractionTransferEnumTransferStatus summary_sid to "
        "type:enum.InteractionTransferEnumTransferType url"
    )


@record(kw_only=True)
class CreateInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """Create an interaction transfer.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers`` returns `InteractionTransfer`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    body: Any
    """Details of the transfer to start, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers",
        path="InteractionSid* ChannelSid*",
        json="*=body:json*",
        content_type="application/json",
        result="InteractionTransfer",
        success=(201,),
        bounds="interaction_sid:KD channel_sid:UO",
    )


@record(kw_only=True)
class FetchInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """Fetch an interaction transfer.

    ``GET /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}`` returns `InteractionTransfer`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}",
        path="InteractionSid* ChannelSid* Sid*",
        result="InteractionTransfer",
        bounds="interaction_sid:KD channel_sid:UO sid:UX",
    )


@record(kw_only=True)
class UpdateInteractionTransfer(ops.Operation["InteractionTransfer"]):
    """Update an interaction transfer.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}`` returns `InteractionTransfer`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the interaction's channel (UO…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    body: Any
    """Change to make to the transfer, such as its status, as a JSON object."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{ChannelSid}/Transfers/{Sid}",
        path="InteractionSid* ChannelSid* Sid*",
        json="*=body:json*",
        content_type="application/json",
        result="InteractionTransfer",
        bounds="interaction_sid:KD channel_sid:UO sid:UX",
    )
