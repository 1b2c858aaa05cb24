"""``/v2/Alarms/{Sid}/status`` of monitor v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class UpdateAlarmStatus(ops.Operation[None]):
    """Update the alarm status.

    ``PUT /v2/Alarms/{Sid}/status`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    enabled: bool
    """Whether the alarm is active."""

    __spec__ = ops.BriefSpec(
        "PUT https://monitor.twilio.com/v2/Alarms/{Sid}/status",
        json="",
        success=(204,),
    )
