# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ReplaceItemsEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class ReplaceItems(Resource):
    """``numbers.v2.regulatory_compliance.bundle.replace_items``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    regulation_sid: str | None = None
    """SID, RN…, of the regulation that lists what the bundle must hold."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ReplaceItemsEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time email friendly_name regulation_sid sid "
        "status:enum.ReplaceItemsEnumStatus status_callback valid_until:date-time"
    )


@record(kw_only=True)
class CreateReplaceItems(ops.Operation["ReplaceItems"]):
    """Replace the items of a bundle.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems`` returns `ReplaceItems`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    from_bundle_sid: str
    """SID, BU…, of the bundle whose items replace this one's."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems",
        path="BundleSid*",
        form="FromBundleSid*",
        result="ReplaceItems",
        success=(201,),
        bounds="bundle_sid:BU from_bundle_sid:BU",
    )
