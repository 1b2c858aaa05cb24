# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Assessments`` of flex v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsAssessments(Resource):
    """``flex.v1.insights_assessments``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    agent_id: str | None = None
    """Id of the agent in Flex Insights."""
    answer_id: str | None = None
    """Id of the answer picked from the question's answer set."""
    answer_text: str | None = None
    """Text of the answer picked."""
    assessment: Any = None
    """The assessment's details, as a JSON object."""
    assessment_sid: str | None = None
    """SID of the assessment (FM…)."""
    offset: Decimal | None = None
    """Seconds into the conversation at which the assessment or comment belongs."""
    report: bool | None = None
    """Whether it was made in a report view."""
    segment_id: str | None = None
    """ID of the Flex Insights segment, one stretch of a conversation."""
    timestamp: str | None = None
    """When the assessment or comment was made."""
    url: str | None = None
    """Absolute URL of the resource."""
    user_email: str | None = None
    """Email address of the Flex Insights user."""
    user_name: str | None = None
    """Name of the Flex Insights user."""
    weight: Decimal | None = None
    """Weight of the answer within the assessment's total."""
    __fields__ = (
        "account_sid agent_id answer_id answer_text assessment:json assessment_sid offset:number report:boolean "
        "segment_id timestamp url user_email user_name weight:number"
    )


@record(kw_only=True)
class CreateInsightsAssessments(ops.Operation["InsightsAssessments"]):
    """Create an Insights assessment.

    ``POST /v1/Insights/QualityManagement/Assessments`` returns `InsightsAssessments`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    agent_id: str
    """Id of the agent in Flex Insights."""
    answer_id: str
    """Id of the answer picked from the question's answer set."""
    answer_text: str
    """Text of the answer picked."""
    category_name: str
    """Name of the category."""
    category_sid: str
    """SID of the questionnaire category (FY…)."""
    metric_id: str
    """SID, GE…, of the question being answered."""
    metric_name: str
    """Text of the question being answered."""
    offset: Decimal | float
    """Seconds into the conversation at which the assessment or comment belongs."""
    questionnaire_sid: str
    """SID of the questionnaire, GM…."""
    segment_id: str
    """ID of the Flex Insights segment, one stretch of a conversation."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments",
        header="Authorization:secret",
        form=(
            "AgentId* AnswerId* AnswerText* CategoryName* CategorySid* MetricId* MetricName* Offset:number* "
            "QuestionnaireSid* SegmentId*"
        ),
        result="InsightsAssessments",
        success=(201,),
        bounds="category_sid:FY metric_id:GE questionnaire_sid:GM",
    )


@record(kw_only=True)
class ListInsightsAssessments(ops.PageOperation["InsightsAssessments"]):
    """List Insights assessments.

    ``GET /v1/Insights/QualityManagement/Assessments`` returns a `Page` of `InsightsAssessments`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    """ID of the Flex Insights segment, one stretch of a conversation."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments",
        query="SegmentId PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsAssessments",
        items="assessments",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsAssessments(ops.Operation["InsightsAssessments"]):
    """Update an Insights assessment.

    ``POST /v1/Insights/QualityManagement/Assessments/{AssessmentSid}`` returns `InsightsAssessments`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    assessment_sid: str = attrs.field(kw_only=False)
    """SID of the assessment (FM…)."""
    answer_id: str
    """Id of the answer picked from the question's answer set."""
    answer_text: str
    """Text of the answer picked."""
    offset: Decimal | float
    """Seconds into the conversation at which the assessment or comment belongs."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/{AssessmentSid}",
        path="AssessmentSid*",
        header="Authorization:secret",
        form="AnswerId* AnswerText* Offset:number*",
        result="InsightsAssessments",
        bounds="assessment_sid:FM",
    )
