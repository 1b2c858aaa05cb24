# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Insights/QualityManagement/Categories`` of flex v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsQuestionnairesCategory(Resource):
    """``flex.v1.insights_questionnaires_category``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    category_sid: str | None = None
    """SID of the questionnaire category (FY…)."""
    name: str | None = None
    """Name for people to tell it by."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid category_sid name url"


@record(kw_only=True)
class CreateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """Create an Insights questionnaire category.

    ``POST /v1/Insights/QualityManagement/Categories`` returns `InsightsQuestionnairesCategory`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    """Name for people to tell it by."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        header="Authorization:secret",
        form="Name*",
        result="InsightsQuestionnairesCategory",
        success=(201,),
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesCategory(ops.Operation[None]):
    """Delete an Insights questionnaire category.

    ``DELETE /v1/Insights/QualityManagement/Categories/{CategorySid}`` returns nothing.
    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire category (FY…)."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        path="CategorySid*",
        header="Authorization:secret",
        result="",
        success=(204,),
        bounds="category_sid:FY",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesCategory(ops.PageOperation["InsightsQuestionnairesCategory"]):
    """List Insights questionnaire categories.

    ``GET /v1/Insights/QualityManagement/Categories`` returns a `Page` of `InsightsQuestionnairesCategory`.
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
    __spec__ = ops.OperationSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        query="PageSize:integer Page:integer PageToken",
        header="Authorization:secret",
        result="InsightsQuestionnairesCategory",
        items="categories",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """Update an Insights questionnaire category.

    ``POST /v1/Insights/QualityManagement/Categories/{CategorySid}`` returns `InsightsQuestionnairesCategory`.
    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    """SID of the questionnaire category (FY…)."""
    name: str
    """Name for people to tell it by."""
    authorization: str | Secret | None = None
    """Session token of Flex Insights, sent as the Authorization header. Keep it secret."""
    __spec__ = ops.OperationSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        path="CategorySid*",
        header="Authorization:secret",
        form="Name*",
        result="InsightsQuestionnairesCategory",
        bounds="category_sid:FY",
    )
