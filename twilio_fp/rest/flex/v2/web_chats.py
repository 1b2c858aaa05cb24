"""``/v2/WebChats`` of flex v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class WebChannel(Resource):
    """A JSON object that is received: ``flex.v2.web_channel``."""

    conversation_sid: str | None = None
    identity: str | None = None

    __fields__ = "conversation_sid identity!"


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """Create one web channel.

    ``POST /v2/WebChats`` answers 201 with `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    address_sid: str
    ui_version: str | None = None
    chat_friendly_name: str | None = None
    customer_friendly_name: str | None = None
    identity: str | None = None
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v2/WebChats",
        header="Ui-Version",
        form="AddressSid* ChatFriendlyName CustomerFriendlyName Identity PreEngagementData:json-text",
        result="WebChannel",
        success=(201,),
    )
