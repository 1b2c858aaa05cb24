# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/PhoneNumbers/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumberCountry(Resource):
    """``pricing.v1.phone_number.phone_number_country``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "country iso_country url"


@record(kw_only=True)
class PhoneNumberCountryInstancePhoneNumberPricesItem(Resource):
    """``PhoneNumberCountryInstance.phone_number_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class PhoneNumberCountryInstance(Resource):
    """``pricing.v1.phone_number.phone_number_country-instance``, as received."""

    country: str | None = None
    """Name of the country."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    phone_number_prices: tuple[PhoneNumberCountryInstancePhoneNumberPricesItem, ...] | None = None
    """Monthly prices of the country's phone numbers, one for each number type."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country iso_country phone_number_prices:PhoneNumberCountryInstancePhoneNumberPricesItem[] price_unit url"
    )


@record(kw_only=True)
class FetchPhoneNumberCountry(ops.Operation["PhoneNumberCountryInstance"]):
    """Fetch a phone number country.

    ``GET /v1/PhoneNumbers/Countries/{IsoCountry}`` returns `PhoneNumberCountryInstance`.
    Source: https://www.twilio.com/docs/phone-numbers/pricing
    """

    iso_country: str = attrs.field(kw_only=False)
    """Country the prices are for, ISO 3166-1 alpha-2."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/PhoneNumbers/Countries/{IsoCountry}",
        path="IsoCountry*",
        result="PhoneNumberCountryInstance",
    )


@record(kw_only=True)
class ListPhoneNumberCountry(ops.PageOperation["PhoneNumberCountry"]):
    """List phone number countries.

    ``GET /v1/PhoneNumbers/Countries`` returns a `Page` of `PhoneNumberCountry`.
    Source: https://www.twilio.com/docs/phone-numbers/pricing
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/PhoneNumbers/Countries",
        query="PageSize:integer Page:integer PageToken",
        result="PhoneNumberCountry",
        items="countries",
        paging="meta",
    )
