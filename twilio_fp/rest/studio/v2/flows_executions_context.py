"""``/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context`` of studio v2."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExecutionContext(Resource):
    """``studio.v2.flow.execution.execution_context``, as it is received."""

    account_sid: str = ""
    context: Any = None
    execution_sid: str | None = None
    flow_sid: str | None = None
    url: str | None = None

    __fields__ = "context!"


@record(kw_only=True)
class FetchExecutionContext(ops.Operation["ExecutionContext"]):
    """``GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context`` answers 200 with `ExecutionContext`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    execution_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Context",
    )
