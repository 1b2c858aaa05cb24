"""``/v1/Insights/QualityManagement/Assessments`` of flex v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsAssessments(Resource):
    """``flex.v1.insights_assessments``, as it is received."""

    account_sid: str = ""
    agent_id: str | None = None
    answer_id: str | None = None
    answer_text: str | None = None
    assessment: Any = None
    assessment_sid: str | None = None
    offset: str | None = None
    report: bool | None = None
    segment_id: str | None = None
    timestamp: str | None = None
    url: str | None = None
    user_email: str | None = None
    user_name: str | None = None
    weight: str | None = None


@record(kw_only=True)
class CreateInsightsAssessments(ops.Operation["InsightsAssessments"]):
    """``POST /v1/Insights/QualityManagement/Assessments`` answers 201 with `InsightsAssessments`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    agent_id: str
    answer_id: str
    answer_text: str
    category_name: str
    category_sid: str
    metric_id: str
    metric_name: str
    offset: Decimal | float
    questionnaire_sid: str
    segment_id: str
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class ListInsightsAssessments(ops.PageOperation["InsightsAssessments"]):
    """``GET /v1/Insights/QualityManagement/Assessments`` answers 200 with a `Page` of `InsightsAssessments`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments",
        header="Authorization",
        items="assessments",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsAssessments(ops.Operation["InsightsAssessments"]):
    """``POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid}`` answers 200 with `InsightsAssessments`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    assessment_sid: str = attrs.field(kw_only=False)
    answer_id: str
    answer_text: str
    offset: Decimal | float
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/{AssessmentSid}",
        header="Authorization",
        form="",
    )
