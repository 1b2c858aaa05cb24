"""``/v1/WebChannels`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

WebChannelEnumChatStatus: TypeAlias = Literal["inactive"] | str


@record(kw_only=True)
class WebChannel(Resource):
    """``flex.v1.web_channel``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flex_flow_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """``POST /v1/WebChannels`` answers 201 with `WebChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    chat_friendly_name: str
    customer_friendly_name: str
    flex_flow_sid: str
    identity: str
    chat_unique_name: str | None = None
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels",
        form="",
    )


@record(kw_only=True)
class DeleteWebChannel(ops.Operation[None]):
    """``DELETE /v1/WebChannels/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/WebChannels/{Sid}",
    )


@record(kw_only=True)
class FetchWebChannel(ops.Operation["WebChannel"]):
    """``GET /v1/WebChannels/{Sid}`` answers 200 with `WebChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels/{Sid}",
    )


@record(kw_only=True)
class ListWebChannel(ops.PageOperation["WebChannel"]):
    """``GET /v1/WebChannels`` answers 200 with a `Page` of `WebChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels",
        items="flex_chat_channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWebChannel(ops.Operation["WebChannel"]):
    """``POST /v1/WebChannels/{Sid}`` answers 200 with `WebChannel`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    chat_status: WebChannelEnumChatStatus | None = None
    post_engagement_data: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        form="",
    )
