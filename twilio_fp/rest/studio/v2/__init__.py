"""Twilio's studio v2: 19 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .flows import CreateFlow as CreateFlow
    from .flows import DeleteFlow as DeleteFlow
    from .flows import FetchFlow as FetchFlow
    from .flows import Flow as Flow
    from .flows import FlowEnumStatus as FlowEnumStatus
    from .flows import ListFlow as ListFlow
    from .flows import UpdateFlow as UpdateFlow
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
    from .flows_revisions import FetchFlowRevision as FetchFlowRevision
    from .flows_revisions import FlowRevision as FlowRevision
    from .flows_revisions import FlowRevisionEnumStatus as FlowRevisionEnumStatus
    from .flows_revisions import ListFlowRevision as ListFlowRevision
    from .flows_test_users import FetchTestUser as FetchTestUser
    from .flows_test_users import TestUser as TestUser
    from .flows_test_users import UpdateTestUser as UpdateTestUser
    from .flows_validate import FlowValidate as FlowValidate
    from .flows_validate import FlowValidateEnumStatus as FlowValidateEnumStatus
    from .flows_validate import UpdateFlowValidate as UpdateFlowValidate
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "flows": ("CreateFlow DeleteFlow FetchFlow Flow FlowEnumStatus ListFlow UpdateFlow"),
            "flows_executions": (
                "CreateExecution DeleteExecution Execution ExecutionEnumStatus FetchExecution ListExecution UpdateExecution"
            ),
            "flows_executions_context": ("ExecutionContext FetchExecutionContext"),
            "flows_executions_steps": ("ExecutionStep FetchExecutionStep ListExecutionStep"),
            "flows_executions_steps_context": ("ExecutionStepContext FetchExecutionStepContext"),
            "flows_revisions": ("FetchFlowRevision FlowRevision FlowRevisionEnumStatus ListFlowRevision"),
            "flows_test_users": ("FetchTestUser TestUser UpdateTestUser"),
            "flows_validate": ("FlowValidate FlowValidateEnumStatus UpdateFlowValidate"),
        },
    )
