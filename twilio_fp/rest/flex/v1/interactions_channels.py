# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Interactions/{InteractionSid}/Channels`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

InteractionChannelEnumChannelStatus: TypeAlias = (
    Literal["setup", "active", "failed", "closed", "inactive", "pause", "transfer"] | str
)
InteractionChannelEnumType: TypeAlias = (
    Literal["voice", "sms", "email", "web", "whatsapp", "chat", "messenger", "gbm"] | str
)
InteractionChannelEnumUpdateChannelStatus: TypeAlias = Literal["closed", "inactive"] | str


@record(kw_only=True)
class InteractionChannel(Resource):
    """``flex.v1.interaction.interaction_channel``, as received."""

    error_code: int | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    error_message: str | None = None
    """What the error was, in words; empty if there was none."""
    interaction_sid: str | None = None
    """SID, KD…, of the interaction."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: InteractionChannelEnumChannelStatus = ""
    """Where the resource stands in its life cycle."""
    type: InteractionChannelEnumType | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "error_code:integer error_message interaction_sid links:string{} sid "
        "status:enum.InteractionChannelEnumChannelStatus type:enum.InteractionChannelEnumType url"
    )


@record(kw_only=True)
class FetchInteractionChannel(ops.Operation["InteractionChannel"]):
    """Fetch an interaction channel.

    ``GET /v1/Interactions/{InteractionSid}/Channels/{Sid}`` returns `InteractionChannel`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{Sid}",
        path="InteractionSid* Sid*",
        result="InteractionChannel",
        bounds="interaction_sid:KD sid:UO",
    )


@record(kw_only=True)
class ListInteractionChannel(ops.PageOperation["InteractionChannel"]):
    """List interaction channels.

    ``GET /v1/Interactions/{InteractionSid}/Channels`` returns a `Page` of `InteractionChannel`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels",
        path="InteractionSid*",
        query="PageSize:integer Page:integer PageToken",
        result="InteractionChannel",
        items="channels",
        paging="meta",
        bounds="interaction_sid:KD",
    )


@record(kw_only=True)
class UpdateInteractionChannel(ops.Operation["InteractionChannel"]):
    """Update an interaction channel.

    ``POST /v1/Interactions/{InteractionSid}/Channels/{Sid}`` returns `InteractionChannel`.
    Source: https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions
    """

    interaction_sid: str = attrs.field(kw_only=False)
    """SID, KD…, of the interaction."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: InteractionChannelEnumUpdateChannelStatus
    """Where the resource stands in its life cycle."""
    routing: str | Mapping[str, Any] | Sequence[Any] | None = None
    """How the interaction finds an agent: JSON object with TaskRouter properties such as workspace, workflow, channel
    and task attributes."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{Sid}",
        path="InteractionSid* Sid*",
        form="Routing:json Status:enum.InteractionChannelEnumUpdateChannelStatus*",
        result="InteractionChannel",
        bounds="interaction_sid:KD sid:UO",
    )
