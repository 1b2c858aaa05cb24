"""``/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` of insights v3."""

from __future__ import annotations

from typing import TYPE_CHECKING

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from decimal import Decimal


@record(kw_only=True)
class CategoryCapacity(Resource):
    """A JSON object that is received: ``CategoryCapacity``."""

    consumed: Decimal | None = None
    remaining: Decimal | None = None


@record(kw_only=True)
class CustomFieldMappingsCapacity(Resource):
    """A JSON object that is received: ``insights.v3.custom_field_mappings_capacity``."""

    measure: CategoryCapacity | None = None


@record(kw_only=True)
class FetchCustomFieldMappingsCapacity(ops.Operation["CustomFieldMappingsCapacity"]):
    """Fetch one custom field mappings capacity.

    ``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` answers 200 with
    `CustomFieldMappingsCapacity`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api
    """

    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity",
        result="CustomFieldMappingsCapacity",
    )
