# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Networks`` of supersim v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Network(Resource):
    """``supersim.v1.network``, as received."""

    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identifiers: tuple[Any, ...] | None = None
    """Codes of the mobile network, each with its MCC and MNC."""
    iso_country: str | None = None
    """Country of the mobile network, ISO 3166-1 alpha-2; when listing, only that country."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "friendly_name identifiers:json[] iso_country sid url"


@record(kw_only=True)
class FetchNetwork(ops.Operation["Network"]):
    """Fetch a network.

    ``GET /v1/Networks/{Sid}`` returns `Network`.
    Source: https://www.twilio.com/docs/iot/supersim/api/network-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Networks/{Sid}",
        path="Sid*",
        result="Network",
        bounds="sid:HW",
    )


@record(kw_only=True)
class ListNetwork(ops.PageOperation["Network"]):
    """List networks.

    ``GET /v1/Networks`` returns a `Page` of `Network`.
    Source: https://www.twilio.com/docs/iot/supersim/api/network-resource
    """

    iso_country: str | None = None
    """Country of the mobile network, ISO 3166-1 alpha-2; when listing, only that country."""
    mcc: str | None = None
    """Mobile country code, the three digits that name the network's country."""
    mnc: str | None = None
    """Mobile network code, the two or three digits that, with the MCC, name the operator."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://supersim.twilio.com/v1/Networks",
        query="IsoCountry Mcc Mnc PageSize:integer Page:integer PageToken",
        result="Network",
        items="networks",
        paging="meta",
    )
