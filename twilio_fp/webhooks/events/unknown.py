"""Events without a record of their own."""

from __future__ import annotations

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event

__all__ = ["UnknownEvent"]


@record(kw_only=True)
class UnknownEvent(Event):
    """An event that this library does not know, with all its parameters in ``extra``.

    >>> UnknownEvent(extra={"Weather": "sunny"}).extra["Weather"]
    'sunny'
    """
