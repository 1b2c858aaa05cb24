"""``/v1/Voice/Countries`` of pricing v1."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from decimal import Decimal


@record(kw_only=True)
class VoiceCountry(Resource):
    """A JSON object that is received: ``pricing.v1.voice.voice_country``."""

    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


@record(kw_only=True)
class VoiceCountryInstanceInboundCallPricesItem(Resource):
    """A JSON object that is received: ``VoiceCountryInstance.inbound_call_pricesItem``."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class VoiceCountryInstanceOutboundPrefixPricesItem(Resource):
    """A JSON object that is received: ``VoiceCountryInstance.outbound_prefix_pricesItem``."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    friendly_name: str | None = None
    prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class VoiceCountryInstance(Resource):
    """A JSON object that is received: ``pricing.v1.voice.voice_country-instance``."""

    country: str | None = None
    inbound_call_prices: tuple[VoiceCountryInstanceInboundCallPricesItem, ...] | None = None
    iso_country: str | None = None
    outbound_prefix_prices: tuple[VoiceCountryInstanceOutboundPrefixPricesItem, ...] | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVoiceCountry(ops.Operation["VoiceCountryInstance"]):
    """Fetch one voice country.

    ``GET /v1/Voice/Countries/{IsoCountry}`` answers 200 with `VoiceCountryInstance`.
    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries/{IsoCountry}",
        path="IsoCountry*",
        result="VoiceCountryInstance",
    )


@record(kw_only=True)
class ListVoiceCountry(ops.PageOperation["VoiceCountry"]):
    """List every voice country, a page at a time.

    ``GET /v1/Voice/Countries`` answers 200 with a `Page` of `VoiceCountry`.
    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Countries",
        query="PageSize:integer Page:integer PageToken",
        result="VoiceCountry",
        items="countries",
        paging="meta",
    )
