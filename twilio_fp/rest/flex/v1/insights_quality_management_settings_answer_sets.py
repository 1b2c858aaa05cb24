# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Settings/AnswerSets`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSettingsAnswersets(Resource):
    """``flex.v1.insights_settings_answersets``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    answer_set_categories: Any = None
    """Categories the answer sets are sorted in."""
    answer_sets: Any = None
    """The answer sets that questions may use."""
    not_applicable: Any = None
    """Answers offered for questions that do not apply, as a JSON object."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid answer_set_categories:json answer_sets:json not_applicable:json url"


@record(kw_only=True)
class FetchInsightsSettingsAnswersets(ops.Operation["InsightsSettingsAnswersets"]):
    """Fetch an Insights answer set.

    ``GET /v1/Insights/QualityManagement/Settings/AnswerSets`` returns `InsightsSettingsAnswersets`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/AnswerSets",
        header="Authorization:secret",
        result="InsightsSettingsAnswersets",
    )
