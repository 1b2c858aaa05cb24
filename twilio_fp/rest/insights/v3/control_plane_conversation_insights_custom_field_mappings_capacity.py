# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` of insights v3."""

from __future__ import annotations

from decimal import Decimal

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CategoryCapacity(Resource):
    """``CategoryCapacity``, as received."""

    consumed: Decimal | None = None
    """How much of the capacity is used."""
    remaining: Decimal | None = None
    """How many more may be made."""
    __fields__ = "consumed:number remaining:number"


@record(kw_only=True)
class CustomFieldMappingsCapacity(Resource):
    """``insights.v3.custom_field_mappings_capacity``, as received."""

    measure: CategoryCapacity | None = None
    """How many custom measures may exist and how many are used."""
    __fields__ = "measure:CategoryCapacity"


@record(kw_only=True)
class FetchCustomFieldMappingsCapacity(ops.Operation["CustomFieldMappingsCapacity"]):
    """Fetch the capacity for custom field mappings.

    ``GET /v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity`` returns `CustomFieldMappingsCapacity`.
    Source: https://www.twilio.com/docs/api/insights/twilio-insights-config
    """

    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v3/ControlPlane/ConversationInsights/CustomFieldMappingsCapacity",
        result="CustomFieldMappingsCapacity",
    )
