"""``/v1/Flows/{FlowSid}/Executions`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ExecutionEnumStatus: TypeAlias = Literal["active", "ended"] | str


@record(kw_only=True)
class Execution(Resource):
    """``studio.v1.flow.execution``, as it is received."""

    account_sid: str = ""
    contact_channel_address: str | None = None
    contact_sid: str | None = None
    context: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flow_sid: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: ExecutionEnumStatus = ""
    url: str | None = None

    __fields__ = "contact_channel_address! context!"


@record(kw_only=True)
class CreateExecution(ops.Operation["Execution"]):
    """``POST /v1/Flows/{FlowSid}/Executions`` answers 200 with `Execution`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    from_: str
    to: str
    parameters: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Executions",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class DeleteExecution(ops.Operation[None]):
    """``DELETE /v1/Flows/{FlowSid}/Executions/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
    )


@record(kw_only=True)
class FetchExecution(ops.Operation["Execution"]):
    """``GET /v1/Flows/{FlowSid}/Executions/{Sid}`` answers 200 with `Execution`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
    )


@record(kw_only=True)
class ListExecution(ops.PageOperation["Execution"]):
    """``GET /v1/Flows/{FlowSid}/Executions`` answers 200 with a `Page` of `Execution`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    date_created_from: dt.datetime | dt.date | str | None = None
    date_created_to: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions",
        items="executions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateExecution(ops.Operation["Execution"]):
    """``POST /v1/Flows/{FlowSid}/Executions/{Sid}`` answers 200 with `Execution`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: ExecutionEnumStatus

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
        form="",
    )
