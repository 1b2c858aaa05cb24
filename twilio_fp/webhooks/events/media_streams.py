"""Media Streams and SIPREC sessions that started, stopped or failed."""

from __future__ import annotations

from datetime import datetime

from attrs import field

from twilio_fp.record import record
from twilio_fp.webhooks.events.calls import CallEvent
from twilio_fp.webhooks.events.event import on_wire

__all__ = ["SiprecStatus", "StreamStatus"]


@record(kw_only=True)
class StreamStatus(CallEvent):
    """A media stream started, stopped or failed: ``<Stream statusCallback>``, or the ``action`` of ``<Connect>``.

    ``stream_event`` is ``stream-started``, ``stream-stopped`` or ``stream-error``, which ``stream_error`` explains.

    >>> StreamStatus(call_sid="CA1", stream_sid="MZ1", stream_event="stream-started").stream_event
    'stream-started'

    Source: https://www.twilio.com/docs/voice/twiml/stream#statuscallback
    """

    stream_sid: str
    stream_event: str | None = None
    stream_name: str | None = None
    stream_error: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))


@record(kw_only=True)
class SiprecStatus(CallEvent):
    """A SIPREC session, from ``<Siprec statusCallback>`` or the REST API, started, stopped or failed.

    ``siprec_event`` is ``siprec-started``, ``siprec-stopped`` or ``siprec-error``, which ``siprec_error`` and
    ``siprec_error_code`` explain.

    >>> SiprecStatus(call_sid="CA1", siprec_sid="SR1", siprec_event="siprec-started").siprec_event
    'siprec-started'

    Source: https://www.twilio.com/docs/voice/twiml/siprec#statuscallback
    """

    siprec_sid: str
    siprec_event: str | None = None
    siprec_name: str | None = None
    siprec_error: str | None = None
    siprec_error_code: str | None = None
    timestamp: datetime | None = field(default=None, metadata=on_wire(kind="iso8601"))
