"""``/v2/WebChats`` of flex v2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class WebChannel(Resource):
    """``flex.v2.web_channel``, as it is received."""

    conversation_sid: str | None = None
    identity: str | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """``POST /v2/WebChats`` answers 201 with `WebChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    address_sid: str
    ui_version: str | None = None
    chat_friendly_name: str | None = None
    customer_friendly_name: str | None = None
    identity: str | None = None
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v2/WebChats",
        header="Ui-Version",
        form="",
    )
