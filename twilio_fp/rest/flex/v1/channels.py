# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Channels`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Channel(Resource):
    """``flex.v1.channel``, as received."""

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
    task_sid: str | None = None
    """SID of the task, WT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """SID of the user, US…."""
    __fields__ = "account_sid date_created:date-time date_updated:date-time flex_flow_sid sid task_sid url user_sid"


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """Create a channel.

    ``POST /v1/Channels`` returns `Channel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    chat_friendly_name: str
    """Name of the chat channel that is made."""
    chat_user_friendly_name: str
    """Name of the customer shown in the chat."""
    flex_flow_sid: str
    """SID, FO…, of the Flex flow."""
    identity: str
    """Chat identity of the customer."""
    chat_unique_name: str | None = None
    """Unique name of the chat channel that is made."""
    long_lived: bool | None = None
    """Whether the chat channel outlives the task: true reuses one channel for the contact, false closes it when the
    task ends."""
    pre_engagement_data: str | Mapping[str, Any] | SupportsPayload | None = None
    """Data collected from the visitor before the chat, as a JSON object in text."""
    target: str | None = None
    """Who the chat is with: the contact's address, such as a phone number."""
    task_attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """JSON object as text, set as the attributes of the task made for the channel."""
    task_sid: str | None = None
    """Existing task to attach the channel to, WT…."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Channels",
        form=(
            "ChatFriendlyName* ChatUniqueName ChatUserFriendlyName* FlexFlowSid* Identity* LongLived:boolean "
            "PreEngagementData:json-text Target TaskAttributes:json-text TaskSid"
        ),
        result="Channel",
        success=(201,),
        bounds="flex_flow_sid:FO task_sid:WT",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """Delete a channel.

    ``DELETE /v1/Channels/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/Channels/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:CH",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """Fetch a channel.

    ``GET /v1/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Channels/{Sid}",
        path="Sid*",
        result="Channel",
        bounds="sid:CH",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """List channels.

    ``GET /v1/Channels`` returns a `Page` of `Channel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Channels",
        query="PageSize:integer Page:integer PageToken",
        result="Channel",
        items="flex_chat_channels",
        paging="meta",
    )
