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
    bundle_sid: str | None = None
    date_created: dt.datetime | None = None
    object_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateItemAssignment(ops.Operation["ItemAssignment"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` answers 201 with `ItemAssignment`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    object_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        form="",
    )


@record(kw_only=True)
class DeleteItemAssignment(ops.Operation[None]):
    """``DELETE /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
    )


@record(kw_only=True)
class FetchItemAssignment(ops.Operation["ItemAssignment"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}`` answers 200 with `ItemAssignment`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments/{Sid}",
    )


@record(kw_only=True)
class ListItemAssignment(ops.PageOperation["ItemAssignment"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments`` answers 200 with a `Page` of `ItemAssignment`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/ItemAssignments",
        items="results",
        paging="meta",
    )
