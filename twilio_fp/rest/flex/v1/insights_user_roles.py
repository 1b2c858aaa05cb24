"""``/v1/Insights/UserRoles`` of flex v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsUserRoles(Resource):
    """``flex.v1.insights_user_roles``, as it is received."""

    roles: tuple[str, ...] | None = None
    """Roles the user has in Flex."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchInsightsUserRoles(ops.Operation["InsightsUserRoles"]):
    """Fetch the Insights user roles.

    ``GET /v1/Insights/UserRoles`` answers 200 with `InsightsUserRoles`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/UserRoles",
        header="Authorization",
    )
