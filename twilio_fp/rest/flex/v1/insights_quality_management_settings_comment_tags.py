"""``/v1/Insights/QualityManagement/Settings/CommentTags`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSettingsComment(Resource):
    """``flex.v1.insights_settings_comment``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    comments: Any = None
    """The comment tags that may be used in assessments, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchInsightsSettingsComment(ops.Operation["InsightsSettingsComment"]):
    """Fetch an Insights settings comment.

    ``GET /v1/Insights/QualityManagement/Settings/CommentTags`` answers 200 with `InsightsSettingsComment`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags",
        header="Authorization",
    )
