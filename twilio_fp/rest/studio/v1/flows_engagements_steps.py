"""``/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Step(Resource):
    """``studio.v1.flow.engagement.step``, as it is received."""

    account_sid: str = ""
    context: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    engagement_sid: str | None = None
    flow_sid: str | None = None
    links: Mapping[str, str] | None = None
    name: str | None = None
    parent_step_sid: str | None = None
    sid: str = ""
    transitioned_from: str | None = None
    transitioned_to: str | None = None
    type: str | None = None
    url: str | None = None

    __fields__ = "context!"


@record(kw_only=True)
class FetchStep(ops.Operation["Step"]):
    """``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}`` answers 200 with `Step`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    engagement_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps/{Sid}",
    )


@record(kw_only=True)
class ListStep(ops.PageOperation["Step"]):
    """``GET /v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps`` answers 200 with a `Page` of `Step`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    engagement_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{EngagementSid}/Steps",
        items="steps",
        paging="meta",
    )
