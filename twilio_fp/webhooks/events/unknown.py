"""Events that no record is known of yet."""

from __future__ import annotations

from twilio_fp.record import record
from twilio_fp.webhooks.events.event import Event

__all__ = ["UnknownEvent"]


@record(kw_only=True)
class UnknownEvent(Event):
    """What Twilio reports and this library does not know: all of it stands in ``extra``.

    >>> UnknownEvent(extra={"Weather": "sunny"}).extra["Weather"]
    'sunny'
    """
