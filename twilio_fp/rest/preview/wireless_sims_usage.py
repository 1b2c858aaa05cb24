# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/wireless/Sims/{SimSid}/Usage`` of preview."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Usage(Resource):
    """``preview.wireless.sim.usage``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    commands_costs: Any = None
    """What commands cost in the period."""
    commands_usage: Any = None
    """How many commands were sent and got in the period."""
    data_costs: Any = None
    """What the data traffic cost, as an object of amounts and units."""
    data_usage: Any = None
    """How much data was used, as an object of amounts and units."""
    period: Any = None
    """Start and end of the time the usage counts for, UTC, as a JSON object."""
    sim_sid: str | None = None
    """SID of the SIM, DE…."""
    sim_unique_name: str | None = None
    """Unique name of the SIM."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid commands_costs:json commands_usage:json data_costs:json data_usage:json period:json sim_sid "
        "sim_unique_name url"
    )


@record(kw_only=True)
class FetchWirelessUsage(ops.Operation["Usage"]):
    """Fetch the wireless usage.

    ``GET /wireless/Sims/{SimSid}/Usage`` returns `Usage`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sim_sid: str = attrs.field(kw_only=False)
    """SID of the SIM, DE…."""
    end: str | None = None
    """End of the period, UTC."""
    start: str | None = None
    """Return usage from this moment on, UTC."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/wireless/Sims/{SimSid}/Usage",
        path="SimSid*",
        query="End Start",
        result="Usage",
    )
