"""``/v2/Voice/Numbers/{DestinationNumber}`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class VoiceNumberInboundCallPrice(Resource):
    """``VoiceNumber.inbound_call_price``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class VoiceNumberOutboundCallPricesItem(Resource):
    """``VoiceNumber.outbound_call_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    origination_prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class VoiceNumber(Resource):
    """``pricing.v2.voice.voice_number``, as it is received."""

    country: str | None = None
    destination_number: str | None = None
    inbound_call_price: VoiceNumberInboundCallPrice | None = None
    iso_country: str | None = None
    origination_number: str | None = None
    outbound_call_prices: tuple[VoiceNumberOutboundCallPricesItem, ...] | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVoiceNumber(ops.Operation["VoiceNumber"]):
    """``GET /v2/Voice/Numbers/{DestinationNumber}`` answers 200 with `VoiceNumber`.

    Source: https://www.twilio.com/docs/usage/api
    """

    destination_number: str = attrs.field(kw_only=False)
    origination_number: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v2/Voice/Numbers/{DestinationNumber}",
    )
