"""``/v1/Insights/Segments`` of flex v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class InsightsSegments(Resource):
    """``flex.v1.insights_segments``, as it is received."""

    account_id: str | None = None
    agent_id: str | None = None
    agent_link: str | None = None
    agent_name: str | None = None
    agent_phone: str | None = None
    agent_team_name: str | None = None
    agent_team_name_in_hierarchy: str | None = None
    assessment_percentage: Any = None
    assessment_type: Any = None
    customer_link: str | None = None
    customer_name: str | None = None
    customer_phone: str | None = None
    date: str | None = None
    external_contact: str | None = None
    external_id: str | None = None
    external_segment_link: str | None = None
    external_segment_link_id: str | None = None
    media: Any = None
    queue: str | None = None
    segment_id: str | None = None
    segment_recording_offset: str | None = None
    url: str | None = None


@record(kw_only=True)
class ListInsightsSegments(ops.PageOperation["InsightsSegments"]):
    """``GET /v1/Insights/Segments`` answers 200 with a `Page` of `InsightsSegments`.

    Source: https://www.twilio.com/docs/flex/developer
    """

    segment_id: str | None = None
    reservation_id: str | Iterable[str] | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    authorization: str | Secret | None = None

    __spec__ = ops.BriefSpec(
        "GET https://flex-api.twilio.com/v1/Insights/Segments",
        header="Authorization",
        items="segments",
        paging="meta",
    )
