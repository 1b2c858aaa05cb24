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


@record(kw_only=True)
class CreateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Create an Insights questionnaire.

    ``POST /v1/Insights/QualityManagement/Questionnaires`` answers 201 with `InsightsQuestionnaires`.
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnaires(ops.Operation[None]):
    """Delete an Insights questionnaire.

    ``DELETE /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire, GM…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
        bounds="questionnaire_sid:GM",
    )


@record(kw_only=True)
class FetchInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Fetch an Insights questionnaire.

    ``GET /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 200 with
    `InsightsQuestionnaires`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    questionnaire_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire, GM…."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
        bounds="questionnaire_sid:GM",
    )


@record(kw_only=True)
class ListInsightsQuestionnaires(ops.PageOperation["InsightsQuestionnaires"]):
    """List Insights questionnaires.

    ``GET /v1/Insights/QualityManagement/Questionnaires`` answers 200 with a `Page` of `InsightsQuestionnaires`.
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

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires",
        header="Authorization",
        items="questionnaires",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnaires(ops.Operation["InsightsQuestionnaires"]):
    """Update an Insights questionnaire.

    ``POST /v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}`` answers 200 with
    `InsightsQuestionnaires`.
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

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Questionnaires/{QuestionnaireSid}",
        header="Authorization",
        form="",
        bounds="questionnaire_sid:GM",
    )
