# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Channels`` of chat v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ChannelEnumChannelType: TypeAlias = Literal["public", "private"] | str


@record(kw_only=True)
class Channel(Resource):
    """``chat.v1.service.channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    created_by: str | None = None
    """Identity of the user who made the channel; `system` when made by the API."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    members_count: int | None = None
    """How many members the channel has."""
    messages_count: int | None = None
    """How many messages the channel holds."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: ChannelEnumChannelType | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    unique_name: str | None = None
    """Your own name for the channel, unique in its service; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! created_by! date_created:date-time date_updated:date-time friendly_name! "
        "links:string{} members_count:integer messages_count:integer service_sid sid "
        "type:enum.ChannelEnumChannelType unique_name! url"
    )


@record(kw_only=True)
class CreateChannel(ops.Operation["Channel"]):
    """Create a channel.

    ``POST /v1/Services/{ServiceSid}/Channels`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    type: ChannelEnumChannelType | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    unique_name: str | None = None
    """Your own name for the channel, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels",
        path="ServiceSid*",
        form="Attributes:json-text FriendlyName Type:enum.ChannelEnumChannelType UniqueName",
        result="Channel",
        success=(201,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class DeleteChannel(ops.Operation[None]):
    """Delete a channel.

    ``DELETE /v1/Services/{ServiceSid}/Channels/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchChannel(ops.Operation["Channel"]):
    """Fetch a channel.

    ``GET /v1/Services/{ServiceSid}/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        result="Channel",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListChannel(ops.PageOperation["Channel"]):
    """List channels.

    ``GET /v1/Services/{ServiceSid}/Channels`` returns a `Page` of `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    type: str | Iterable[ChannelEnumChannelType] | None = None
    """Kind: a channel is public or private, a role applies to a channel or deployment, a credential is apn, gcm or
    fcm."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels",
        path="ServiceSid*",
        query="Type:enum.ChannelEnumChannelType[] PageSize:integer Page:integer PageToken",
        result="Channel",
        items="channels",
        paging="meta",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateChannel(ops.Operation["Channel"]):
    """Update a channel.

    ``POST /v1/Services/{ServiceSid}/Channels/{Sid}`` returns `Channel`.
    Source: https://www.twilio.com/docs/chat/rest/channel-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    unique_name: str | None = None
    """Your own name for the channel, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{Sid}",
        path="ServiceSid* Sid*",
        form="Attributes:json-text FriendlyName UniqueName",
        result="Channel",
        bounds="service_sid:IS",
    )
