# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's studio v2: 19 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "flows": "CreateFlow DeleteFlow FetchFlow Flow FlowEnumStatus ListFlow UpdateFlow",
            "flows_executions": "CreateExecution DeleteExecution Execution ExecutionEnumStatus FetchExecution "
            "ListExecution UpdateExecution",
            "flows_executions_context": "ExecutionContext FetchExecutionContext",
            "flows_executions_steps": "ExecutionStep FetchExecutionStep ListExecutionStep",
            "flows_executions_steps_context": "ExecutionStepContext FetchExecutionStepContext",
            "flows_revisions": "FetchFlowRevision FlowRevision FlowRevisionEnumStatus ListFlowRevision",
            "flows_test_users": "FetchTestUser TestUser UpdateTestUser",
            "flows_validate": "FlowValidate FlowValidateEnumStatus UpdateFlowValidate",
        },
    )
