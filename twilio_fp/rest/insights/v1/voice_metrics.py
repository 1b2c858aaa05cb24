# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/{CallSid}/Metrics`` of insights v1."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

MetricEnumStreamDirection: TypeAlias = Literal["unknown", "inbound", "outbound", "both"] | str
MetricEnumTwilioEdge: TypeAlias = Literal["unknown_edge", "carrier_edge", "sip_edge", "sdk_edge", "client_edge"] | str


@record(kw_only=True)
class Metric(Resource):
    """``insights.v1.call.metric``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    carrier_edge: Any = None
    """Metrics and properties at Twilio's gateway to the carrier."""
    client_edge: Any = None
    """Metrics and properties at the Voice SDK client."""
    direction: MetricEnumStreamDirection | None = None
    """Direction of the media stream measured: unknown, inbound, outbound or both."""
    edge: MetricEnumTwilioEdge | None = None
    """Where in Twilio it was observed: carrier_edge, sip_edge, sdk_edge, client_edge or unknown_edge."""
    sdk_edge: Any = None
    """Metrics and properties measured by the Voice SDK client, as a JSON object."""
    sip_edge: Any = None
    """Metrics and properties measured at Twilio's SIP edge, as a JSON object."""
    timestamp: str | None = None
    """When the metric was taken, UTC."""
    __fields__ = (
        "account_sid call_sid carrier_edge:json client_edge:json direction:enum.MetricEnumStreamDirection "
        "edge:enum.MetricEnumTwilioEdge sdk_edge:json sip_edge:json timestamp"
    )


@record(kw_only=True)
class ListMetric(ops.PageOperation["Metric"]):
    """List metrics.

    ``GET /v1/Voice/{CallSid}/Metrics`` returns a `Page` of `Metric`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    edge: MetricEnumTwilioEdge | None = None
    """Only metrics from this edge: carrier_edge, sip_edge, sdk_edge or client_edge."""
    direction: MetricEnumStreamDirection | None = None
    """Only metrics of this stream direction: unknown, inbound, outbound or both."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/{CallSid}/Metrics",
        path="CallSid*",
        query=(
            "Edge:enum.MetricEnumTwilioEdge Direction:enum.MetricEnumStreamDirection PageSize:integer Page:integer "
            "PageToken"
        ),
        result="Metric",
        items="metrics",
        paging="meta",
        bounds="call_sid:CA",
    )
