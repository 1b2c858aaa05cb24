"""Twilio's monitor v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "AlarmBody",
    "CreateAlarm",
    "DeleteAlarm",
    "FetchAlarm",
    "ListAlarms",
    "ListAlarmsSortOrder",
    "QueryType",
    "SidRepsonse",
    "TimeWindow",
    "UpdateAlarm",
    "UpdateAlarmStatus",
]

if TYPE_CHECKING:
    from .alarms import *
    from .alarms_status import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "alarms": 10,
            "alarms_status": 1,
        },
    )
