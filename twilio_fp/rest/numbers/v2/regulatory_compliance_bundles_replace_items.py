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
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    regulation_sid: str | None = None
    sid: str = ""
    status: ReplaceItemsEnumStatus = ""
    status_callback: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateReplaceItems(ops.Operation["ReplaceItems"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems`` answers 201 with `ReplaceItems`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    from_bundle_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ReplaceItems",
        form="",
    )
