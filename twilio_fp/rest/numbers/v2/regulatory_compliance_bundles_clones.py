"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BundleCloneEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class BundleClone(Resource):
    """``numbers.v2.bundle_clone``, as it is received."""

    account_sid: str = ""
    bundle_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    regulation_sid: str | None = None
    status: BundleCloneEnumStatus = ""
    status_callback: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateBundleClone(ops.Operation["BundleClone"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones`` answers 201 with `BundleClone`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    target_account_sid: str
    friendly_name: str | None = None
    move_to_draft: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones",
        form="",
    )
