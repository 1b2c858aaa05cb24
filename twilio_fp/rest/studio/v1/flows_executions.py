# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Executions`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ExecutionEnumStatus: TypeAlias = Literal["active", "ended"] | str


@record(kw_only=True)
class Execution(Resource):
    """``studio.v1.flow.execution``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    contact_channel_address: str | None = None
    """Address of the contact on its channel, such as +15558675310 or a chat identity."""
    contact_sid: str | None = None
    """SID of the contact (FC…) that the flow runs for."""
    context: Any = None
    """Data of the flow at that point, as a JSON object: trigger, contact, flow variables and widgets."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    flow_sid: str | None = None
    """SID, FW…, of the Studio flow."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ExecutionEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid contact_channel_address! contact_sid context:json! date_created:date-time "
        "date_updated:date-time flow_sid links:string{} sid status:enum.ExecutionEnumStatus url"
    )


@record(kw_only=True)
class CreateExecution(ops.Operation["Execution"]):
    """Create an execution.

    ``POST /v1/Flows/{FlowSid}/Executions`` returns `Execution`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    from_: str
    """Who it comes from: a phone number in E.164 or another address."""
    to: str
    """Contact the flow runs for, E.164 such as +15558675310; the flow sees it as contact.channel.address."""
    parameters: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Data for the flow, as a JSON object; the flow reads it as `flow.data`."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Executions",
        path="FlowSid*",
        form="From* Parameters:json To*",
        result="Execution",
        bounds="flow_sid:FW",
    )


@record(kw_only=True)
class DeleteExecution(ops.Operation[None]):
    """Delete an execution.

    ``DELETE /v1/Flows/{FlowSid}/Executions/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
        path="FlowSid* Sid*",
        result="",
        success=(204,),
        bounds="flow_sid:FW sid:FN",
    )


@record(kw_only=True)
class FetchExecution(ops.Operation["Execution"]):
    """Fetch an execution.

    ``GET /v1/Flows/{FlowSid}/Executions/{Sid}`` returns `Execution`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
        path="FlowSid* Sid*",
        result="Execution",
        bounds="flow_sid:FW sid:FN",
    )


@record(kw_only=True)
class ListExecution(ops.PageOperation["Execution"]):
    """List executions.

    ``GET /v1/Flows/{FlowSid}/Executions`` returns a `Page` of `Execution`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    date_created_from: dt.datetime | dt.date | str | None = None
    """Only executions started at or after this time, UTC."""
    date_created_to: dt.datetime | dt.date | str | None = None
    """Only executions started before this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Executions",
        path="FlowSid*",
        query="DateCreatedFrom:date-time DateCreatedTo:date-time PageSize:integer Page:integer PageToken",
        result="Execution",
        items="executions",
        paging="meta",
        bounds="flow_sid:FW",
    )


@record(kw_only=True)
class UpdateExecution(ops.Operation["Execution"]):
    """Update an execution.

    ``POST /v1/Flows/{FlowSid}/Executions/{Sid}`` returns `Execution`.
    Source: https://www.twilio.com/docs/studio/rest-api/v2/execution
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ExecutionEnumStatus
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Executions/{Sid}",
        path="FlowSid* Sid*",
        form="Status:enum.ExecutionEnumStatus*",
        result="Execution",
        bounds="flow_sid:FW sid:FN",
    )
