"""``/v1/Voice/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class VoiceCountry(Resource):
    """``pricing.v1.voice.voice_country``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


@record(kw_only=True)
class VoiceCountryInstanceInboundCallPricesItem(Resource):
    """``VoiceCountryInstance.inbound_call_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class VoiceCountryInstanceOutboundPrefixPricesItem(Resource):
    """``VoiceCountryInstance.outbound_prefix_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None
    prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class VoiceCountryInstance(Resource):
    """``pricing.v1.voice.voice_country-instance``, as it is received."""

    country: str | None = None
    inbound_call_prices: tuple[VoiceCountryInstanceInboundCallPricesItem, ...] | None = None
    iso_country: str | None = None
    outbound_prefix_prices: tuple[VoiceCountryInstanceOutboundPrefixPricesItem, ...] | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVoiceCountry(ops.Operation["VoiceCountryInstance"]):
    """``GET /v1/Voice/Countries/{IsoCountry}`` answers 200 with `VoiceCountryInstance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries/{IsoCountry}",
    )


@record(kw_only=True)
class ListVoiceCountry(ops.PageOperation["VoiceCountry"]):
    """``GET /v1/Voice/Countries`` answers 200 with a `Page` of `VoiceCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries",
        items="countries",
        paging="meta",
    )
