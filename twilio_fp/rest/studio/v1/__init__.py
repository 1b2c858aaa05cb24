"""Twilio's studio v1: 20 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .flows import DeleteFlow as DeleteFlow
    from .flows import FetchFlow as FetchFlow
    from .flows import Flow as Flow
    from .flows import FlowEnumStatus as FlowEnumStatus
    from .flows import ListFlow as ListFlow
    from .flows_engagements import CreateEngagement as CreateEngagement
    from .flows_engagements import DeleteEngagement as DeleteEngagement
    from .flows_engagements import Engagement as Engagement
    from .flows_engagements import EngagementEnumStatus as EngagementEnumStatus
    from .flows_engagements import FetchEngagement as FetchEngagement
    from .flows_engagements import ListEngagement as ListEngagement
    from .flows_engagements_context import EngagementContext as EngagementContext
    from .flows_engagements_context import FetchEngagementContext as FetchEngagementContext
    from .flows_engagements_steps import FetchStep as FetchStep
    from .flows_engagements_steps import ListStep as ListStep
    from .flows_engagements_steps import Step as Step
    from .flows_engagements_steps_context import FetchStepContext as FetchStepContext
    from .flows_engagements_steps_context import StepContext as StepContext
    from .flows_executions import CreateExecution as CreateExecution
    from .flows_executions import DeleteExecution as DeleteExecution
    from .flows_executions import Execution as Execution
    from .flows_executions import ExecutionEnumStatus as ExecutionEnumStatus
    from .flows_executions import FetchExecution as FetchExecution
    from .flows_executions import ListExecution as ListExecution
    from .flows_executions import UpdateExecution as UpdateExecution
    from .flows_executions_context import ExecutionContext as ExecutionContext
    from .flows_executions_context import FetchExecutionContext as FetchExecutionContext
    from .flows_executions_steps import ExecutionStep as ExecutionStep
    from .flows_executions_steps import FetchExecutionStep as FetchExecutionStep
    from .flows_executions_steps import ListExecutionStep as ListExecutionStep
    from .flows_executions_steps_context import ExecutionStepContext as ExecutionStepContext
    from .flows_executions_steps_context import FetchExecutionStepContext as FetchExecutionStepContext
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "flows": ("DeleteFlow FetchFlow Flow FlowEnumStatus ListFlow"),
            "flows_engagements": (
                "CreateEngagement DeleteEngagement Engagement EngagementEnumStatus FetchEngagement ListEngagement"
            ),
            "flows_engagements_context": ("EngagementContext FetchEngagementContext"),
            "flows_engagements_steps": ("FetchStep ListStep Step"),
            "flows_engagements_steps_context": ("FetchStepContext StepContext"),
            "flows_executions": (
                "CreateExecution DeleteExecution Execution ExecutionEnumStatus FetchExecution ListExecution UpdateExecution"
            ),
            "flows_executions_context": ("ExecutionContext FetchExecutionContext"),
            "flows_executions_steps": ("ExecutionStep FetchExecutionStep ListExecutionStep"),
            "flows_executions_steps_context": ("ExecutionStepContext FetchExecutionStepContext"),
        },
    )
