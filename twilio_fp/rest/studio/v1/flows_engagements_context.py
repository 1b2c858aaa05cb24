"""``/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context`` of studio v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EngagementContext(Resource):
    """``studio.v1.flow.engagement.engagement_context``, as it is received."""

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


@record(kw_only=True)
class FetchEngagementContext(ops.Operation["EngagementContext"]):
    """Fetch the engagement context.

    ``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context`` answers 200 with `EngagementContext`.
    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    """SID, FW…, of the Studio flow."""
    engagement_sid: str = attrs.field(kw_only=False)
    """SID, FN…, of the Studio engagement."""

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context",
        bounds="flow_sid:FW engagement_sid:FN",
    )
