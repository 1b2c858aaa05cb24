# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/InsightsDomains/Conversations/Metadata`` of insights v3."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class InsightsMetadataResponseCubesDimensions(Resource):
    """``InsightsMetadataResponseCubesDimensions``, as received."""

    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "description name type"


@record(kw_only=True)
class InsightsMetadataResponseCubesMeasures(Resource):
    """``InsightsMetadataResponseCubesMeasures``, as received."""

    aggregation: str | None = None
    """How the measure is computed over rows, such as a sum or a count."""
    description: str | None = None
    """What it is, in free text."""
    name: str | None = None
    """Name for people to tell it by."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = "aggregation description name type"


@record(kw_only=True)
class InsightsMetadataResponseCubes(Resource):
    """``InsightsMetadataResponseCubes``, as received."""

    description: str | None = None
    """What it is, in free text."""
    dimensions: tuple[InsightsMetadataResponseCubesDimensions, ...] | None = None
    """Fields that results may be, or are, grouped by."""
    measures: tuple[InsightsMetadataResponseCubesMeasures, ...] | None = None
    """Measures the cube offers, with their types."""
    name: str | None = None
    """Name for people to tell it by."""
    __fields__ = (
        "description dimensions:InsightsMetadataResponseCubesDimensions[] "
        "measures:InsightsMetadataResponseCubesMeasures[] name"
    )


@record(kw_only=True)
class Metadata(Resource):
    """``insights.v3.metadata``, as received."""

    cubes: tuple[InsightsMetadataResponseCubes, ...] | None = None
    """Data sets that can be queried, each with its measures and dimensions."""
    domain: str | None = None
    """Area of data the query or its metadata covers."""
    __fields__ = "cubes:InsightsMetadataResponseCubes[] domain"


@record(kw_only=True)
class FetchMetadata(ops.Operation["Metadata"]):
    """Fetch the metadata.

    ``GET /v3/InsightsDomains/Conversations/Metadata`` returns `Metadata`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights
    """

    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/InsightsDomains/Conversations/Metadata",
        result="Metadata",
    )
