# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Trunking/Numbers/{DestinationNumber}`` of pricing v2."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class TrunkingNumberOriginatingCallPrice(Resource):
    """``TrunkingNumber.originating_call_price``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    number_type: str | None = None
    """Type of phone number: `local`, `mobile`, `national` or `toll-free`."""
    __fields__ = "base_price:number current_price:number number_type"


@record(kw_only=True)
class TrunkingNumberTerminatingPrefixPricesItem(Resource):
    """``TrunkingNumber.terminating_prefix_pricesItem``, as received."""

    base_price: Decimal | None = None
    """List price before your discounts, in the currency of `price_unit`."""
    current_price: Decimal | None = None
    """Price you pay, after your discounts, in the currency of `price_unit`."""
    destination_prefixes: tuple[str, ...] | None = None
    """Number prefixes, without the +, that this price applies to."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    origination_prefixes: tuple[str, ...] | None = None
    """Prefixes of calling numbers, E.164 without `+`, the price holds for; `ALL` means any."""
    __fields__ = (
        "base_price:number current_price:number destination_prefixes:string[] friendly_name "
        "origination_prefixes:string[]"
    )


@record(kw_only=True)
class TrunkingNumber(Resource):
    """``pricing.v2.trunking_number``, as received."""

    country: str | None = None
    """Name of the country."""
    destination_number: str | None = None
    """Number called, E.164 such as +15558675310, whose price is looked up."""
    iso_country: str | None = None
    """Country the prices are for, ISO 3166-1 alpha-2."""
    originating_call_price: TrunkingNumberOriginatingCallPrice | None = None
    """Price a minute of calls from the phone network into the trunk: base and discounted."""
    origination_number: str | None = None
    """Number the call comes from, E.164 such as +15558675310; prices may depend on it."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    terminating_prefix_prices: tuple[TrunkingNumberTerminatingPrefixPricesItem, ...] | None = None
    """Prices for calling out to numbers by destination prefix."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "country destination_number iso_country originating_call_price:TrunkingNumberOriginatingCallPrice "
        "origination_number price_unit terminating_prefix_prices:TrunkingNumberTerminatingPrefixPricesItem[] url"
    )


@record(kw_only=True)
class FetchTrunkingNumber(ops.Operation["TrunkingNumber"]):
    """Fetch a trunking number.

    ``GET /v2/Trunking/Numbers/{DestinationNumber}`` returns `TrunkingNumber`.
    Source: https://www.twilio.com/docs/sip-trunking/pricing-trunking-resource
    """

    destination_number: str = attrs.field(kw_only=False)
    """Number called, E.164 such as +15558675310, whose price is looked up."""
    origination_number: str | None = None
    """Number the call comes from, E.164 such as +15558675310; prices may depend on it."""
    __spec__ = ops.OperationSpec(
        "GET https://pricing.twilio.com/v2/Trunking/Numbers/{DestinationNumber}",
        path="DestinationNumber*",
        query="OriginationNumber",
        result="TrunkingNumber",
    )
