"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Invite(Resource):
    """``chat.v2.service.channel.invite``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_sid: str | None = None
    """SID of the channel (CH…), or its unique name in a path."""
    created_by: str | None = None
    """Identity of the user who made the channel; default `system`."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record, meant for bringing in old history."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record, meant for bringing in old history."""
    identity: str | None = None
    """Identity: your own unique name for the user in the service. When listing, only these."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""

    __fields__ = "identity!"


@record(kw_only=True)
class CreateInvite(ops.Operation["Invite"]):
    """Create an invite.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` answers 201 with `Invite`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    identity: str
    """Identity: your own unique name for the user in the service. When listing, only these."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        form="",
        bounds="service_sid:IS role_sid:RL",
    )


@record(kw_only=True)
class DeleteInvite(ops.Operation[None]):
    """Delete an invite.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
        bounds="service_sid:IS sid:IN",
    )


@record(kw_only=True)
class FetchInvite(ops.Operation["Invite"]):
    """Fetch an invite.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` answers 200 with `Invite`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
        bounds="service_sid:IS sid:IN",
    )


@record(kw_only=True)
class ListInvite(ops.PageOperation["Invite"]):
    """List invites.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` answers 200 with a `Page` of `Invite`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    identity: str | Iterable[str] | None = None
    """Identity: your own unique name for the user in the service. When listing, only these."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        query="Identity!",
        items="invites",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )
