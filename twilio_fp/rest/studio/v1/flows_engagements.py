# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Engagements`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

EngagementEnumStatus: TypeAlias = Literal["active", "ended"] | str


@record(kw_only=True)
class Engagement(Resource):
    """``studio.v1.flow.engagement``, as received."""

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
    status: EngagementEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid contact_channel_address contact_sid context:json date_created:date-time "
        "date_updated:date-time flow_sid links:string{} sid status:enum.EngagementEnumStatus url"
    )


@record(kw_only=True)
class CreateEngagement(ops.Operation["Engagement"]):
    """Create an engagement.

    ``POST /v1/Flows/{FlowSid}/Engagements`` returns `Engagement`.
    Source: https://www.twilio.com/docs/studio/rest-api
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
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements",
        path="FlowSid*",
        form="From* Parameters:json To*",
        result="Engagement",
        bounds="flow_sid:FW",
    )


@record(kw_only=True)
class DeleteEngagement(ops.Operation[None]):
    """Delete an engagement.

    ``DELETE /v1/Flows/{FlowSid}/Engagements/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{Sid}",
        path="FlowSid* Sid*",
        result="",
        success=(204,),
        bounds="flow_sid:FW sid:FN",
    )


@record(kw_only=True)
class FetchEngagement(ops.Operation["Engagement"]):
    """Fetch an engagement.

    ``GET /v1/Flows/{FlowSid}/Engagements/{Sid}`` returns `Engagement`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{Sid}",
        path="FlowSid* Sid*",
        result="Engagement",
        bounds="flow_sid:FW sid:FN",
    )


@record(kw_only=True)
class ListEngagement(ops.PageOperation["Engagement"]):
    """List engagements.

    ``GET /v1/Flows/{FlowSid}/Engagements`` returns a `Page` of `Engagement`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements",
        path="FlowSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Engagement",
        items="engagements",
        paging="meta",
        bounds="flow_sid:FW",
    )
