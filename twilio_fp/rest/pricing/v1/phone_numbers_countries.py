"""``/v1/PhoneNumbers/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumberCountry(Resource):
    """``pricing.v1.phone_number.phone_number_country``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


@record(kw_only=True)
class PhoneNumberCountryInstancePhoneNumberPricesItem(Resource):
    """``PhoneNumberCountryInstance.phone_number_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class PhoneNumberCountryInstance(Resource):
    """``pricing.v1.phone_number.phone_number_country-instance``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    phone_number_prices: tuple[PhoneNumberCountryInstancePhoneNumberPricesItem, ...] | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchPhoneNumberCountry(ops.Operation["PhoneNumberCountryInstance"]):
    """``GET /v1/PhoneNumbers/Countries/{IsoCountry}`` answers 200 with `PhoneNumberCountryInstance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/PhoneNumbers/Countries/{IsoCountry}",
    )


@record(kw_only=True)
class ListPhoneNumberCountry(ops.PageOperation["PhoneNumberCountry"]):
    """``GET /v1/PhoneNumbers/Countries`` answers 200 with a `Page` of `PhoneNumberCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/PhoneNumbers/Countries",
        items="countries",
        paging="meta",
    )
