"""``/marketplace/AvailableAddOns`` of preview."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AvailableAddOn(Resource):
    """``preview.marketplace.available_add_on``, as it is received."""

    configuration_schema: Any = None
    description: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    pricing_type: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchMarketplaceAvailableAddOn(ops.Operation["AvailableAddOn"]):
    """``GET /marketplace/AvailableAddOns/{Sid}`` answers 200 with `AvailableAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns/{Sid}",
    )


@record(kw_only=True)
class ListMarketplaceAvailableAddOn(ops.PageOperation["AvailableAddOn"]):
    """``GET /marketplace/AvailableAddOns`` answers 200 with a `Page` of `AvailableAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns",
        items="available_add_ons",
        paging="meta",
    )
