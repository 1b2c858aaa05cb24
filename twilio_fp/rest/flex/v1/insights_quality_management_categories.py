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
    category_sid: str | None = None
    name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """``POST /v1/Insights/QualityManagement/Categories`` answers 201 with `InsightsQuestionnairesCategory`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    name: str
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        header="Authorization",
        form="",
    )


@record(kw_only=True)
class DeleteInsightsQuestionnairesCategory(ops.Operation[None]):
    """``DELETE /v1/Insights/QualityManagement/Categories/{CategorySid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        header="Authorization",
    )


@record(kw_only=True)
class ListInsightsQuestionnairesCategory(ops.PageOperation["InsightsQuestionnairesCategory"]):
    """``GET /v1/Insights/QualityManagement/Categories`` answers 200 with a `Page` of `InsightsQuestionnairesCategory`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories",
        header="Authorization",
        items="categories",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInsightsQuestionnairesCategory(ops.Operation["InsightsQuestionnairesCategory"]):
    """``POST /v1/Insights/QualityManagement/Categories/{CategorySid}`` answers 200 with `InsightsQuestionnairesCategory`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    category_sid: str = attrs.field(kw_only=False)
    name: str
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "POST https://flex-api.twilio.com/v1/Insights/QualityManagement/Categories/{CategorySid}",
        header="Authorization",
        form="",
    )
