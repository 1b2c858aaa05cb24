# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Settings/CommentTags`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSettingsComment(Resource):
    """``flex.v1.insights_settings_comment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    comments: Any = None
    """The comment tags that may be used in assessments, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid comments:json url"


@record(kw_only=True)
class FetchInsightsSettingsComment(ops.Operation["InsightsSettingsComment"]):
    """Fetch an Insights settings comment.

    ``GET /v1/Insights/QualityManagement/Settings/CommentTags`` returns `InsightsSettingsComment`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/CommentTags",
        header="Authorization:secret",
        result="InsightsSettingsComment",
    )
