"""``/v1/Insights/QualityManagement/Questions`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnairesQuestion(Resource):
    """``flex.v1.insights_questionnaires_question``, as it is received."""

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


@record(kw_only=True)
class CreateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """Create an Insights questionnaire question.

    ``POST /v1/Insights/QualityManagement/Questions`` answers 201 with `InsightsQuestionnairesQuestion`.
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        header="Authorization",
        form="",
        bounds="category_sid:FY",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesQuestion(ops.Operation[None]):
    """Delete an Insights questionnaire question.

    ``DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    question_sid: str = attrs.field(kw_only=False)
    """SID of the question, GE…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        header="Authorization",
        bounds="question_sid:GE",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesQuestion(ops.PageOperation["InsightsQuestionnairesQuestion"]):
    """List Insights questionnaire questions.

    ``GET /v1/Insights/QualityManagement/Questions`` answers 200 with a `Page` of `InsightsQuestionnairesQuestion`.
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

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        header="Authorization",
        items="questions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """Update an Insights questionnaire question.

    ``POST /v1/Insights/QualityManagement/Questions/{QuestionSid}`` answers 200 with
    `InsightsQuestionnairesQuestion`.
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        header="Authorization",
        form="",
        bounds="question_sid:GE category_sid:FY",
    )
