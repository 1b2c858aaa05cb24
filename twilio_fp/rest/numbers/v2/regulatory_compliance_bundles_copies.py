# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BundleCopyEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class BundleCopy(Resource):
    """``numbers.v2.regulatory_compliance.bundle.bundle_copy``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address told of changes in the bundle's status."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    regulation_sid: str | None = None
    """SID, RN…, of the regulation that lists what the bundle must hold."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: BundleCopyEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time email friendly_name regulation_sid sid "
        "status:enum.BundleCopyEnumStatus status_callback valid_until:date-time"
    )


@record(kw_only=True)
class CreateBundleCopy(ops.Operation["BundleCopy"]):
    """Create a bundle copy.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` returns `BundleCopy`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…) to copy."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
        path="BundleSid*",
        form="FriendlyName",
        result="BundleCopy",
        success=(201,),
        bounds="bundle_sid:BU",
    )


@record(kw_only=True)
class ListBundleCopy(ops.PageOperation["BundleCopy"]):
    """List bundle copies.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` returns a `Page` of `BundleCopy`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
        path="BundleSid*",
        query="PageSize:integer Page:integer PageToken",
        result="BundleCopy",
        items="results",
        paging="meta",
        bounds="bundle_sid:BU",
    )
