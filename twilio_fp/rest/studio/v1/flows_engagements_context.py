# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context`` of studio v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EngagementContext(Resource):
    """``studio.v1.flow.engagement.engagement_context``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    context: Any = None
    """Data of the flow at that point, as a JSON object: trigger, contact, flow variables and widgets."""
    engagement_sid: str | None = None
    """SID, FN…, of the Studio engagement."""
    flow_sid: str | None = None
    """SID, FW…, of the Studio flow."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid context:json engagement_sid flow_sid url"


@record(kw_only=True)
class FetchEngagementContext(ops.Operation["EngagementContext"]):
    """Fetch the engagement context.

    ``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context`` returns `EngagementContext`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    engagement_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio engagement."""
    __spec__ = ops.OperationSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context",
        path="FlowSid* EngagementSid*",
        result="EngagementContext",
        bounds="flow_sid:FW engagement_sid:FN",
    )
