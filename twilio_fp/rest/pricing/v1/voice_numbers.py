# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/Numbers/{Number}`` of pricing v1."""

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
    """Type of phone number the price holds for, such as `local`, `mobile` or `toll free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class VoiceNumberOutboundCallPrice(Resource):
    """``VoiceNumber.outbound_call_price``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    __fields__ = "base_price:number current_price:number"


@record(kw_only=True)
class VoiceNumber(Resource):
    """``pricing.v1.voice.voice_number``, as received."""

    country: str | None = None
    """Name of the country."""
    inbound_call_price: VoiceNumberInboundCallPrice | None = None
    """Price per minute of a call to this number, before and after your discounts."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    number: str | None = None
    """Phone number whose prices are asked for or told, E.164 such as +15558675310."""
    outbound_call_price: VoiceNumberOutboundCallPrice | None = None
    """Price a minute of calls to the number: base and discounted, in the response's currency."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country inbound_call_price:VoiceNumberInboundCallPrice iso_country number "
        "outbound_call_price:VoiceNumberOutboundCallPrice price_unit url"
    )


@record(kw_only=True)
class FetchVoiceNumber(ops.Operation["VoiceNumber"]):
    """Fetch a voice number.

    ``GET /v1/Voice/Numbers/{Number}`` returns `VoiceNumber`.
    Source: https://www.twilio.com/docs/voice/pricing
    """

    number: str = attrs.field(kw_only=False)
    """Phone number whose prices are asked for or told, E.164 such as +15558675310."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Numbers/{Number}",
        path="Number*",
        result="VoiceNumber",
    )
