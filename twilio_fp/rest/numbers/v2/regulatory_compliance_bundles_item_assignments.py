"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` of numbers v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ItemAssignment(Resource):
    """``numbers.v2.regulatory_compliance.bundle.item_assignment``, as it is received."""

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


@record(kw_only=True)
class CreateItemAssignment(ops.Operation["ItemAssignment"]):
    """Create an item assignment.

    ``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` answers 201 with `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    object_sid: str
    """SID of the end user or supporting document that belongs to the bundle."""

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        form="",
        bounds="bundle_sid:BU",
    )


@record(kw_only=True)
class DeleteItemAssignment(ops.Operation[None]):
    """Delete an item assignment.

    ``DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
        bounds="bundle_sid:BU sid:BV",
    )


@record(kw_only=True)
class FetchItemAssignment(ops.Operation["ItemAssignment"]):
    """Fetch an item assignment.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` answers 200 with `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
        bounds="bundle_sid:BU sid:BV",
    )


@record(kw_only=True)
class ListItemAssignment(ops.PageOperation["ItemAssignment"]):
    """List item assignments.

    ``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` answers 200 with a `Page` of
    `ItemAssignment`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    """SID of the regulatory bundle (BU…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        items="results",
        paging="meta",
        bounds="bundle_sid:BU",
    )
