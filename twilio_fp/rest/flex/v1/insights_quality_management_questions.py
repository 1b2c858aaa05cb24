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
    allow_na: bool | None = None
    answer_set: Any = None
    answer_set_id: str | None = None
    category: Any = None
    description: str | None = None
    question: str | None = None
    question_sid: str | None = None
    url: str | None = None
    usage: int | None = None


@record(kw_only=True)
class CreateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """``POST /v1/Insights/QualityManagement/Questions`` answers 201 with `InsightsQuestionnairesQuestion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    allow_na: bool
    answer_set_id: str
    category_sid: str
    question: str
    authorization: str | Secret | None = None
    description: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesQuestion(ops.Operation[None]):
    """``DELETE /v1/Insights/QualityManagement/Questions/{QuestionSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    question_sid: str = attrs.field(kw_only=False)
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        header="Authorization",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesQuestion(ops.PageOperation["InsightsQuestionnairesQuestion"]):
    """``GET /v1/Insights/QualityManagement/Questions`` answers 200 with a `Page` of `InsightsQuestionnairesQuestion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions",
        header="Authorization",
        items="questions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesQuestion(ops.Operation["InsightsQuestionnairesQuestion"]):
    """``POST /v1/Insights/QualityManagement/Questions/{QuestionSid}`` answers 200 with `InsightsQuestionnairesQuestion`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    question_sid: str = attrs.field(kw_only=False)
    allow_na: bool
    authorization: str | Secret | None = None
    answer_set_id: str | None = None
    category_sid: str | None = None
    description: str | None = None
    question: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questions/{QuestionSid}",
        header="Authorization",
        form="",
    )
