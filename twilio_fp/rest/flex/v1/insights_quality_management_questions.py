# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Questions`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnairesQuestion(Resource):
    """``flex.v1.insights_questionnaires_question``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    allow_na: bool | None = None
    """Whether assessors may answer the question with "not applicable"."""
    answer_set: Any = None
    """The answer set of the question, with its answers."""
    answer_set_id: str | None = None
    """Id of the answer set the question offers."""
    category: Any = None
    """Category it is sorted in."""
    description: str | None = None
    """What it is, in free text."""
    question: str | None = None
    """Text of the question put to the assessor."""
    question_sid: str | None = None
    """SID of the question, GE…."""
    url: str | None = None
    """Absolute URL of the resource."""
    usage: int | None = None
    """Amount used, in the unit of usage_unit."""
    __fields__ = (
        "account_sid allow_na:boolean answer_set:json answer_set_id category:json description question "
        "question_sid url usage:integer"
    )


@record(kw_only=True)
class CreateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """Create an Insights questionnaire question.

    ``POST /v1/Insights/QualityManagement/Questions`` returns `InsightsQuestionnairesQuestion`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    allow_na: bool
    """Whether assessors may answer the question with "not applicable"."""
    answer_set_id: str
    """Id of the answer set the question offers."""
    category_sid: str
    """SID of the questionnaire category (FY…)."""
    question: str
    """Text of the question put to the assessor."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    description: str | None = None
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        header="Authorization:secret",
        form="AllowNa:boolean* AnswerSetId* CategorySid* Description Question*",
        result="InsightsQuestionnairesQuestion",
        success=(201,),
        bounds="category_sid:FY",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesQuestion(ops.Operation[None]):
    """Delete an Insights questionnaire question.

    ``DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    question_sid: str = attrs.field(kw_only=False)
    """SID of the question, GE…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        path="QuestionSid*",
        header="Authorization:secret",
        result="",
        success=(204,),
        bounds="question_sid:GE",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesQuestion(ops.PageOperation["InsightsQuestionnairesQuestion"]):
    """List Insights questionnaire questions.

    ``GET /v1/Insights/QualityManagement/Questions`` returns a `Page` of `InsightsQuestionnairesQuestion`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str | Iterable[str] | None = None
    """Keep only questions of these categories; SIDs, FY…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        query="CategorySid:string[] PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsQuestionnairesQuestion",
        items="questions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """Update an Insights questionnaire question.

    ``POST /v1/Insights/QualityManagement/Questions/{QuestionSid}`` returns `InsightsQuestionnairesQuestion`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    question_sid: str = attrs.field(kw_only=False)
    """SID of the question, GE…."""
    allow_na: bool
    """Whether assessors may answer the question with "not applicable"."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    answer_set_id: str | None = None
    """Id of the answer set the question offers."""
    category_sid: str | None = None
    """SID of the questionnaire category (FY…)."""
    description: str | None = None
    """What it is, in free text."""
    question: str | None = None
    """Text of the question put to the assessor."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        path="QuestionSid*",
        header="Authorization:secret",
        form="AllowNa:boolean* AnswerSetId CategorySid Description Question",
        result="InsightsQuestionnairesQuestion",
        bounds="question_sid:GE category_sid:FY",
    )
