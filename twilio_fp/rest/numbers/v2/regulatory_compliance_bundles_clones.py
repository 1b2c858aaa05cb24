# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BundleCloneEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class BundleClone(Resource):
    """``numbers.v2.bundle_clone``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…)."""
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
    status: BundleCloneEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid bundle_sid date_created:date-time date_updated:date-time email friendly_name regulation_sid "
        "status:enum.BundleCloneEnumStatus status_callback url valid_until:date-time"
    )


@record(kw_only=True)
class CreateBundleClone(ops.Operation["BundleClone"]):
    """Create a bundle clone.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones`` returns `BundleClone`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    target_account_sid: str
    """Account the bundle is cloned into, AC…."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    move_to_draft: bool | None = None
    """Whether the copied bundle starts as a draft; left out, it keeps the original's status."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Clones",
        path="BundleSid*",
        form="FriendlyName MoveToDraft:boolean TargetAccountSid*",
        result="BundleClone",
        success=(201,),
        bounds="bundle_sid:BU target_account_sid:AC",
    )
