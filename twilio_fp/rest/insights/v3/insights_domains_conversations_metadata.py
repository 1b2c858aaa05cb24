"""``/v3/InsightsDomains/Conversations/Metadata`` of insights v3."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InsightsMetadataResponseCubesDimensions(Resource):
    """``InsightsMetadataResponseCubesDimensions``, as it is received."""

    description: str | None = None
    name: str | None = None
    type: str | None = None


@record(kw_only=True)
class InsightsMetadataResponseCubesMeasures(Resource):
    """``InsightsMetadataResponseCubesMeasures``, as it is received."""

    aggregation: str | None = None
    description: str | None = None
    name: str | None = None
    type: str | None = None


@record(kw_only=True)
class InsightsMetadataResponseCubes(Resource):
    """``InsightsMetadataResponseCubes``, as it is received."""

    description: str | None = None
    dimensions: tuple[InsightsMetadataResponseCubesDimensions, ...] | None = None
    measures: tuple[InsightsMetadataResponseCubesMeasures, ...] | None = None
    name: str | None = None


@record(kw_only=True)
class Metadata(Resource):
    """``insights.v3.metadata``, as it is received."""

    cubes: tuple[InsightsMetadataResponseCubes, ...] | None = None
    domain: str | None = None


@record(kw_only=True)
class FetchMetadata(ops.Operation["Metadata"]):
    """``GET /v3/InsightsDomains/Conversations/Metadata`` answers 200 with `Metadata`.

    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Metadata",
    )
