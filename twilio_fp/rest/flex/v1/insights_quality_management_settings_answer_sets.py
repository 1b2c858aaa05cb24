"""``/v1/Insights/QualityManagement/Settings/AnswerSets`` of flex v1."""

from __future__ import annotations

from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSettingsAnswersets(Resource):
    """``flex.v1.insights_settings_answersets``, as it is received."""

    account_sid: str = ""
    answer_set_categories: Any = None
    answer_sets: Any = None
    not_applicable: Any = None
    url: str | None = None


@record(kw_only=True)
class FetchInsightsSettingsAnswersets(ops.Operation["InsightsSettingsAnswersets"]):
    """``GET /v1/Insights/QualityManagement/Settings/AnswerSets`` answers 200 with `InsightsSettingsAnswersets`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Settings/AnswerSets",
        header="Authorization",
    )
