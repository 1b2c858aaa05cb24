# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Trunking/Countries`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TrunkingCountry(Resource):
    """``pricing.v2.trunking_country``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "country iso_country url"


@record(kw_only=True)
class TrunkingCountryInstanceOriginatingCallPricesItem(Resource):
    """``TrunkingCountryInstance.originating_call_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number: `local`, `mobile`, `national` or `toll-free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class TrunkingCountryInstanceTerminatingPrefixPricesItem(Resource):
    """``TrunkingCountryInstance.terminating_prefix_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    destination_prefixes: tuple[str, ...] | None = None
    """Number prefixes, without the +, that this price applies to."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    origination_prefixes: tuple[str, ...] | None = None
    """Prefixes of calling numbers, E.164 without `+`, the price holds for; `ALL` means any."""
    __fields__ = (
        "base_price:number current_price:number destination_prefixes:string[] friendly_name "
        "origination_prefixes:string[]"
    )


@record(kw_only=True)
class TrunkingCountryInstance(Resource):
    """``pricing.v2.trunking_country-instance``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    originating_call_prices: tuple[TrunkingCountryInstanceOriginatingCallPricesItem, ...] | None = None
    """Prices a minute of calls from the phone network into the trunk, one for each number type."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    terminating_prefix_prices: tuple[TrunkingCountryInstanceTerminatingPrefixPricesItem, ...] | None = None
    """Prices for calling out to numbers by destination prefix."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country iso_country originating_call_prices:TrunkingCountryInstanceOriginatingCallPricesItem[] "
        "price_unit terminating_prefix_prices:TrunkingCountryInstanceTerminatingPrefixPricesItem[] url"
    )


@record(kw_only=True)
class FetchTrunkingCountry(ops.Operation["TrunkingCountryInstance"]):
    """Fetch a trunking country.

    ``GET /v2/Trunking/Countries/{IsoCountry}`` returns `TrunkingCountryInstance`.
    Source: https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource
    """

    iso_country: str = attrs.field(kw_only=False)
    """Country the prices are for, ISO 3166-1 alpha-2."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Countries/{IsoCountry}",
        path="IsoCountry*",
        result="TrunkingCountryInstance",
    )


@record(kw_only=True)
class ListTrunkingCountry(ops.PageOperation["TrunkingCountry"]):
    """List trunking countries.

    ``GET /v2/Trunking/Countries`` returns a `Page` of `TrunkingCountry`.
    Source: https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Countries",
        query="PageSize:integer Page:integer PageToken",
        result="TrunkingCountry",
        items="countries",
        paging="meta",
    )
