# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's studio v1: 20 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "flows": "DeleteFlow FetchFlow Flow FlowEnumStatus ListFlow",
            "flows_engagements": "CreateEngagement DeleteEngagement Engagement EngagementEnumStatus FetchEngagement "
            "ListEngagement",
            "flows_engagements_context": "EngagementContext FetchEngagementContext",
            "flows_engagements_steps": "FetchStep ListStep Step",
            "flows_engagements_steps_context": "FetchStepContext StepContext",
            "flows_executions": "CreateExecution DeleteExecution Execution ExecutionEnumStatus FetchExecution "
            "ListExecution UpdateExecution",
            "flows_executions_context": "ExecutionContext FetchExecutionContext",
            "flows_executions_steps": "ExecutionStep FetchExecutionStep ListExecutionStep",
            "flows_executions_steps_context": "ExecutionStepContext FetchExecutionStepContext",
        },
    )
