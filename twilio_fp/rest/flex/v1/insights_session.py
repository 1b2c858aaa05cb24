# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/Session`` of flex v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSession(Resource):
    """``flex.v1.insights_session``, as received."""

    base_url: str | None = None
    """Absolute URL that requests of the Flex Insights session start with."""
    session_expiry: str | None = None
    """When the Flex Insights session expires."""
    session_id: Secret | None = None
    """ID of the Flex Insights session; send it as the session token."""
    url: str | None = None
    """Absolute URL of the resource."""
    workspace_id: str | None = None
    """ID of the Flex Insights workspace."""
    __fields__ = "base_url session_expiry session_id:secret url workspace_id"


@record(kw_only=True)
class CreateInsightsSession(ops.Operation["InsightsSession"]):
    """Create an Insights session.

    ``POST /v1/Insights/Session`` returns `InsightsSession`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/Session",
        header="Authorization:secret",
        result="InsightsSession",
        success=(201,),
    )
