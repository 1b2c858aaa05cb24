# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Alarms/{Sid}/status`` of monitor v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record


@record(kw_only=True)
class UpdateAlarmStatus(ops.Operation[None]):
    """Update the alarm status.

    ``PUT /v2/Alarms/{Sid}/status`` returns nothing.
    Source: https://www.twilio.com/docs/usage/monitor-events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    enabled: bool
    """Whether the alarm is active."""
    __spec__ = ops.OperationSpec(
        "PUT https://monitor.twilio.com/v2/Alarms/{Sid}/status",
        path="Sid*",
        json="enabled:boolean*",
        content_type="application/json",
        result="",
        success=(204,),
    )
