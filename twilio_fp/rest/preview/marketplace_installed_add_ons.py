"""``/marketplace/InstalledAddOns`` of preview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class InstalledAddOn(Resource):
    """``preview.marketplace.installed_add_on``, as it is received."""

    account_sid: str = ""
    configuration: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateMarketplaceInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``POST /marketplace/InstalledAddOns`` answers 201 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    accept_terms_of_service: bool
    available_add_on_sid: str
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/marketplace/InstalledAddOns",
        form="",
    )


@record(kw_only=True)
class DeleteMarketplaceInstalledAddOn(ops.Operation[None]):
    """``DELETE /marketplace/InstalledAddOns/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://preview.twilio.com/marketplace/InstalledAddOns/{Sid}",
    )


@record(kw_only=True)
class FetchMarketplaceInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``GET /marketplace/InstalledAddOns/{Sid}`` answers 200 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns/{Sid}",
    )


@record(kw_only=True)
class ListMarketplaceInstalledAddOn(ops.PageOperation["InstalledAddOn"]):
    """``GET /marketplace/InstalledAddOns`` answers 200 with a `Page` of `InstalledAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://preview.twilio.com/marketplace/InstalledAddOns",
        items="installed_add_ons",
        paging="meta",
    )


@record(kw_only=True)
class UpdateMarketplaceInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``POST /marketplace/InstalledAddOns/{Sid}`` answers 200 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://preview.twilio.com/marketplace/InstalledAddOns/{Sid}",
        form="",
    )
