"""``/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConversationMessageReceiptEnumDeliveryStatus: TypeAlias = (
    Literal["read", "failed", "delivered", "undelivered", "sent"] | str
)


@record(kw_only=True)
class ConversationMessageReceipt(Resource):
    """``conversations.v1.conversation.conversation_message.conversation_message_receipt``, as it is received."""

    account_sid: str = ""
    channel_message_sid: str | None = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: int | None = None
    message_sid: str | None = None
    participant_sid: str | None = None
    sid: str = ""
    status: ConversationMessageReceiptEnumDeliveryStatus = ""
    url: str | None = None


@record(kw_only=True)
class FetchConversationMessageReceipt(ops.Operation["ConversationMessageReceipt"]):
    """``GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}`` answers 200 with `ConversationMessageReceipt`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    message_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}",
    )


@record(kw_only=True)
class ListConversationMessageReceipt(ops.PageOperation["ConversationMessageReceipt"]):
    """``GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` answers 200 with a `Page` of `ConversationMessageReceipt`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_sid: str = attrs.field(kw_only=False)
    message_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
        items="delivery_receipts",
        paging="meta",
        largest_page=50,
    )
