# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConversationMessageReceiptEnumDeliveryStatus: TypeAlias = (
    Literal["read", "failed", "delivered", "undelivered", "sent"] | str
)


@record(kw_only=True)
class ConversationMessageReceipt(Resource):
    """``conversations.v1.conversation.conversation_message.conversation_message_receipt``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel_message_sid: str | None = None
    """SID of the message on its channel, such as SM… for an SMS or WhatsApp message."""
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
    status: ConversationMessageReceiptEnumDeliveryStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel_message_sid conversation_sid date_created:date-time date_updated:date-time "
        "error_code:integer message_sid participant_sid sid "
        "status:enum.ConversationMessageReceiptEnumDeliveryStatus url"
    )


@record(kw_only=True)
class FetchConversationMessageReceipt(ops.Operation["ConversationMessageReceipt"]):
    """Fetch a conversation message receipt.

    ``GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}`` returns
    `ConversationMessageReceipt`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    message_sid: str = attrs.field(kw_only=False)
    """SID of the conversation message, IM…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts/{Sid}",
        path="ConversationSid* MessageSid* Sid*",
        result="ConversationMessageReceipt",
        bounds="message_sid:IM sid:DY",
    )


@record(kw_only=True)
class ListConversationMessageReceipt(ops.PageOperation["ConversationMessageReceipt"]):
    """List conversation message receipts.

    ``GET /v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts`` returns a `Page` of
    `ConversationMessageReceipt`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

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
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{MessageSid}/Receipts",
        path="ConversationSid* MessageSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ConversationMessageReceipt",
        items="delivery_receipts",
        paging="meta",
        largest_page=50,
        bounds="message_sid:IM",
    )
