"""Twilio's wireless v1: 16 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .commands import Command as Command
    from .commands import CommandEnumCommandMode as CommandEnumCommandMode
    from .commands import CommandEnumDirection as CommandEnumDirection
    from .commands import CommandEnumStatus as CommandEnumStatus
    from .commands import CommandEnumTransport as CommandEnumTransport
    from .commands import CreateCommand as CreateCommand
    from .commands import DeleteCommand as DeleteCommand
    from .commands import FetchCommand as FetchCommand
    from .commands import ListCommand as ListCommand
    from .rate_plans import CreateRatePlan as CreateRatePlan
    from .rate_plans import DeleteRatePlan as DeleteRatePlan
    from .rate_plans import FetchRatePlan as FetchRatePlan
    from .rate_plans import ListRatePlan as ListRatePlan
    from .rate_plans import RatePlan as RatePlan
    from .rate_plans import RatePlanEnumDataLimitStrategy as RatePlanEnumDataLimitStrategy
    from .rate_plans import UpdateRatePlan as UpdateRatePlan
    from .sims import DeleteSim as DeleteSim
    from .sims import FetchSim as FetchSim
    from .sims import ListSim as ListSim
    from .sims import Sim as Sim
    from .sims import SimEnumResetStatus as SimEnumResetStatus
    from .sims import SimEnumStatus as SimEnumStatus
    from .sims import UpdateSim as UpdateSim
    from .sims_data_sessions import DataSession as DataSession
    from .sims_data_sessions import ListDataSession as ListDataSession
    from .sims_usage_records import ListUsageRecord as ListUsageRecord
    from .sims_usage_records import UsageRecord as UsageRecord
    from .sims_usage_records import UsageRecordEnumGranularity as UsageRecordEnumGranularity
    from .usage_records import AccountUsageRecord as AccountUsageRecord
    from .usage_records import AccountUsageRecordEnumGranularity as AccountUsageRecordEnumGranularity
    from .usage_records import ListAccountUsageRecord as ListAccountUsageRecord
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "commands": (
                "Command CommandEnumCommandMode CommandEnumDirection CommandEnumStatus CommandEnumTransport CreateCommand "
                "DeleteCommand FetchCommand ListCommand"
            ),
            "rate_plans": (
                "CreateRatePlan DeleteRatePlan FetchRatePlan ListRatePlan RatePlan RatePlanEnumDataLimitStrategy "
                "UpdateRatePlan"
            ),
            "sims": ("DeleteSim FetchSim ListSim Sim SimEnumResetStatus SimEnumStatus UpdateSim"),
            "sims_data_sessions": ("DataSession ListDataSession"),
            "sims_usage_records": ("ListUsageRecord UsageRecord UsageRecordEnumGranularity"),
            "usage_records": ("AccountUsageRecord AccountUsageRecordEnumGranularity ListAccountUsageRecord"),
        },
    )
