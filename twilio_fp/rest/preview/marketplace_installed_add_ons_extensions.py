# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions`` of preview."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class InstalledAddOnExtension(Resource):
    """``preview.marketplace.installed_add_on.installed_add_on_extension``, as received."""

    enabled: bool | None = None
    """Whether it is switched on."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    installed_add_on_sid: str | None = None
    """SID, XE…, of the installed add-on."""
    product_name: str | None = None
    """Name of the Twilio product the add-on works in."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "enabled:boolean friendly_name installed_add_on_sid product_name sid unique_name url"


@record(kw_only=True)
class FetchMarketplaceInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """Fetch a marketplace installed add-on extension.

    ``GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` returns `InstalledAddOnExtension`.
    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    """SID, XE…, of the installed add-on."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
        path="InstalledAddOnSid* Sid*",
        result="InstalledAddOnExtension",
        bounds="installed_add_on_sid:XE sid:XF",
    )


@record(kw_only=True)
class ListMarketplaceInstalledAddOnExtension(ops.PageOperation["InstalledAddOnExtension"]):
    """List marketplace installed add-on extensions.

    ``GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions`` returns a `Page` of
    `InstalledAddOnExtension`.
    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    """SID, XE…, of the installed add-on."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions",
        path="InstalledAddOnSid*",
        query="PageSize:integer Page:integer PageToken",
        result="InstalledAddOnExtension",
        items="extensions",
        paging="meta",
        bounds="installed_add_on_sid:XE",
    )


@record(kw_only=True)
class UpdateMarketplaceInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """Update a marketplace installed add-on extension.

    ``POST /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` returns `InstalledAddOnExtension`.
    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    """SID, XE…, of the installed add-on."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    enabled: bool
    """Whether it is switched on."""
    __spec__ = ops.OperationSpec(
        "POST https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
        path="InstalledAddOnSid* Sid*",
        form="Enabled:boolean*",
        result="InstalledAddOnExtension",
        bounds="installed_add_on_sid:XE sid:XF",
    )
