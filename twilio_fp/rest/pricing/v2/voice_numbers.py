"""``/v2/Voice/Numbers/{DestinationNumber}`` of pricing v2."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    from decimal import Decimal


@record(kw_only=True)
class VoiceNumberInboundCallPrice(Resource):
    """A JSON object that is received: ``VoiceNumber.inbound_call_price``."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class VoiceNumberOutboundCallPricesItem(Resource):
    """A JSON object that is received: ``VoiceNumber.outbound_call_pricesItem``."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    origination_prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class VoiceNumber(Resource):
    """A JSON object that is received: ``pricing.v2.voice.voice_number``."""

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
    """Fetch one voice number.

    ``GET /v2/Voice/Numbers/{DestinationNumber}`` answers 200 with `VoiceNumber`.
    Source: https://www.twilio.com/docs/usage/api
    """

    destination_number: str = attrs.field(kw_only=False)
    origination_number: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v2/Voice/Numbers/{DestinationNumber}",
        path="DestinationNumber*",
        query="OriginationNumber",
        result="VoiceNumber",
    )
