"""``/v2/Services/{ServiceSid}/Users/{UserSid}/Channels`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UserChannelEnumChannelStatus: TypeAlias = Literal["joined", "invited", "notParticipating"] | str
UserChannelEnumNotificationLevel: TypeAlias = Literal["default", "muted"] | str
UserChannelEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class UserChannel(Resource):
    """``chat.v2.service.user.user_channel``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_sid: str | None = None
    """SID of the channel (CH…), or its unique name in a path."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    member_sid: str | None = None
    """SID, MB…, of the membership that joins the user to the channel."""
    notification_level: UserChannelEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    status: UserChannelEnumChannelStatus = ""
    """Where the resource stands in its life cycle."""
    unread_messages_count: int | None = None
    """How many messages the user has not read; null when no read position is set."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_sid: str | None = None
    """User, as SID (US…) or identity."""


@record(kw_only=True)
class DeleteUserChannel(ops.Operation[None]):
    """Delete a user channel.

    ``DELETE /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    x_twilio_webhook_enabled: UserChannelEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        header="X-Twilio-Webhook-Enabled",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class FetchUserChannel(ops.Operation["UserChannel"]):
    """Fetch a user channel.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` answers 200 with `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class ListUserChannel(ops.PageOperation["UserChannel"]):
    """List user channels.

    ``GET /v2/Services/{ServiceSid}/Users/{UserSid}/Channels`` answers 200 with a `Page` of `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels",
        items="channels",
        paging="meta",
        largest_page=50,
        bounds="service_sid:IS",
    )


@record(kw_only=True)
class UpdateUserChannel(ops.Operation["UserChannel"]):
    """Update a user channel.

    ``POST /v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}`` answers 200 with `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    user_sid: str = attrs.field(kw_only=False)
    """User, as SID (US…) or identity."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    last_consumed_message_index: int | None = None
    """Index of the last message the member has read in the channel; empty if none."""
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    """When the member last read a message in the channel, UTC."""
    notification_level: UserChannelEnumNotificationLevel | None = None
    """Whether the user gets push notifications: `default` follows the service's settings, `muted` sends none."""

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Users/{UserSid}/Channels/{ChannelSid}",
        form="",
        bounds="service_sid:IS",
    )
