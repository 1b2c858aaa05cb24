"""Twilio's studio v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "DeleteFlow",
    "FetchFlow",
    "Flow",
    "FlowEnumStatus",
    "ListFlow",
    "CreateEngagement",
    "DeleteEngagement",
    "Engagement",
    "EngagementEnumStatus",
    "FetchEngagement",
    "ListEngagement",
    "EngagementContext",
    "FetchEngagementContext",
    "FetchStep",
    "ListStep",
    "Step",
    "FetchStepContext",
    "StepContext",
    "CreateExecution",
    "DeleteExecution",
    "Execution",
    "ExecutionEnumStatus",
    "FetchExecution",
    "ListExecution",
    "UpdateExecution",
    "ExecutionContext",
    "FetchExecutionContext",
    "ExecutionStep",
    "FetchExecutionStep",
    "ListExecutionStep",
    "ExecutionStepContext",
    "FetchExecutionStepContext",
]

if TYPE_CHECKING:
    from .flows import *
    from .flows_engagements import *
    from .flows_engagements_context import *
    from .flows_engagements_steps import *
    from .flows_engagements_steps_context import *
    from .flows_executions import *
    from .flows_executions_context import *
    from .flows_executions_steps import *
    from .flows_executions_steps_context import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "flows": 5,
            "flows_engagements": 6,
            "flows_engagements_context": 2,
            "flows_engagements_steps": 3,
            "flows_engagements_steps_context": 2,
            "flows_executions": 7,
            "flows_executions_context": 2,
            "flows_executions_steps": 3,
            "flows_executions_steps_context": 2,
        },
    )
