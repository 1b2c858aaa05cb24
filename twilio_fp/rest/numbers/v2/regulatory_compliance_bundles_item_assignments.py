# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` of numbers v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ItemAssignment(Resource):
    """``numbers.v2.regulatory_compliance.bundle.item_assignment``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    object_sid: str | None = None
    """SID of the end user or supporting document that belongs to the bundle."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid bundle_sid date_created:date-time object_sid sid url"


@record(kw_only=True)
class CreateItemAssignment(ops.Operation["ItemAssignment"]):
    """Create an item assignment.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` returns `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    object_sid: str
    """SID of the end user or supporting document that belongs to the bundle."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        path="BundleSid*",
        form="ObjectSid*",
        result="ItemAssignment",
        success=(201,),
        bounds="bundle_sid:BU",
    )


@record(kw_only=True)
class DeleteItemAssignment(ops.Operation[None]):
    """Delete an item assignment.

    ``DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
        path="BundleSid* Sid*",
        result="",
        success=(204,),
        bounds="bundle_sid:BU sid:BV",
    )


@record(kw_only=True)
class FetchItemAssignment(ops.Operation["ItemAssignment"]):
    """Fetch an item assignment.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` returns `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
        path="BundleSid* Sid*",
        result="ItemAssignment",
        bounds="bundle_sid:BU sid:BV",
    )


@record(kw_only=True)
class ListItemAssignment(ops.PageOperation["ItemAssignment"]):
    """List item assignments.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` returns a `Page` of `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/item-assignments
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
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        path="BundleSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ItemAssignment",
        items="results",
        paging="meta",
        bounds="bundle_sid:BU",
    )
