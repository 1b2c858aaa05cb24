# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Users/{UserSid}/Channels`` of ip_messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UserChannelEnumChannelStatus: TypeAlias = Literal["joined", "invited", "not_participating"] | str
UserChannelEnumNotificationLevel: TypeAlias = Literal["default", "muted"] | str


@record(kw_only=True)
class UserChannel(Resource):
    """``ip_messaging.v2.service.user.user_channel``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_sid: str | None = None
    """SID of the channel (CH…)."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    member_sid: str | None = None
    """SID, MB…, of the membership that joins the user to the channel."""
    notification_level: UserChannelEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""
    service_sid: str | None = None
    """SID of the IP Messaging service, IS…."""
    status: UserChannelEnumChannelStatus = ""
    """Where the resource stands in its life cycle."""
    unread_messages_count: int | None = None
    """How many messages the user has not read; null when no read position is set."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """User, as SID (US…) or identity."""
    __fields__ = (
        "account_sid channel_sid last_consumed_message_index:integer links:string{} member_sid "
        "notification_level:enum.UserChannelEnumNotificationLevel service_sid "
        "status:enum.UserChannelEnumChannelStatus unread_messages_count:integer url user_sid"
    )


@record(kw_only=True)
class DeleteUserChannel(ops.Operation[None]):
    """Delete a user channel.

    ``DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    __spec__ = ops.OperationSpec(
        "DELETE https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        path="ServiceSid* UserSid* ChannelSid*",
        result="",
        success=(204,),
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchUserChannel(ops.Operation["UserChannel"]):
    """Fetch a user channel.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` returns `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        path="ServiceSid* UserSid* ChannelSid*",
        result="UserChannel",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListUserChannel(ops.PageOperation["UserChannel"]):
    """List user channels.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels`` returns a `Page` of `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels",
        path="ServiceSid* UserSid*",
        query="PageSize:integer Page:integer PageToken",
        result="UserChannel",
        items="channels",
        paging="meta",
        largest_page=50,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateUserChannel(ops.Operation["UserChannel"]):
    """Update a user channel.

    ``POST /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` returns `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the IP Messaging service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…)."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    """When the member last read a message in the channel, UTC."""
    notification_level: UserChannelEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""
    __spec__ = ops.OperationSpec(
        "POST https://ip-messaging.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        path="ServiceSid* UserSid* ChannelSid*",
        form=(
            "LastConsumedMessageIndex:integer LastConsumptionTimestamp:date-time "
            "NotificationLevel:enum.UserChannelEnumNotificationLevel"
        ),
        result="UserChannel",
        bounds="service_sid:IS",
    )
