# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Voice/Numbers/{DestinationNumber}`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class VoiceNumberInboundCallPrice(Resource):
    """``VoiceNumber.inbound_call_price``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number: `local`, `mobile`, `national` or `toll-free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class VoiceNumberOutboundCallPricesItem(Resource):
    """``VoiceNumber.outbound_call_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    origination_prefixes: tuple[str, ...] | None = None
    """Prefixes of calling numbers, E.164 without `+`, the price holds for; `ALL` means any."""
    __fields__ = "base_price:number current_price:number origination_prefixes:string[]"


@record(kw_only=True)
class VoiceNumber(Resource):
    """``pricing.v2.voice.voice_number``, as received."""

    country: str | None = None
    """Name of the country."""
    destination_number: str | None = None
    """Number called, E.164 such as +15558675310, whose price is looked up."""
    inbound_call_price: VoiceNumberInboundCallPrice | None = None
    """Price per minute of a call to this number, before and after your discounts."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    origination_number: str | None = None
    """Number the call comes from, E.164 such as +15558675310; prices may depend on it."""
    outbound_call_prices: tuple[VoiceNumberOutboundCallPricesItem, ...] | None = None
    """Prices a minute of calls to the number, one for each group of calling numbers."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country destination_number inbound_call_price:VoiceNumberInboundCallPrice iso_country origination_number "
        "outbound_call_prices:VoiceNumberOutboundCallPricesItem[] price_unit url"
    )


@record(kw_only=True)
class FetchVoiceNumber(ops.Operation["VoiceNumber"]):
    """Fetch a voice number.

    ``GET /v2/Voice/Numbers/{DestinationNumber}`` returns `VoiceNumber`.
    Source: https://www.twilio.com/docs/voice/pricing
    """

    destination_number: str = attrs.field(kw_only=False)
    """Number called, E.164 such as +15558675310, whose price is looked up."""
    origination_number: str | None = None
    """Number the call comes from, E.164 such as +15558675310; prices may depend on it."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v2/Voice/Numbers/{DestinationNumber}",
        path="DestinationNumber*",
        query="OriginationNumber",
        result="VoiceNumber",
    )
