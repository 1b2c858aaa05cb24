"""``/v2/Trunking/Numbers/{DestinationNumber}`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class TrunkingNumberOriginatingCallPrice(Resource):
    """``TrunkingNumber.originating_call_price``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class TrunkingNumberTerminatingPrefixPricesItem(Resource):
    """``TrunkingNumber.terminating_prefix_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    destination_prefixes: tuple[str, ...] | None = None
    friendly_name: str | None = None
    origination_prefixes: tuple[str, ...] | None = None


@record(kw_only=True)
class TrunkingNumber(Resource):
    """``pricing.v2.trunking_number``, as it is received."""

    country: str | None = None
    destination_number: str | None = None
    iso_country: str | None = None
    originating_call_price: TrunkingNumberOriginatingCallPrice | None = None
    origination_number: str | None = None
    price_unit: str | None = None
    terminating_prefix_prices: tuple[TrunkingNumberTerminatingPrefixPricesItem, ...] | None = None
    url: str | None = None


@record(kw_only=True)
class FetchTrunkingNumber(ops.Operation["TrunkingNumber"]):
    """``GET /v2/Trunking/Numbers/{DestinationNumber}`` answers 200 with `TrunkingNumber`.

    Source: https://www.twilio.com/docs/usage/api
    """

    destination_number: str = attrs.field(kw_only=False)
    origination_number: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Numbers/{DestinationNumber}",
    )
