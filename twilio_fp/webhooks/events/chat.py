"""Programmable Chat: messages, channels, members and users, before and after a change."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["ChatEvent"]


@record(kw_only=True)
class ChatEvent(Event):
    """An event before or after a change in Programmable Chat, named by ``event_type`` (``onMessageSent``, …).

    ``instance_sid`` is the Chat service. ``attributes`` is JSON as text. Events before a change lack the SID of what
    is about to be created.

    >>> ChatEvent(event_type="onMessageSent", instance_sid="IS1", channel_sid="CH1", body="Hi").body
    'Hi'

    Source: https://www.twilio.com/docs/chat/webhook-events
    """

    event_type: str
    instance_sid: str
    account_sid: str = ""
    client_identity: str | None = None
    source: str | None = None
    """``SDK`` or ``API``."""
    retry_count: int | None = None
    channel_sid: str | None = None
    message_sid: str | None = None
    member_sid: str | None = None
    user_sid: str | None = None
    index: int | None = None
    from_: str | None = field(default=None, metadata=on_wire("From"))
    """The author of the message."""
    body: str | None = None
    attributes: str | None = None
    media_sid: str | None = None
    media_filename: str | None = None
    media_content_type: str | None = None
    media_size: int | None = None
    """In bytes."""
    modified_by: str | None = None
    removed_by: str | None = None
    friendly_name: str | None = None
    unique_name: str | None = None
    channel_type: str | None = None
    """``public`` or ``private``."""
    created_by: str | None = None
    identity: str | None = None
    role_sid: str | None = None
    reason: str | None = None
    """Why a member came or went: ``ADDED``, ``JOINED``, ``REMOVED`` or ``LEFT``."""
    last_consumed_message_index: int | None = None
    is_online: bool | None = None
    is_notifiable: bool | None = None
    date_created: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_updated: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_removed: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    date_destroyed: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
