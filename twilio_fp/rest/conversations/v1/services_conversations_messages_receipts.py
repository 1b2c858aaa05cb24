# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ServiceConversationMessageReceiptEnumDeliveryStatus: TypeAlias = (
    Literal["read", "failed", "delivered", "undelivered", "sent"] | str
)


@record(kw_only=True)
class ServiceConversationMessageReceipt(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_message.service_conversation_message_receipt``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_message_sid: str | None = None
    """SID of the message on its channel, such as SM… for an SMS or WhatsApp message."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    error_code: int | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    message_sid: str | None = None
    """SID of the conversation message, IM…."""
    participant_sid: str | None = None
    """SID, MB…, of the conversation's participant."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ServiceConversationMessageReceiptEnumDeliveryStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_message_sid chat_service_sid conversation_sid date_created:date-time "
        "date_updated:date-time error_code:integer message_sid participant_sid sid "
        "status:enum.ServiceConversationMessageReceiptEnumDeliveryStatus url"
    )


@record(kw_only=True)
class FetchServiceConversationMessageReceipt(ops.Operation["ServiceConversationMessageReceipt"]):
    """Fetch a service conversation message receipt.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}``
    returns `ServiceConversationMessageReceipt`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    message_sid: str = attrs.field(kw_only=False)
    """SID of the conversation message, IM…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}",
        path="ChatServiceSid* ConversationSid* MessageSid* Sid*",
        result="ServiceConversationMessageReceipt",
        bounds="chat_service_sid:IS message_sid:IM sid:DY",
    )


@record(kw_only=True)
class ListServiceConversationMessageReceipt(ops.PageOperation["ServiceConversationMessageReceipt"]):
    """List service conversation message receipts.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` returns a
    `Page` of `ServiceConversationMessageReceipt`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    message_sid: str = attrs.field(kw_only=False)
    """SID of the conversation message, IM…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
        path="ChatServiceSid* ConversationSid* MessageSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ServiceConversationMessageReceipt",
        items="delivery_receipts",
        paging="meta",
        largest_page=50,
        bounds="chat_service_sid:IS message_sid:IM",
    )
