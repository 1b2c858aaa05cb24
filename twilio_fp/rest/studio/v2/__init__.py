"""Twilio's studio v2: 19 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateFlow",
    "DeleteFlow",
    "FetchFlow",
    "Flow",
    "FlowEnumStatus",
    "ListFlow",
    "UpdateFlow",
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
    "FetchFlowRevision",
    "FlowRevision",
    "FlowRevisionEnumStatus",
    "ListFlowRevision",
    "FetchTestUser",
    "TestUser",
    "UpdateTestUser",
    "FlowValidate",
    "FlowValidateEnumStatus",
    "UpdateFlowValidate",
]

if TYPE_CHECKING:
    from .flows import *
    from .flows_executions import *
    from .flows_executions_context import *
    from .flows_executions_steps import *
    from .flows_executions_steps_context import *
    from .flows_revisions import *
    from .flows_test_users import *
    from .flows_validate import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "flows": 7,
            "flows_executions": 7,
            "flows_executions_context": 2,
            "flows_executions_steps": 3,
            "flows_executions_steps_context": 2,
            "flows_revisions": 4,
            "flows_test_users": 3,
            "flows_validate": 3,
        },
    )
