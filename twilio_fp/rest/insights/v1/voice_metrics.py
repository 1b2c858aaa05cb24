"""``/v1/Voice/{CallSid}/Metrics`` of insights v1."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

MetricEnumStreamDirection: TypeAlias = Literal["unknown", "inbound", "outbound", "both"] | str
MetricEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"] | str


@record(kw_only=True)
class Metric(Resource):
    """``insights.v1.call.metric``, as it is received."""

    account_sid: str = ""
    call_sid: str | None = None
    carrier_edge: Any = None
    client_edge: Any = None
    direction: MetricEnumStreamDirection | None = None
    edge: MetricEnumTwilioEdge | None = None
    sdk_edge: Any = None
    sip_edge: Any = None
    timestamp: str | None = None


@record(kw_only=True)
class ListMetric(ops.PageOperation["Metric"]):
    """``GET /v1/Voice/{CallSid}/Metrics`` answers 200 with a `Page` of `Metric`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    call_sid: str = attrs.field(kw_only=False)
    edge: MetricEnumTwilioEdge | None = None
    direction: MetricEnumStreamDirection | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Metrics",
        items="metrics",
        paging="meta",
    )
