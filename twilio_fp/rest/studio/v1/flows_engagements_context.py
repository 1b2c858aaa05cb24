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
    context: Any = None
    engagement_sid: str | None = None
    flow_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchEngagementContext(ops.Operation["EngagementContext"]):
    """``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context`` answers 200 with `EngagementContext`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    engagement_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Context",
    )
