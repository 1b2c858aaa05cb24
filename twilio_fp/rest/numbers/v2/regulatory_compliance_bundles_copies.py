"""``/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BundleCopyEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)


@record(kw_only=True)
class BundleCopy(Resource):
    """``numbers.v2.regulatory_compliance.bundle.bundle_copy``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    regulation_sid: str | None = None
    sid: str = ""
    status: BundleCopyEnumStatus = ""
    status_callback: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateBundleCopy(ops.Operation["BundleCopy"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` answers 201 with `BundleCopy`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
        form="",
    )


@record(kw_only=True)
class ListBundleCopy(ops.PageOperation["BundleCopy"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies`` answers 200 with a `Page` of `BundleCopy`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    bundle_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{BundleSid}/Copies",
        items="results",
        paging="meta",
    )
