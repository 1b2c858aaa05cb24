# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context`` of studio v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ExecutionContext(Resource):
    """``studio.v1.flow.execution.execution_context``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    context: Any = None
    """Data of the flow at that point, as a JSON object: trigger, contact, flow variables and widgets."""
    execution_sid: str | None = None
    """SID, FN…, of the Studio execution."""
    flow_sid: str | None = None
    """SID, FW…, of the Studio flow."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid context:json! execution_sid flow_sid url"


@record(kw_only=True)
class FetchExecutionContext(ops.Operation["ExecutionContext"]):
    """Fetch the context of an execution.

    ``GET /v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context`` returns `ExecutionContext`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    execution_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio execution."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{ExecutionSid}/Context",
        path="FlowSid* ExecutionSid*",
        result="ExecutionContext",
        bounds="flow_sid:FW execution_sid:FN",
    )
