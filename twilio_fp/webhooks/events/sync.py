"""Sync: changes to documents, lists, maps, streams and endpoints."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["SyncEvent"]


@record(kw_only=True)
class SyncEvent(Event):
    """A change in a Sync service, named by ``event_type`` (``document_updated``, ``map_item_added``, …).

    The fields that end in ``_data`` are JSON as text. ``event_id`` orders the events of a list's or a map's items.

    >>> SyncEvent(event_type="document_updated", service_sid="IS1", document_sid="ET1").document_sid
    'ET1'

    Source: https://www.twilio.com/docs/sync/webhooks
    """

    event_type: str
    service_sid: str
    account_sid: str = ""
    identity: str | None = None
    endpoint_id: str | None = None
    date_created: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    document_sid: str | None = None
    document_unique_name: str | None = None
    document_data: str | None = None
    document_revision: str | None = None
    list_sid: str | None = None
    list_unique_name: str | None = None
    list_revision: str | None = None
    map_sid: str | None = None
    map_unique_name: str | None = None
    map_revision: str | None = None
    stream_sid: str | None = None
    stream_unique_name: str | None = None
    message_sid: str | None = None
    item_index: int | None = None
    item_key: str | None = None
    item_data: str | None = None
    item_revision: str | None = None
    event_id: int | None = None
