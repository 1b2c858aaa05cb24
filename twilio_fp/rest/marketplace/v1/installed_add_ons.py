"""``/v1/InstalledAddOns`` of marketplace v1."""

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
    """``marketplace.v1.installed_add_on``, as it is received."""

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
class CreateInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``POST /v1/InstalledAddOns`` answers 201 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    accept_terms_of_service: bool
    available_add_on_sid: str
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns",
        form="",
    )


@record(kw_only=True)
class DeleteInstalledAddOn(ops.Operation[None]):
    """``DELETE /v1/InstalledAddOns/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
    )


@record(kw_only=True)
class FetchInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``GET /v1/InstalledAddOns/{Sid}`` answers 200 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
    )


@record(kw_only=True)
class ListInstalledAddOn(ops.PageOperation["InstalledAddOn"]):
    """``GET /v1/InstalledAddOns`` answers 200 with a `Page` of `InstalledAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns",
        items="installed_add_ons",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """``POST /v1/InstalledAddOns/{Sid}`` answers 200 with `InstalledAddOn`.

    Source: https://www.twilio.com/docs/marketplace
    """

    sid: str = attrs.field(kw_only=False)
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
        form="",
    )
