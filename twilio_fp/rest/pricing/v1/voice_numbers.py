"""``/v1/Voice/Numbers/{Number}`` of pricing v1."""

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
class VoiceNumberOutboundCallPrice(Resource):
    """A JSON object that is received: ``VoiceNumber.outbound_call_price``."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None


@record(kw_only=True)
class VoiceNumber(Resource):
    """A JSON object that is received: ``pricing.v1.voice.voice_number``."""

    country: str | None = None
    inbound_call_price: VoiceNumberInboundCallPrice | None = None
    iso_country: str | None = None
    number: str | None = None
    outbound_call_price: VoiceNumberOutboundCallPrice | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchVoiceNumber(ops.Operation["VoiceNumber"]):
    """Fetch one voice number.

    ``GET /v1/Voice/Numbers/{Number}`` answers 200 with `VoiceNumber`.
    Source: https://www.twilio.com/docs/usage/api
    """

    number: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v1/Voice/Numbers/{Number}",
        path="Number*",
        result="VoiceNumber",
    )
