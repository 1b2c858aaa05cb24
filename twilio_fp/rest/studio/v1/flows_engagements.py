"""``/v1/Flows/{FlowSid}/Engagements`` of studio v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

EngagementEnumStatus: TypeAlias = Literal["active", "ended"] | str


@record(kw_only=True)
class Engagement(Resource):
    """``studio.v1.flow.engagement``, as it is received."""

    account_sid: str = ""
    contact_channel_address: str | None = None
    contact_sid: str | None = None
    context: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    flow_sid: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    status: EngagementEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateEngagement(ops.Operation["Engagement"]):
    """``POST /v1/Flows/{FlowSid}/Engagements`` answers 200 with `Engagement`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    from_: str
    to: str
    parameters: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements",
        form="",
        success=(200,),
    )


@record(kw_only=True)
class DeleteEngagement(ops.Operation[None]):
    """``DELETE /v1/Flows/{FlowSid}/Engagements/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{Sid}",
    )


@record(kw_only=True)
class FetchEngagement(ops.Operation["Engagement"]):
    """``GET /v1/Flows/{FlowSid}/Engagements/{Sid}`` answers 200 with `Engagement`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements/{Sid}",
    )


@record(kw_only=True)
class ListEngagement(ops.PageOperation["Engagement"]):
    """``GET /v1/Flows/{FlowSid}/Engagements`` answers 200 with a `Page` of `Engagement`.

    Source: https://www.twilio.com/docs/studio/rest-api
    """

    flow_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://studio.twilio.com/v1/Flows/{FlowSid}/Engagements",
        items="engagements",
        paging="meta",
    )
