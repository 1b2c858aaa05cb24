"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ReplaceItemsEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class ReplaceItems(Resource):
    """``numbers.v2.regulatory_compliance.bundle.replace_items``, as it is received."""

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


@record(kw_only=True)
class CreateReplaceItems(ops.Operation["ReplaceItems"]):
    """Replace the items of a bundle.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems`` answers 201 with `ReplaceItems`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    from_bundle_sid: str
    """SID, BU…, of the bundle whose items replace this one's."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems",
        form="",
        bounds="bundle_sid:BU from_bundle_sid:BU",
    )
