"""``/v1/Services/{ServiceSid}/Users/{UserSid}/Channels`` of ip_messaging v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

UserChannelEnumChannelStatus: TypeAlias = Literal["joined", "invited", "not_participating"] | str


@record(kw_only=True)
class UserChannel(Resource):
    """``ip_messaging.v1.service.user.user_channel``, as it is received."""

    account_sid: str = ""
    channel_sid: str | None = None
    last_consumed_message_index: int | None = None
    links: Mapping[str, str] | None = None
    member_sid: str | None = None
    service_sid: str | None = None
    status: UserChannelEnumChannelStatus = ""
    unread_messages_count: int | None = None


@record(kw_only=True)
class ListUserChannel(ops.PageOperation["UserChannel"]):
    """``GET /v1/Services/{ServiceSid}/Users/{UserSid}/Channels`` answers 200 with a `Page` of `UserChannel`.

    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    user_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://ip-messaging.twilio.com/v1/Services/{ServiceSid}/Users/{UserSid}/Channels",
        items="channels",
        paging="meta",
    )
