"""``/v1/Insights/QualityManagement/Settings/CommentTags`` of flex v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from typing import Any


@record(kw_only=True)
class InsightsSettingsComment(Resource):
    """A JSON object that is received: ``flex.v1.insights_settings_comment``."""

    account_sid: str = ""
    comments: Any = None
    url: str | None = None


@record(kw_only=True)
class FetchInsightsSettingsComment(ops.Operation["InsightsSettingsComment"]):
    """Fetch one insights settings comment.

    ``GET /v1/Insights/QualityManagement/Settings/CommentTags`` answers 200 with `InsightsSettingsComment`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags",
        header="Authorization",
        result="InsightsSettingsComment",
    )
