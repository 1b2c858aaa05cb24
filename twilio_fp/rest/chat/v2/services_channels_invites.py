# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` of chat v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Invite(Resource):
    """``chat.v2.service.channel.invite``, as received."""

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
    __fields__ = (
        "account_sid channel_sid created_by date_created:date-time date_updated:date-time identity! role_sid "
        "service_sid sid url"
    )


@record(kw_only=True)
class CreateInvite(ops.Operation["Invite"]):
    """Create an invite.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` returns `Invite`.
    Source: https://www.twilio.com/docs/chat/rest/invite-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    identity: str
    """Identity: your own unique name for the user in the service. When listing, only these."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        path="ServiceSid* ChannelSid*",
        form="Identity* RoleSid",
        result="Invite",
        success=(201,),
        bounds="service_sid:IS role_sid:RL",
    )


@record(kw_only=True)
class DeleteInvite(ops.Operation[None]):
    """Delete an invite.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/chat/rest/invite-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:IS sid:IN",
    )


@record(kw_only=True)
class FetchInvite(ops.Operation["Invite"]):
    """Fetch an invite.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` returns `Invite`.
    Source: https://www.twilio.com/docs/chat/rest/invite-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Chat service, IS…."""
    channel_sid: str = attrs.field(kw_only=False)
    """SID of the channel (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Invite",
        bounds="service_sid:IS sid:IN",
    )


@record(kw_only=True)
class ListInvite(ops.PageOperation["Invite"]):
    """List invites.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` returns a `Page` of `Invite`.
    Source: https://www.twilio.com/docs/chat/rest/invite-resource
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
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        path="ServiceSid* ChannelSid*",
        query="Identity:string[]! PageSize:integer Page:integer PageToken",
        result="Invite",
        items="invites",
        paging="meta",
        largest_page=100,
        bounds="service_sid:IS",
    )
