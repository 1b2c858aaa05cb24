# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Messaging/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class MessagingCountry(Resource):
    """``pricing.v1.messaging.messaging_country``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "country iso_country url"


@record(kw_only=True)
class MessagingCountryInstanceInboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.inbound_sms_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItemPricesItem(Resource):
    """``MessagingCountryInstanceOutboundSmsPricesItem.pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.outbound_sms_pricesItem``, as received."""

    carrier: str | None = None
    """Name of the carrier."""
    mcc: str | None = None
    """Mobile country code, the three digits that name the network's country."""
    mnc: str | None = None
    """Mobile network code, the two or three digits that, with the MCC, name the operator."""
    prices: tuple[MessagingCountryInstanceOutboundSmsPricesItemPricesItem, ...] | None = None
    """Prices of SMS on this carrier, one for each sending number type."""
    __fields__ = "carrier mcc mnc prices:MessagingCountryInstanceOutboundSmsPricesItemPricesItem[]"


@record(kw_only=True)
class MessagingCountryInstance(Resource):
    """``pricing.v1.messaging.messaging_country-instance``, as received."""

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
    __fields__ = (
        "country inbound_sms_prices:MessagingCountryInstanceInboundSmsPricesItem[] iso_country "
        "outbound_sms_prices:MessagingCountryInstanceOutboundSmsPricesItem[] price_unit url"
    )


@record(kw_only=True)
class FetchMessagingCountry(ops.Operation["MessagingCountryInstance"]):
    """Fetch a messaging country.

    ``GET /v1/Messaging/Countries/{IsoCountry}`` returns `MessagingCountryInstance`.
    Source: https://www.twilio.com/docs/sms/api/pricing
    """

    iso_country: str = attrs.field(kw_only=False)
    """Country the prices are for, ISO 3166-1 alpha-2."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries/{IsoCountry}",
        path="IsoCountry*",
        result="MessagingCountryInstance",
    )


@record(kw_only=True)
class ListMessagingCountry(ops.PageOperation["MessagingCountry"]):
    """List messaging countries.

    ``GET /v1/Messaging/Countries`` returns a `Page` of `MessagingCountry`.
    Source: https://www.twilio.com/docs/sms/api/pricing
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries",
        query="PageSize:integer Page:integer PageToken",
        result="MessagingCountry",
        items="countries",
        paging="meta",
    )
