"""``/v1/Insights/QualityManagement/Categories`` of flex v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnairesCategory(Resource):
    """``flex.v1.insights_questionnaires_category``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    category_sid: str | None = None
    """SID of the questionnaire category (FY…)."""
    name: str | None = None
    """Name for people to tell it by."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """Create an Insights questionnaire category.

    ``POST /v1/Insights/QualityManagement/Categories`` answers 201 with `InsightsQuestionnairesCategory`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    """Name for people to tell it by."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesCategory(ops.Operation[None]):
    """Delete an Insights questionnaire category.

    ``DELETE /v1/Insights/QualityManagement/Categories/{CategorySid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire category (FY…)."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        header="Authorization",
        bounds="category_sid:FY",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesCategory(ops.PageOperation["InsightsQuestionnairesCategory"]):
    """List Insights questionnaire categories.

    ``GET /v1/Insights/QualityManagement/Categories`` answers 200 with a `Page` of `InsightsQuestionnairesCategory`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        header="Authorization",
        items="categories",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """Update an Insights questionnaire category.

    ``POST /v1/Insights/QualityManagement/Categories/{CategorySid}`` answers 200 with
    `InsightsQuestionnairesCategory`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire category (FY…)."""
    name: str
    """Name for people to tell it by."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        header="Authorization",
        form="",
        bounds="category_sid:FY",
    )
