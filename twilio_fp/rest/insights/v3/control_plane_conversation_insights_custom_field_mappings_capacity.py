"""``/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` of insights v3."""

from __future__ import annotations

from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CategoryCapacity(Resource):
    """``CategoryCapacity``, as it is received."""

    consumed: Decimal | None = None
    """How much of the capacity is used."""
    remaining: Decimal | None = None
    """How many more may be made."""


@record(kw_only=True)
class CustomFieldMappingsCapacity(Resource):
    """``insights.v3.custom_field_mappings_capacity``, as it is received."""

    measure: CategoryCapacity | None = None
    """How many custom measures may exist and how many are used."""


@record(kw_only=True)
class FetchCustomFieldMappingsCapacity(ops.Operation["CustomFieldMappingsCapacity"]):
    """Fetch the capacity for custom field mappings.

    ``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` answers 200 with
    `CustomFieldMappingsCapacity`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity",
    )
