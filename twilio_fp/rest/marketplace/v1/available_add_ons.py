"""``/v1/AvailableAddOns`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AvailableAddOn(Resource):
    """``marketplace.v1.available_add_on``, as it is received."""

    configuration_schema: Any = None
    description: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    pricing_type: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchAvailableAddOn(ops.Operation["AvailableAddOn"]):
    """``GET /v1/AvailableAddOns/{Sid}`` answers 200 with `AvailableAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/AvailableAddOns/{Sid}",
    )


@record(kw_only=True)
class ListAvailableAddOn(ops.PageOperation["AvailableAddOn"]):
    """``GET /v1/AvailableAddOns`` answers 200 with a `Page` of `AvailableAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/AvailableAddOns",
        items="available_add_ons",
        paging="meta",
    )
