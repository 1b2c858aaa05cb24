# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Assessments/Comments`` of flex v1."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsAssessmentsComment(Resource):
    """``flex.v1.insights_assessments_comment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    agent_id: str | None = None
    """Id of the agent in Flex Insights."""
    assessment_sid: str | None = None
    """SID of the assessment (FM…)."""
    comment: Any = None
    """Text of the comment on the conversation."""
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
        "account_sid agent_id assessment_sid comment:json offset:number report:boolean segment_id timestamp url "
        "user_email user_name weight:number"
    )


@record(kw_only=True)
class CreateInsightsAssessmentsComment(ops.Operation["InsightsAssessmentsComment"]):
    """Create a comment on an Insights assessment.

    ``POST /v1/Insights/QualityManagement/Assessments/Comments`` returns `InsightsAssessmentsComment`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    agent_id: str
    """Id of the agent in Flex Insights."""
    category_id: str
    """Id of the category the comment belongs to."""
    category_name: str
    """Name of the category."""
    comment: str
    """Text of the comment on the conversation."""
    offset: Decimal | float
    """Seconds into the conversation at which the assessment or comment belongs."""
    segment_id: str
    """ID of the Flex Insights segment, one stretch of a conversation."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments",
        header="Authorization:secret",
        form="AgentId* CategoryId* CategoryName* Comment* Offset:number* SegmentId*",
        result="InsightsAssessmentsComment",
        success=(201,),
    )


@record(kw_only=True)
class ListInsightsAssessmentsComment(ops.PageOperation["InsightsAssessmentsComment"]):
    """List comments on an Insights assessment.

    ``GET /v1/Insights/QualityManagement/Assessments/Comments`` returns a `Page` of `InsightsAssessmentsComment`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    """ID of the Flex Insights segment, one stretch of a conversation."""
    agent_id: str | None = None
    """Id of the agent in Flex Insights."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Assessments/Comments",
        query="SegmentId AgentId PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsAssessmentsComment",
        items="comments",
        paging="meta",
    )
