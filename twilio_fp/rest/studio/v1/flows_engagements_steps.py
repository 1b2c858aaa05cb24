# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Step(Resource):
    """``studio.v1.flow.engagement.step``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    context: Any = None
    """Data of the flow at that point, as a JSON object: trigger, contact, flow variables and widgets."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    engagement_sid: str | None = None
    """SID, FN…, of the Studio engagement."""
    flow_sid: str | None = None
    """SID, FW…, of the Studio flow."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    name: str | None = None
    """Name of the event that caused the step."""
    parent_step_sid: str | None = None
    """SID, FT…, of the step that led to this one, in a subflow; none otherwise."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    transitioned_from: str | None = None
    """Widget the execution came from."""
    transitioned_to: str | None = None
    """Widget the execution went to."""
    type: str | None = None
    """Kind of resource."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid context:json! date_created:date-time date_updated:date-time engagement_sid flow_sid "
        "links:string{} name parent_step_sid sid transitioned_from transitioned_to type url"
    )


@record(kw_only=True)
class FetchStep(ops.Operation["Step"]):
    """Fetch a step.

    ``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}`` returns `Step`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    engagement_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio engagement."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}",
        path="FlowSid* EngagementSid* Sid*",
        result="Step",
        bounds="flow_sid:FW engagement_sid:FN sid:FT",
    )


@record(kw_only=True)
class ListStep(ops.PageOperation["Step"]):
    """List steps.

    ``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps`` returns a `Page` of `Step`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    engagement_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio engagement."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps",
        path="FlowSid* EngagementSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Step",
        items="steps",
        paging="meta",
        bounds="flow_sid:FW engagement_sid:FN",
    )
