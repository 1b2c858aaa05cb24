"""``/v1/Channels`` of flex v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload


@record(kw_only=True)
class Channel(Resource):
    """``flex.v1.channel``, as it is received."""

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


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """Create a channel.

    ``POST /v1/Channels`` answers 201 with `Channel`.
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Channels",
        form="",
        bounds="flex_flow_sid:FO task_sid:WT",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """Delete a channel.

    ``DELETE /v1/Channels/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Channels/{Sid}",
        bounds="sid:CH",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """Fetch a channel.

    ``GET /v1/Channels/{Sid}`` answers 200 with `Channel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Channels/{Sid}",
        bounds="sid:CH",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """List channels.

    ``GET /v1/Channels`` answers 200 with a `Page` of `Channel`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Channels",
        items="flex_chat_channels",
        paging="meta",
    )
