# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class VoiceCountry(Resource):
    """``pricing.v1.voice.voice_country``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "country iso_country url"


@record(kw_only=True)
class VoiceCountryInstanceInboundCallPricesItem(Resource):
    """``VoiceCountryInstance.inbound_call_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class VoiceCountryInstanceOutboundPrefixPricesItem(Resource):
    """``VoiceCountryInstance.outbound_prefix_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    prefixes: tuple[str, ...] | None = None
    """Beginnings of called numbers, E.164 without `+`, the price holds for."""
    __fields__ = "base_price:number current_price:number friendly_name prefixes:string[]"


@record(kw_only=True)
class VoiceCountryInstance(Resource):
    """``pricing.v1.voice.voice_country-instance``, as received."""

    country: str | None = None
    """Name of the country."""
    inbound_call_prices: tuple[VoiceCountryInstanceInboundCallPricesItem, ...] | None = None
    """Prices per minute of calls to each type of number in the country, before and after your discounts."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    outbound_prefix_prices: tuple[VoiceCountryInstanceOutboundPrefixPricesItem, ...] | None = None
    """Prices a minute of calls to the country, one for each group of number prefixes."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country inbound_call_prices:VoiceCountryInstanceInboundCallPricesItem[] iso_country "
        "outbound_prefix_prices:VoiceCountryInstanceOutboundPrefixPricesItem[] price_unit url"
    )


@record(kw_only=True)
class FetchVoiceCountry(ops.Operation["VoiceCountryInstance"]):
    """Fetch a voice country.

    ``GET /v1/Voice/Countries/{IsoCountry}`` returns `VoiceCountryInstance`.
    Source: https://www.twilio.com/docs/voice/pricing
    """

    iso_country: str = attrs.field(kw_only=False)
    """Country the prices are for, ISO 3166-1 alpha-2."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries/{IsoCountry}",
        path="IsoCountry*",
        result="VoiceCountryInstance",
    )


@record(kw_only=True)
class ListVoiceCountry(ops.PageOperation["VoiceCountry"]):
    """List voice countries.

    ``GET /v1/Voice/Countries`` returns a `Page` of `VoiceCountry`.
    Source: https://www.twilio.com/docs/voice/pricing
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries",
        query="PageSize:integer Page:integer PageToken",
        result="VoiceCountry",
        items="countries",
        paging="meta",
    )
