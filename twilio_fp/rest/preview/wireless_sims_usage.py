"""``/wireless/Sims/{SimSid}/Usage`` of preview."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Usage(Resource):
    """``preview.wireless.sim.usage``, as it is received."""

    account_sid: str = ""
    commands_costs: Any = None
    commands_usage: Any = None
    data_costs: Any = None
    data_usage: Any = None
    period: Any = None
    sim_sid: str | None = None
    sim_unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchWirelessUsage(ops.Operation["Usage"]):
    """``GET /wireless/Sims/{SimSid}/Usage`` answers 200 with `Usage`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    end: str | None = None
    start: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/wireless/Sims/{SimSid}/Usage",
    )
