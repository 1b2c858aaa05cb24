# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/InstalledAddOns/{InstalledAddOnSid}/Usage`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class CreateBillingUsageBillableItemsItem(Resource):
    """``CreateBillingUsage.billable_itemsItem``, as sent."""

    quantity: Decimal | float
    """Units to bill, or billed, of the item."""
    sid: str
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "quantity:number* sid*"


@record(kw_only=True)
class InstalledAddOnUsageBillableItemsItem(Resource):
    """``InstalledAddOnUsage.billable_itemsItem``, as received."""

    quantity: Decimal | None = None
    """Units to bill, or billed, of the item."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    submitted: bool | None = None
    """Whether the usage of this billable item was recorded."""
    __fields__ = "quantity:number sid submitted:boolean"


@record(kw_only=True)
class InstalledAddOnUsage(Resource):
    """``marketplace.v1.installed_add_on.installed_add_on_usage``, as received."""

    billable_items: tuple[InstalledAddOnUsageBillableItemsItem, ...] | None = None
    """What is billed: each with its SID and quantity."""
    total_submitted: Decimal | None = None
    """Total quantity submitted across the billable items."""
    __fields__ = "billable_items:InstalledAddOnUsageBillableItemsItem[] total_submitted:number"


@record(kw_only=True)
class CreateBillingUsage(ops.Operation["InstalledAddOnUsage"]):
    """Report billable usage.

    ``POST /v1/InstalledAddOns/{InstalledAddOnSid}/Usage`` returns `InstalledAddOnUsage` (202).
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    """SID, XE…, of the installed add-on."""
    billable_items: Iterable[CreateBillingUsageBillableItemsItem | Mapping[str, Any]]
    """What the customer used and is billed for: each with its SID and quantity."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Usage",
        path="InstalledAddOnSid*",
        json="billable_items:CreateBillingUsageBillableItemsItem[]*",
        content_type="application/json",
        result="InstalledAddOnUsage",
        success=(202,),
        bounds="installed_add_on_sid:XE",
    )
