# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Users/{UserSid}/Channels`` of chat v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

UserChannelEnumChannelStatus: TypeAlias = Literal["joined", "invited", "not_participating"] | str


@record(kw_only=True)
class UserChannel(Resource):
    """``chat.v1.service.user.user_channel``, as received."""

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
    service_sid: str | None = None
    """SID of the Chat service, IS…."""
    status: UserChannelEnumChannelStatus = ""
    """Where the resource stands in its life cycle."""
    unread_messages_count: int | None = None
    """How many messages the user has not read; null when no read position is set."""
    __fields__ = (
        "account_sid channel_sid last_consumed_message_index:integer links:string{} member_sid service_sid "
        "status:enum.UserChannelEnumChannelStatus unread_messages_count:integer"
    )


@record(kw_only=True)
class ListUserChannel(ops.PageOperation["UserChannel"]):
    """List user channels.

    ``GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels`` returns a `Page` of `UserChannel`.
    Source: https://www.twilio.com/docs/chat/rest/user-resource
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
    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Users/{UserSid}/Channels",
        path="ServiceSid* UserSid*",
        query="PageSize:integer Page:integer PageToken",
        result="UserChannel",
        items="channels",
        paging="meta",
        bounds="service_sid:IS",
    )
