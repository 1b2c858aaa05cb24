"""``/v1/Insights/QualityManagement/Assessments/Comments`` of flex v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsAssessmentsComment(Resource):
    """``flex.v1.insights_assessments_comment``, as it is received."""

    account_sid: str = ""
    agent_id: str | None = None
    assessment_sid: str | None = None
    comment: Any = None
    offset: str | None = None
    report: bool | None = None
    segment_id: str | None = None
    timestamp: str | None = None
    url: str | None = None
    user_email: str | None = None
    user_name: str | None = None
    weight: str | None = None


@record(kw_only=True)
class CreateInsightsAssessmentsComment(ops.Operation["InsightsAssessmentsComment"]):
    """``POST /v1/Insights/QualityManagement/Assessments/Comments`` answers 201 with `InsightsAssessmentsComment`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    agent_id: str
    category_id: str
    category_name: str
    comment: str
    offset: Decimal | float
    segment_id: str
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class ListInsightsAssessmentsComment(ops.PageOperation["InsightsAssessmentsComment"]):
    """``GET /v1/Insights/QualityManagement/Assessments/Comments`` answers 200 with a `Page` of `InsightsAssessmentsComment`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    agent_id: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments",
        header="Authorization",
        items="comments",
        paging="meta",
    )
