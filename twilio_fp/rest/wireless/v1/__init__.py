# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's wireless v1: 16 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .commands import *
    from .rate_plans import *
    from .sims import *
    from .sims_data_sessions import *
    from .sims_usage_records import *
    from .usage_records import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "commands": "Command CommandEnumCommandMode CommandEnumDirection CommandEnumStatus CommandEnumTransport "
            "CreateCommand DeleteCommand FetchCommand ListCommand",
            "rate_plans": "CreateRatePlan DeleteRatePlan FetchRatePlan ListRatePlan RatePlan "
            "RatePlanEnumDataLimitStrategy UpdateRatePlan",
            "sims": "DeleteSim FetchSim ListSim Sim SimEnumResetStatus SimEnumStatus UpdateSim",
            "sims_data_sessions": "DataSession ListDataSession",
            "sims_usage_records": "ListUsageRecord UsageRecord UsageRecordEnumGranularity",
            "usage_records": "AccountUsageRecord AccountUsageRecordEnumGranularity ListAccountUsageRecord",
        },
    )
