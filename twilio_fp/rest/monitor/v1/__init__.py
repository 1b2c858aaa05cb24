"""Twilio's monitor v1: 4 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alerts import Alert as Alert
    from .alerts import AlertInstance as AlertInstance
    from .alerts import FetchAlert as FetchAlert
    from .alerts import ListAlert as ListAlert
    from .events import Event as Event
    from .events import FetchEvent as FetchEvent
    from .events import ListEvent as ListEvent
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "alerts": ("Alert AlertInstance FetchAlert ListAlert"),
            "events": ("Event FetchEvent ListEvent"),
        },
    )
