# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's monitor v2: 6 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alarms import *
    from .alarms_status import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "alarms": "AlarmBody CreateAlarm DeleteAlarm FetchAlarm ListAlarms ListAlarmsSortOrder QueryType "
            "SidRepsonse TimeWindow UpdateAlarm",
            "alarms_status": "UpdateAlarmStatus",
        },
    )
