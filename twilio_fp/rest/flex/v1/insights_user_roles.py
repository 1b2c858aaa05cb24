# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/UserRoles`` of flex v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsUserRoles(Resource):
    """``flex.v1.insights_user_roles``, as received."""

    roles: tuple[str, ...] | None = None
    """Roles the user has in Flex."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "roles:string[] url"


@record(kw_only=True)
class FetchInsightsUserRoles(ops.Operation["InsightsUserRoles"]):
    """Fetch the Insights user roles.

    ``GET /v1/Insights/UserRoles`` returns `InsightsUserRoles`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/UserRoles",
        header="Authorization:secret",
        result="InsightsUserRoles",
    )
