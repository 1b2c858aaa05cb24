"""``/v1/Insights/Session`` of flex v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSession(Resource):
    """``flex.v1.insights_session``, as it is received."""

    base_url: str | None = None
    session_expiry: str | None = None
    session_id: str | None = None
    url: str | None = None
    workspace_id: str | None = None


@record(kw_only=True)
class CreateInsightsSession(ops.Operation["InsightsSession"]):
    """``POST /v1/Insights/Session`` answers 201 with `InsightsSession`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/Session",
        header="Authorization",
    )
