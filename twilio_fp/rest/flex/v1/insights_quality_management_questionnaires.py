"""``/v1/Insights/QualityManagement/Questionnaires`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnaires(Resource):
    """``flex.v1.insights_questionnaires``, as it is received."""

    account_sid: str = ""
    active: bool | None = None
    description: str | None = None
    name: str | None = None
    questionnaire_sid: str | None = None
    questions: tuple[Any, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class CreateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """``POST /v1/Insights/QualityManagement/Questionnaires`` answers 201 with `InsightsQuestionnaires`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    authorization: str | Secret | None = None
    active: bool | None = None
    description: str | None = None
    question_sids: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnaires(ops.Operation[None]):
    """``DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
    )


@record(kw_only=True)
class FetchInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """``GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 200 with `InsightsQuestionnaires`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
    )


@record(kw_only=True)
class ListInsightsQuestionnaires(ops.PageOperation["InsightsQuestionnaires"]):
    """``GET /v1/Insights/QualityManagement/Questionnaires`` answers 200 with a `Page` of `InsightsQuestionnaires`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    include_inactive: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        header="Authorization",
        items="questionnaires",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """``POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 200 with `InsightsQuestionnaires`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    active: bool
    authorization: str | Secret | None = None
    description: str | None = None
    name: str | None = None
    question_sids: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
        form="",
    )
