"""The Debugger: an account's errors and warnings as they occur."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event, on_wire

__all__ = ["DebuggerEvent"]


@record(kw_only=True)
class DebuggerEvent(Event):
    """An error or warning in your account, according to ``level``; ``payload`` is JSON as text.

    >>> DebuggerEvent(sid="NO1", level="ERROR", payload='{"error_code": "11200"}').level
    'ERROR'

    Source: https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks
    """

    sid: str
    level: str
    payload: str
    account_sid: str = ""
    parent_account_sid: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
    payload_type: str | None = None
