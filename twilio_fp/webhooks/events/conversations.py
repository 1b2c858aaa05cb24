"""Conversations: messages, participants, conversations and users, before and after a change."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["ConversationEvent"]


@record(kw_only=True)
class ConversationEvent(Event):
    """An event before or after a change in a conversation, named by ``event_type`` (``onMessageAdded``, …).

    ``attributes``, ``media`` and ``delivery_receipts`` are JSON as text.

    >>> ConversationEvent(event_type="onMessageAdded", conversation_sid="CH1", body="Hi").body
    'Hi'

    Source: https://www.twilio.com/docs/conversations/conversations-webhooks
    """

    event_type: str
    account_sid: str = ""
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    message_sid: str | None = None
    participant_sid: str | None = None
    user_sid: str | None = None
    messaging_service_sid: str | None = None
    source: str | None = None
    client_identity: str | None = None
    retry_count: int | None = None
    index: int | None = None
    author: str | None = None
    body: str | None = None
    attributes: str | None = None
    media: str | None = None
    content_sid: str | None = None
    identity: str | None = None
    role_sid: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    state: str | None = None
    state_from: str | None = None
    state_to: str | None = None
    reason: str | None = None
    date_created: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_updated: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_removed: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    last_read_message_index: int | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    status: str | None = None
    error_code: int | None = None
    channel_message_sid: str | None = None
    delivery_receipt_sid: str | None = None
    message_body: str | None = None
    author_friendly_name: str | None = None
    messaging_binding_type: str | None = field(default=None, metadata=on_wire("MessagingBinding.Type"))
    messaging_binding_address: str | None = field(default=None, metadata=on_wire("MessagingBinding.Address"))
    messaging_binding_proxy_address: str | None = field(default=None, metadata=on_wire("MessagingBinding.ProxyAddress"))
    messaging_binding_author_address: str | None = field(
        default=None, metadata=on_wire("MessagingBinding.AuthorAddress")
    )
    messaging_binding_projected_address: str | None = field(
        default=None, metadata=on_wire("MessagingBinding.ProjectedAddress")
    )
