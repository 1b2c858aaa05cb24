"""``/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions`` of preview."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AvailableAddOnExtension(Resource):
    """``preview.marketplace.available_add_on.available_add_on_extension``, as it is received."""

    available_add_on_sid: str | None = None
    friendly_name: str | None = None
    product_name: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchMarketplaceAvailableAddOnExtension(ops.Operation["AvailableAddOnExtension"]):
    """``GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}`` answers 200 with `AvailableAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    available_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}",
    )


@record(kw_only=True)
class ListMarketplaceAvailableAddOnExtension(ops.PageOperation["AvailableAddOnExtension"]):
    """``GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions`` answers 200 with a `Page` of `AvailableAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    available_add_on_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions",
        items="extensions",
        paging="meta",
    )
