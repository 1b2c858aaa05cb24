# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/InstalledAddOns`` of marketplace v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class InstalledAddOn(Resource):
    """``marketplace.v1.installed_add_on``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    configuration: Any = None
    """Settings of the installed add-on, as a JSON object that fits its schema."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid configuration:json date_created:date-time date_updated:date-time description friendly_name "
        "links:string{} sid unique_name url"
    )


@record(kw_only=True)
class CreateInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """Create an installed add-on.

    ``POST /v1/InstalledAddOns`` returns `InstalledAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    accept_terms_of_service: bool
    """Must be true: states that you accept the add-on's terms of service."""
    available_add_on_sid: str
    """SID of the add-on in the catalogue (XB…)."""
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Settings, as a JSON object."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns",
        form="AcceptTermsOfService:boolean* AvailableAddOnSid* Configuration:json UniqueName",
        result="InstalledAddOn",
        success=(201,),
        bounds="available_add_on_sid:XB",
    )


@record(kw_only=True)
class DeleteInstalledAddOn(ops.Operation[None]):
    """Delete an installed add-on.

    ``DELETE /v1/InstalledAddOns/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:XE",
    )


@record(kw_only=True)
class FetchInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """Fetch an installed add-on.

    ``GET /v1/InstalledAddOns/{Sid}`` returns `InstalledAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
        path="Sid*",
        result="InstalledAddOn",
        bounds="sid:XE",
    )


@record(kw_only=True)
class ListInstalledAddOn(ops.PageOperation["InstalledAddOn"]):
    """List installed add-ons.

    ``GET /v1/InstalledAddOns`` returns a `Page` of `InstalledAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/InstalledAddOns",
        query="PageSize:integer Page:integer PageToken",
        result="InstalledAddOn",
        items="installed_add_ons",
        paging="meta",
    )


@record(kw_only=True)
class UpdateInstalledAddOn(ops.Operation["InstalledAddOn"]):
    """Update an installed add-on.

    ``POST /v1/InstalledAddOns/{Sid}`` returns `InstalledAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/installed-add-ons
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration: str | Mapping[str, Any] | Sequence[Any] | None = None
    """Settings, as a JSON object."""
    unique_name: str | None = None
    """Your own name for the resource, unique among its kind; works in place of the SID in paths."""
    __spec__ = ops.OperationSpec(
        "POST https://marketplace.twilio.com/v1/InstalledAddOns/{Sid}",
        path="Sid*",
        form="Configuration:json UniqueName",
        result="InstalledAddOn",
        bounds="sid:XE",
    )
