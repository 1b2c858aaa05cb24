"""``/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` of chat v2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


MemberEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Member(Resource):
    """A JSON object that is received: ``chat.v2.service.channel.member``."""

    account_sid: str = ""
    attributes: str | None = None
    channel_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    identity: str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | None = None
    role_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = (
        "account_sid attributes!! channel_sid date_created:date-time date_updated:date-time identity! "
        "last_consumed_message_index:integer last_consumption_timestamp:date-time role_sid service_sid sid url"
    )


@record(kw_only=True)
class CreateMember(ops.Operation["Member"]):
    """Create one member.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` answers 201 with `Member`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    role_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        path="ServiceSid* ChannelSid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time Identity* "
            "LastConsumedMessageIndex:integer LastConsumptionTimestamp:date-time RoleSid"
        ),
        result="Member",
        success=(201,),
    )


@record(kw_only=True)
class DeleteMember(ops.Operation[None]):
    """Delete one member.

    ``DELETE /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        success=(204,),
    )


@record(kw_only=True)
class FetchMember(ops.Operation["Member"]):
    """Fetch one member.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 200 with `Member`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Member",
    )


@record(kw_only=True)
class ListMember(ops.PageOperation["Member"]):
    """List every member, a page at a time.

    ``GET /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members`` answers 200 with a `Page` of `Member`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    identity: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members",
        path="ServiceSid* ChannelSid*",
        query="Identity:string[]! PageSize:integer Page:integer PageToken",
        result="Member",
        items="members",
        paging="meta",
    )


@record(kw_only=True)
class UpdateMember(ops.Operation["Member"]):
    """Update one member.

    ``POST /v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}`` answers 200 with `Member`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: MemberEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    last_consumed_message_index: int | None = None
    last_consumption_timestamp: dt.datetime | dt.date | str | None = None
    role_sid: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Members/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.MemberEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time LastConsumedMessageIndex:integer "
            "LastConsumptionTimestamp:date-time RoleSid"
        ),
        result="Member",
    )
