# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context`` of studio v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ExecutionStepContext(Resource):
    """``studio.v1.flow.execution.execution_step.execution_step_context``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    context: Any = None
    """Data of the flow at that point, as a JSON object: trigger, contact, flow variables and widgets."""
    execution_sid: str | None = None
    """SID, FN…, of the Studio execution."""
    flow_sid: str | None = None
    """SID, FW…, of the Studio flow."""
    step_sid: str | None = None
    """SID of the step in the flow execution, FT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid context:json! execution_sid flow_sid step_sid url"


@record(kw_only=True)
class FetchExecutionStepContext(ops.Operation["ExecutionStepContext"]):
    """Fetch the context of an execution step.

    ``GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context`` returns `ExecutionStepContext`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/step-context
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    execution_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio execution."""
    step_sid: str = attrs.field(kw_only=False)
    """SID of the step in the flow execution, FT…."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context",
        path="FlowSid* ExecutionSid* StepSid*",
        result="ExecutionStepContext",
        bounds="flow_sid:FW execution_sid:FN step_sid:FT",
    )
