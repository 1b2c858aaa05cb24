"""``/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` of chat v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


MessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class Message(Resource):
    """A JSON object that is received: ``chat.v1.service.channel.message``."""

    account_sid: str = ""
    attributes: str | None = None
    body: str | None = None
    channel_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    from_: str | None = None
    index: int | None = None
    service_sid: str | None = None
    sid: str = ""
    to: str | None = None
    url: str | None = None
    was_edited: bool | None = None

    __fields__ = (
        "account_sid attributes!! body!! channel_sid date_created:date-time date_updated:date-time from! "
        "index:integer service_sid sid to url was_edited:boolean"
    )


@record(kw_only=True)
class CreateMessage(ops.Operation["Message"]):
    """Create one message.

    ``POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` answers 201 with `Message`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    body: str
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    from_: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        form="Attributes:json-text Body* From",
        result="Message",
        success=(201,),
    )


@record(kw_only=True)
class DeleteMessage(ops.Operation[None]):
    """Delete one message.

    ``DELETE /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "DELETE https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        success=(204,),
    )


@record(kw_only=True)
class FetchMessage(ops.Operation["Message"]):
    """Fetch one message.

    ``GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 200 with `Message`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        result="Message",
    )


@record(kw_only=True)
class ListMessage(ops.PageOperation["Message"]):
    """List every message, a page at a time.

    ``GET /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages`` answers 200 with a `Page` of `Message`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    order: MessageEnumOrderType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages",
        path="ServiceSid* ChannelSid*",
        query="Order:enum.MessageEnumOrderType PageSize:integer Page:integer PageToken",
        result="Message",
        items="messages",
        paging="meta",
    )


@record(kw_only=True)
class UpdateMessage(ops.Operation["Message"]):
    """Update one message.

    ``POST /v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}`` answers 200 with `Message`.
    Source: https://www.twilio.com/docs/chat/rest
    """

    service_sid: str = attrs.field(kw_only=False)
    channel_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    body: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://chat.twilio.com/v1/Services/{ServiceSid}/Channels/{ChannelSid}/Messages/{Sid}",
        path="ServiceSid* ChannelSid* Sid*",
        form="Attributes:json-text Body",
        result="Message",
    )
