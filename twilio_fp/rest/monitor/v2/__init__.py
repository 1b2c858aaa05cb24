"""Twilio's monitor v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .alarms import AlarmBody as AlarmBody
    from .alarms import CreateAlarm as CreateAlarm
    from .alarms import DeleteAlarm as DeleteAlarm
    from .alarms import FetchAlarm as FetchAlarm
    from .alarms import ListAlarms as ListAlarms
    from .alarms import ListAlarmsSortOrder as ListAlarmsSortOrder
    from .alarms import QueryType as QueryType
    from .alarms import SidRepsonse as SidRepsonse
    from .alarms import TimeWindow as TimeWindow
    from .alarms import UpdateAlarm as UpdateAlarm
    from .alarms_status import UpdateAlarmStatus as UpdateAlarmStatus
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "alarms": (
                "AlarmBody CreateAlarm DeleteAlarm FetchAlarm ListAlarms ListAlarmsSortOrder QueryType SidRepsonse TimeWindow "
                "UpdateAlarm"
            ),
            "alarms_status": ("UpdateAlarmStatus"),
        },
    )
