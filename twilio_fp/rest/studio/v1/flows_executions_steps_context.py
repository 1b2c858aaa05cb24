"""``/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context`` of studio v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExecutionStepContext(Resource):
    """``studio.v1.flow.execution.execution_step.execution_step_context``, as it is received."""

    account_sid: str = ""
    context: Any = None
    execution_sid: str | None = None
    flow_sid: str | None = None
    step_sid: str | None = None
    url: str | None = None

    __fields__ = "context!"


@record(kw_only=True)
class FetchExecutionStepContext(ops.Operation["ExecutionStepContext"]):
    """``GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context`` answers 200 with `ExecutionStepContext`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    execution_sid: str = attrs.field(kw_only=False)
    step_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{StepSid}/Context",
    )
