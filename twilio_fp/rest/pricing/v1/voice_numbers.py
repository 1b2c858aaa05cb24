"""``/v1/Voice/Numbers/{Number}`` of pricing v1."""

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
class VoiceNumberOutboundCallPrice(Resource):
    """``VoiceNumber.outbound_call_price``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None


@record(kw_only=True)
class VoiceNumber(Resource):
    """``pricing.v1.voice.voice_number``, as it is received."""

    country: str | None = None
    inbound_call_price: VoiceNumberInboundCallPrice | None = None
    iso_country: str | None = None
    number: str | None = None
    outbound_call_price: VoiceNumberOutboundCallPrice | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVoiceNumber(ops.Operation["VoiceNumber"]):
    """``GET /v1/Voice/Numbers/{Number}`` answers 200 with `VoiceNumber`.

    Source: https://www.twilio.com/docs/usage/api
    """

    number: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Voice/Numbers/{Number}",
    )
