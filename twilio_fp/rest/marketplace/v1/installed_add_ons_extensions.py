"""``/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions`` of marketplace v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InstalledAddOnExtension(Resource):
    """``marketplace.v1.installed_add_on.installed_add_on_extension``, as it is received."""

    enabled: bool | None = None
    friendly_name: str | None = None
    installed_add_on_sid: str | None = None
    product_name: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """``GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` answers 200 with `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/marketplace
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
    )


@record(kw_only=True)
class ListInstalledAddOnExtension(ops.PageOperation["InstalledAddOnExtension"]):
    """``GET /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions`` answers 200 with a `Page` of `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/marketplace
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions",
        items="extensions",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInstalledAddOnExtension(ops.Operation["InstalledAddOnExtension"]):
    """``POST /v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}`` answers 200 with `InstalledAddOnExtension`.

    Source: https://www.twilio.com/docs/marketplace
    """

    installed_add_on_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    enabled: bool

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns/{InstalledAddOnSid}/Extensions/{Sid}",
        form="",
    )
