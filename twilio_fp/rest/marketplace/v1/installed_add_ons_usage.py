"""``/v1/InstalledAddOns/{InstalledAddOnSid}/Usage`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class CreateBillingUsageBillableItemsItem(Resource):
    """``CreateBillingUsage.billable_itemsItem``, as it is sent."""

    quantity: Decimal | float
    sid: str


@record(kw_only=True)
class InstalledAddOnUsageBillableItemsItem(Resource):
    """``InstalledAddOnUsage.billable_itemsItem``, as it is received."""

    quantity: Decimal | None = None
    sid: str = ""
    submitted: bool | None = None


@record(kw_only=True)
class InstalledAddOnUsage(Resource):
    """``marketplace.v1.installed_add_on.installed_add_on_usage``, as it is received."""

    billable_items: tuple[InstalledAddOnUsageBillableItemsItem, ...] | None = None
    total_submitted: Decimal | None = None


@record(kw_only=True)
class CreateBillingUsage(ops.Operation["InstalledAddOnUsage"]):
    """``POST /v1/InstalledAddOns/{InstalledAddOnSid}/Usage`` answers 202 with `InstalledAddOnUsage`.

    Source: https://www.twilio.com/docs/marketplace
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    billable_items: Iterable[CreateBillingUsageBillableItemsItem | Mapping[str, Any]]

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Usage",
        json="",
        success=(202,),
    )
