"""``/v1/Messaging/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class MessagingCountry(Resource):
    """``pricing.v1.messaging.messaging_country``, as it is received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class MessagingCountryInstanceInboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.inbound_sms_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItemPricesItem(Resource):
    """``MessagingCountryInstanceOutboundSmsPricesItem.pricesItem``, as it is received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.outbound_sms_pricesItem``, as it is received."""

    carrier: str | None = None
    """Name of the carrier."""
    mcc: str | None = None
    """Mobile country code, the three digits that name the network's country."""
    mnc: str | None = None
    """Mobile network code, the two or three digits that, with the MCC, name the operator."""
    prices: tuple[MessagingCountryInstanceOutboundSmsPricesItemPricesItem, ...] | None = None
    """Prices of SMS on this carrier, one for each sending number type."""


@record(kw_only=True)
class MessagingCountryInstance(Resource):
    """``pricing.v1.messaging.messaging_country-instance``, as it is received."""

    country: str | None = None
    """Name of the country."""
    inbound_sms_prices: tuple[MessagingCountryInstanceInboundSmsPricesItem, ...] | None = None
    """Prices of an incoming SMS by type of number, before and after your discounts."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    outbound_sms_prices: tuple[MessagingCountryInstanceOutboundSmsPricesItem, ...] | None = None
    """Prices of SMS to the country, for each carrier and number type."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchMessagingCountry(ops.Operation["MessagingCountryInstance"]):
    """Fetch a messaging country.

    ``GET /v1/Messaging/Countries/{IsoCountry}`` answers 200 with `MessagingCountryInstance`.
    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)
    """Country the prices are for, ISO 3166-1 alpha-2."""

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries/{IsoCountry}",
    )


@record(kw_only=True)
class ListMessagingCountry(ops.PageOperation["MessagingCountry"]):
    """List messaging countries.

    ``GET /v1/Messaging/Countries`` answers 200 with a `Page` of `MessagingCountry`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries",
        items="countries",
        paging="meta",
    )
