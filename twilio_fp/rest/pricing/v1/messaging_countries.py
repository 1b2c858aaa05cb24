"""``/v1/Messaging/Countries`` of pricing v1."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class MessagingCountry(Resource):
    """``pricing.v1.messaging.messaging_country``, as it is received."""

    country: str | None = None
    iso_country: str | None = None
    url: str | None = None


@record(kw_only=True)
class MessagingCountryInstanceInboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.inbound_sms_pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItemPricesItem(Resource):
    """``MessagingCountryInstanceOutboundSmsPricesItem.pricesItem``, as it is received."""

    base_price: Decimal | None = None
    current_price: Decimal | None = None
    number_type: str | None = None


@record(kw_only=True)
class MessagingCountryInstanceOutboundSmsPricesItem(Resource):
    """``MessagingCountryInstance.outbound_sms_pricesItem``, as it is received."""

    carrier: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    prices: tuple[MessagingCountryInstanceOutboundSmsPricesItemPricesItem, ...] | None = None


@record(kw_only=True)
class MessagingCountryInstance(Resource):
    """``pricing.v1.messaging.messaging_country-instance``, as it is received."""

    country: str | None = None
    inbound_sms_prices: tuple[MessagingCountryInstanceInboundSmsPricesItem, ...] | None = None
    iso_country: str | None = None
    outbound_sms_prices: tuple[MessagingCountryInstanceOutboundSmsPricesItem, ...] | None = None
    price_unit: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchMessagingCountry(ops.Operation["MessagingCountryInstance"]):
    """``GET /v1/Messaging/Countries/{IsoCountry}`` answers 200 with `MessagingCountryInstance`.

    Source: https://www.twilio.com/docs/usage/api
    """

    iso_country: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries/{IsoCountry}",
    )


@record(kw_only=True)
class ListMessagingCountry(ops.PageOperation["MessagingCountry"]):
    """``GET /v1/Messaging/Countries`` answers 200 with a `Page` of `MessagingCountry`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://pricing.twilio.com/v1/Messaging/Countries",
        items="countries",
        paging="meta",
    )
