# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions`` of preview."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AvailableAddOnExtension(Resource):
    """``preview.marketplace.available_add_on.available_add_on_extension``, as received."""

    available_add_on_sid: str | None = None
    """SID of the add-on in the catalogue (XB…)."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    product_name: str | None = None
    """Name of the Twilio product the add-on works in."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "available_add_on_sid friendly_name product_name sid unique_name url"


@record(kw_only=True)
class FetchMarketplaceAvailableAddOnExtension(ops.Operation["AvailableAddOnExtension"]):
    """Fetch a marketplace available add-on extension.

    ``GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}`` returns `AvailableAddOnExtension`.
    Source: https://www.twilio.com/docs/usage/api
    """

    available_add_on_sid: str = attrs.field(kw_only=False)
    """SID of the add-on in the catalogue (XB…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions/{Sid}",
        path="AvailableAddOnSid* Sid*",
        result="AvailableAddOnExtension",
        bounds="available_add_on_sid:XB sid:XF",
    )


@record(kw_only=True)
class ListMarketplaceAvailableAddOnExtension(ops.PageOperation["AvailableAddOnExtension"]):
    """List marketplace available add-on extensions.

    ``GET /marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions`` returns a `Page` of
    `AvailableAddOnExtension`.
    Source: https://www.twilio.com/docs/usage/api
    """

    available_add_on_sid: str = attrs.field(kw_only=False)
    """SID of the add-on in the catalogue (XB…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/marketplace/AvailableAddOns/{AvailableAddOnSid}/Extensions",
        path="AvailableAddOnSid*",
        query="PageSize:integer Page:integer PageToken",
        result="AvailableAddOnExtension",
        items="extensions",
        paging="meta",
        bounds="available_add_on_sid:XB",
    )
