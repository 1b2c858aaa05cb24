"""``/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps`` of studio v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ExecutionStep(Resource):
    """``studio.v2.flow.execution.execution_step``, as it is received."""

    account_sid: str = ""
    context: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    execution_sid: str | None = None
    flow_sid: str | None = None
    links: Mapping[str, str] | None = None
    name: str | None = None
    parent_step_sid: str | None = None
    sid: str = ""
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    url: str | None = None

    __fields__ = "context!"


@record(kw_only=True)
class FetchExecutionStep(ops.Operation["ExecutionStep"]):
    """``GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}`` answers 200 with `ExecutionStep`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    execution_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps/{Sid}",
    )


@record(kw_only=True)
class ListExecutionStep(ops.PageOperation["ExecutionStep"]):
    """``GET /v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps`` answers 200 with a `Page` of `ExecutionStep`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    execution_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v2/Flows/{FlowSid}/Executions/{ExecutionSid}/Steps",
        items="steps",
        paging="meta",
    )
