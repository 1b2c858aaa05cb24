# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/WebChannels`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

WebChannelEnumChatStatus: TypeAlias = Literal["inactive"] | str


@record(kw_only=True)
class WebChannel(Resource):
    """``flex.v1.web_channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    flex_flow_sid: str | None = None
    """SID, FO…, of the Flex flow."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time flex_flow_sid sid url"


@record(kw_only=True)
class CreateWebChannel(ops.Operation["WebChannel"]):
    """Create a web channel.

    ``POST /v1/WebChannels`` returns `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    chat_friendly_name: str
    """Name of the chat channel that is made."""
    customer_friendly_name: str
    """Name the customer is shown under in the chat, such as a first name."""
    flex_flow_sid: str
    """SID, FO…, of the Flex flow."""
    identity: str
    """Chat identity of the customer."""
    chat_unique_name: str | None = None
    """Unique name of the chat channel that is made."""
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None
    """Data collected from the visitor before the chat, as a JSON object in text."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels",
        form=(
            "ChatFriendlyName* ChatUniqueName CustomerFriendlyName* FlexFlowSid* Identity* PreEngagementData:json-text"
        ),
        result="WebChannel",
        success=(201,),
        bounds="flex_flow_sid:FO",
    )


@record(kw_only=True)
class DeleteWebChannel(ops.Operation[None]):
    """Delete a web channel.

    ``DELETE /v1/WebChannels/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CH",
    )


@record(kw_only=True)
class FetchWebChannel(ops.Operation["WebChannel"]):
    """Fetch a web channel.

    ``GET /v1/WebChannels/{Sid}`` returns `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        result="WebChannel",
        bounds="sid:CH",
    )


@record(kw_only=True)
class ListWebChannel(ops.PageOperation["WebChannel"]):
    """List web channels.

    ``GET /v1/WebChannels`` returns a `Page` of `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/WebChannels",
        query="PageSize:integer Page:integer PageToken",
        result="WebChannel",
        items="flex_chat_channels",
        paging="meta",
    )


@record(kw_only=True)
class UpdateWebChannel(ops.Operation["WebChannel"]):
    """Update a web channel.

    ``POST /v1/WebChannels/{Sid}`` returns `WebChannel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    chat_status: WebChannelEnumChatStatus | None = None
    """Status to set on the chat: `inactive` ends it."""
    post_engagement_data: str | None = None
    """Data collected from the visitor after the chat, as text."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/WebChannels/{Sid}",
        path="Sid*",
        form="ChatStatus:enum.WebChannelEnumChatStatus PostEngagementData",
        result="WebChannel",
        bounds="sid:CH",
    )
