"""``/v2/Trunking/Countries`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TrunkingCountry(Resource):
    """``pricing.v2.trunking_country``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


@record(kw_only=True)
class TrunkingCountryInstanceOriginatingCallPricesItem(Resource):
    """``TrunkingCountryInstance.originating_call_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class TrunkingCountryInstanceTerminatingPrefixPricesItem(Resource):
    """``TrunkingCountryInstance.terminating_prefix_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    destination_prefixes: tuple[str, ...] | None = None
    friendly_name: str | None = None
    origination_prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class TrunkingCountryInstance(Resource):
    """``pricing.v2.trunking_country-instance``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    originating_call_prices: tuple[TrunkingCountryInstanceOriginatingCallPricesItem, ...] | None = None
    price_unit: str | None = None
    terminating_prefix_prices: tuple[TrunkingCountryInstanceTerminatingPrefixPricesItem, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchTrunkingCountry(ops.Operation["TrunkingCountryInstance"]):
    """``GET /v2/Trunking/Countries/{IsoCountry}`` answers 200 with `TrunkingCountryInstance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Countries/{IsoCountry}",
    )


@record(kw_only=True)
class ListTrunkingCountry(ops.PageOperation["TrunkingCountry"]):
    """``GET /v2/Trunking/Countries`` answers 200 with a `Page` of `TrunkingCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Countries",
        items="countries",
        paging="meta",
    )
