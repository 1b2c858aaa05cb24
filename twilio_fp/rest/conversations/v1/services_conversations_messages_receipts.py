"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceConversationMessageReceiptEnumDeliveryStatus: TypeAlias = (
    Literal["read", "failed", "delivered", "undelivered", "sent"] | str
)


@record(kw_only=True)
class ServiceConversationMessageReceipt(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_message.service_conversation_message_receipt``, as it is received."""

    account_sid: str = ""
    channel_message_sid: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    error_code: int | None = None
    message_sid: str | None = None
    participant_sid: str | None = None
    sid: str = ""
    status: ServiceConversationMessageReceiptEnumDeliveryStatus = ""
    url: str | None = None


@record(kw_only=True)
class FetchServiceConversationMessageReceipt(ops.Operation["ServiceConversationMessageReceipt"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}`` answers 200 with `ServiceConversationMessageReceipt`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    message_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}",
    )


@record(kw_only=True)
class ListServiceConversationMessageReceipt(ops.PageOperation["ServiceConversationMessageReceipt"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` answers 200 with a `Page` of `ServiceConversationMessageReceipt`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    message_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
        items="delivery_receipts",
        paging="meta",
        largest_page=50,
    )
