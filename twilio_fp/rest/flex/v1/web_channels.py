"""``/v1/WebChannels`` of flex v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


WebChannelEnumChatStatus: TypeAlias = Literal["inactive"] | str


@record(kw_only=True)
class WebChannel(Resource):
    """A JSON object that is received: ``flex.v1.web_channel``."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flex_flow_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "account_sid date_created:date-time date_updated:date-time flex_flow_sid sid url"


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """Create one web channel.

    ``POST /v1/WebChannels`` answers 201 with `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    chat_friendly_name: str
    customer_friendly_name: str
    flex_flow_sid: str
    identity: str
    chat_unique_name: str | None = None
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None

    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels",
        form=(
            "ChatFriendlyName* ChatUniqueName CustomerFriendlyName* FlexFlowSid* Identity* PreEngagementData:json-text"
        ),
        result="WebChannel",
        success=(201,),
    )


@record(kw_only=True)
class DeleteWebChannel(ops.Operation[None]):
    """Delete one web channel.

    ``DELETE /v1/WebChannels/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        success=(204,),
    )


@record(kw_only=True)
class FetchWebChannel(ops.Operation["WebChannel"]):
    """Fetch one web channel.

    ``GET /v1/WebChannels/{Sid}`` answers 200 with `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        result="WebChannel",
    )


@record(kw_only=True)
class ListWebChannel(ops.PageOperation["WebChannel"]):
    """List every web channel, a page at a time.

    ``GET /v1/WebChannels`` answers 200 with a `Page` of `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels",
        query="PageSize:integer Page:integer PageToken",
        result="WebChannel",
        items="flex_chat_channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWebChannel(ops.Operation["WebChannel"]):
    """Update one web channel.

    ``POST /v1/WebChannels/{Sid}`` answers 200 with `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    chat_status: WebChannelEnumChatStatus | None = None
    post_engagement_data: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        form="ChatStatus:enum.WebChannelEnumChatStatus PostEngagementData",
        result="WebChannel",
    )
