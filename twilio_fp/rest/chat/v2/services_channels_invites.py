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
    channel_sid: str | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    identity: str | None = None
    role_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "identity!"


@record(kw_only=True)
class CreateInvite(ops.Operation["Invite"]):
    """``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` answers 201 with `Invite`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        form="",
    )


@record(kw_only=True)
class DeleteInvite(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
    )


@record(kw_only=True)
class FetchInvite(ops.Operation["Invite"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}`` answers 200 with `Invite`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites/{Sid}",
    )


@record(kw_only=True)
class ListInvite(ops.PageOperation["Invite"]):
    """``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites`` answers 200 with a `Page` of `Invite`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Invites",
        query="Identity!",
        items="invites",
        paging="meta",
        largest_page=100,
    )
