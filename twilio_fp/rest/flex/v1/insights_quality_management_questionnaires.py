# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Questionnaires`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnaires(Resource):
    """``flex.v1.insights_questionnaires``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    active: bool | None = None
    """Whether the questionnaire is in use."""
    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    questionnaire_sid: str | None = None
    """SID of the questionnaire, GM…."""
    questions: tuple[Any, ...] | None = None
    """Questions of the questionnaire, as JSON objects."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid active:boolean description name questionnaire_sid questions:json[] url"


@record(kw_only=True)
class CreateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Create an Insights questionnaire.

    ``POST /v1/Insights/QualityManagement/Questionnaires`` returns `InsightsQuestionnaires`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    """Name for people to tell it by."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    active: bool | None = None
    """Whether the questionnaire is in use."""
    description: str | None = None
    """What it is, in free text."""
    question_sids: str | Iterable[str] | None = None
    """SIDs, GE…, of the questions in the questionnaire, in order."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        header="Authorization:secret",
        form="Active:boolean Description Name* QuestionSids:string[]",
        result="InsightsQuestionnaires",
        success=(201,),
    )


@record(kw_only=True)
class DeleteInsightsQuestionnaires(ops.Operation[None]):
    """Delete an Insights questionnaire.

    ``DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire, GM…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        path="QuestionnaireSid*",
        header="Authorization:secret",
        result="",
        success=(204,),
        bounds="questionnaire_sid:GM",
    )


@record(kw_only=True)
class FetchInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Fetch an Insights questionnaire.

    ``GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` returns `InsightsQuestionnaires`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire, GM…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        path="QuestionnaireSid*",
        header="Authorization:secret",
        result="InsightsQuestionnaires",
        bounds="questionnaire_sid:GM",
    )


@record(kw_only=True)
class ListInsightsQuestionnaires(ops.PageOperation["InsightsQuestionnaires"]):
    """List Insights questionnaires.

    ``GET /v1/Insights/QualityManagement/Questionnaires`` returns a `Page` of `InsightsQuestionnaires`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    include_inactive: bool | None = None
    """Whether to list inactive questionnaires too."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        query="IncludeInactive:boolean PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsQuestionnaires",
        items="questionnaires",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Update an Insights questionnaire.

    ``POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` returns `InsightsQuestionnaires`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire, GM…."""
    active: bool
    """Whether the questionnaire is in use."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    question_sids: str | Iterable[str] | None = None
    """SIDs, GE…, of the questions in the questionnaire, in order."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        path="QuestionnaireSid*",
        header="Authorization:secret",
        form="Active:boolean* Description Name QuestionSids:string[]",
        result="InsightsQuestionnaires",
        bounds="questionnaire_sid:GM",
    )
