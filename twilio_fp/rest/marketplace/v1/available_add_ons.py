# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/AvailableAddOns`` of marketplace v1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class AvailableAddOn(Resource):
    """``marketplace.v1.available_add_on``, as received."""

    configuration_schema: Any = None
    """JSON schema that the add-on's settings must fit."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    pricing_type: str | None = None
    """How the add-on is charged, such as per use or per month."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "configuration_schema:json description friendly_name links:string{} pricing_type sid url"


@record(kw_only=True)
class FetchAvailableAddOn(ops.Operation["AvailableAddOn"]):
    """Fetch an available add-on.

    ``GET /v1/AvailableAddOns/{Sid}`` returns `AvailableAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/available-add-ons
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/AvailableAddOns/{Sid}",
        path="Sid*",
        result="AvailableAddOn",
        bounds="sid:XB",
    )


@record(kw_only=True)
class ListAvailableAddOn(ops.PageOperation["AvailableAddOn"]):
    """List available add-ons.

    ``GET /v1/AvailableAddOns`` returns a `Page` of `AvailableAddOn`.
    Source: https://www.twilio.com/docs/marketplace/api/available-add-ons
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://marketplace.twilio.com/v1/AvailableAddOns",
        query="PageSize:integer Page:integer PageToken",
        result="AvailableAddOn",
        items="available_add_ons",
        paging="meta",
    )
