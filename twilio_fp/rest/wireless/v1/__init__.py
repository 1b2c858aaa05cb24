"""Twilio's wireless v1: 16 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Command",
    "CommandEnumCommandMode",
    "CommandEnumDirection",
    "CommandEnumStatus",
    "CommandEnumTransport",
    "CreateCommand",
    "DeleteCommand",
    "FetchCommand",
    "ListCommand",
    "CreateRatePlan",
    "DeleteRatePlan",
    "FetchRatePlan",
    "ListRatePlan",
    "RatePlan",
    "RatePlanEnumDataLimitStrategy",
    "UpdateRatePlan",
    "DeleteSim",
    "FetchSim",
    "ListSim",
    "Sim",
    "SimEnumResetStatus",
    "SimEnumStatus",
    "UpdateSim",
    "DataSession",
    "ListDataSession",
    "ListUsageRecord",
    "UsageRecord",
    "UsageRecordEnumGranularity",
    "AccountUsageRecord",
    "AccountUsageRecordEnumGranularity",
    "ListAccountUsageRecord",
]

if TYPE_CHECKING:
    from .commands import *
    from .rate_plans import *
    from .sims import *
    from .sims_data_sessions import *
    from .sims_usage_records import *
    from .usage_records import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "commands": 9,
            "rate_plans": 7,
            "sims": 7,
            "sims_data_sessions": 2,
            "sims_usage_records": 3,
            "usage_records": 3,
        },
    )
