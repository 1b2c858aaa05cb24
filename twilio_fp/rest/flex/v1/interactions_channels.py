"""``/v1/Interactions/{InteractionSid}/Channels`` of flex v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

InteractionChannelEnumChannelStatus: TypeAlias = (
    Literal["setup", "active", "failed", "closed", "inactive", "pause", "transfer"] | str
)
InteractionChannelEnumType: TypeAlias = (
    Literal["voice", "sms", "email", "web", "whatsapp", "chat", "messenger", "gbm"] | str
)
InteractionChannelEnumUpdateChannelStatus: TypeAlias = Literal["closed", "inactive"] | str


@record(kw_only=True)
class InteractionChannel(Resource):
    """``flex.v1.interaction.interaction_channel``, as it is received."""

    error_code: int | None = None
    error_message: str | None = None
    interaction_sid: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: InteractionChannelEnumChannelStatus = ""
    type: InteractionChannelEnumType | None = None
    url: str | None = None


@record(kw_only=True)
class FetchInteractionChannel(ops.Operation["InteractionChannel"]):
    """``GET /v1/Interactions/{InteractionSid}/Channels/{Sid}`` answers 200 with `InteractionChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{Sid}",
    )


@record(kw_only=True)
class ListInteractionChannel(ops.PageOperation["InteractionChannel"]):
    """``GET /v1/Interactions/{InteractionSid}/Channels`` answers 200 with a `Page` of `InteractionChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels",
        items="channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInteractionChannel(ops.Operation["InteractionChannel"]):
    """``POST /v1/Interactions/{InteractionSid}/Channels/{Sid}`` answers 200 with `InteractionChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    interaction_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: InteractionChannelEnumUpdateChannelStatus
    routing: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Interactions/{InteractionSid}/Channels/{Sid}",
        form="",
    )
