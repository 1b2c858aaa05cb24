"""``/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions`` of preview."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InstalledAddOnExtension(Resource):
    """``preview.marketplace.installed_add_on.installed_add_on_extension``, as it is received."""

    enabled: bool | None = None
    friendly_name: str | None = None
    installed_add_on_sid: str | None = None
    product_name: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchMarketplaceInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """``GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` answers 200 with `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
    )


@record(kw_only=True)
class ListMarketplaceInstalledAddOnExtension(ops.PageOperation["InstalledAddOnExtension"]):
    """``GET /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions`` answers 200 with a `Page` of `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions",
        items="extensions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateMarketplaceInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """``POST /marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` answers 200 with `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/usage/api
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    enabled: bool

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/marketplace/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
        form="",
    )
