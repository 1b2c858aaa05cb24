"""``/v3/InsightsDomains/Conversations/Metadata`` of insights v3."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InsightsMetadataResponseCubesDimensions(Resource):
    """``InsightsMetadataResponseCubesDimensions``, as it is received."""

    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Kind of resource."""


@record(kw_only=True)
class InsightsMetadataResponseCubesMeasures(Resource):
    """``InsightsMetadataResponseCubesMeasures``, as it is received."""

    aggregation: str | None = None
    """How the measure is computed over rows, such as a sum or a count."""
    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Kind of resource."""


@record(kw_only=True)
class InsightsMetadataResponseCubes(Resource):
    """``InsightsMetadataResponseCubes``, as it is received."""

    description: str | None = None
    """What it is, in free text."""
    dimensions: tuple[InsightsMetadataResponseCubesDimensions, ...] | None = None
    """Fields that results may be, or are, grouped by."""
    measures: tuple[InsightsMetadataResponseCubesMeasures, ...] | None = None
    """Measures the cube offers, with their types."""
    name: str | None = None
    """Name for people to tell it by."""


@record(kw_only=True)
class Metadata(Resource):
    """``insights.v3.metadata``, as it is received."""

    cubes: tuple[InsightsMetadataResponseCubes, ...] | None = None
    """Data sets that can be queried, each with its measures and dimensions."""
    domain: str | None = None
    """Area of data the query or its metadata covers."""


@record(kw_only=True)
class FetchMetadata(ops.Operation["Metadata"]):
    """Fetch the metadata.

    ``GET /v3/InsightsDomains/Conversations/Metadata`` answers 200 with `Metadata`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Metadata",
    )
