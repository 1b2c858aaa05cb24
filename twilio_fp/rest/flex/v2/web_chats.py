# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/WebChats`` of flex v2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class WebChannel(Resource):
    """``flex.v2.web_channel``, as received."""

    conversation_sid: str | None = None
    """SID of the conversation (CH…)."""
    identity: str | None = None
    """Chat identity of the customer."""
    __fields__ = "conversation_sid identity!"


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """Create a web channel.

    ``POST /v2/WebChats`` returns `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    address_sid: str
    """SID of the Conversations address (IG…) configured for the web channel."""
    ui_version: str | None = None
    """Version of Flex's user interface."""
    chat_friendly_name: str | None = None
    """Name of the chat channel that is made."""
    customer_friendly_name: str | None = None
    """Name the customer is shown under in the chat, such as a first name."""
    identity: str | None = None
    """Chat identity of the customer."""
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None
    """Data collected from the visitor before the chat, as a JSON object in text."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v2/WebChats",
        header="Ui-Version",
        form="AddressSid* ChatFriendlyName CustomerFriendlyName Identity PreEngagementData:json-text",
        result="WebChannel",
        success=(201,),
    )
